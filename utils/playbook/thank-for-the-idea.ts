/** Say the idea back, name the team, give no date (P28, P05). */
import type { Play } from './play';

export const thankForTheIdea: Play = {
  id: 'thank-for-the-idea',
  name: 'Thank for the idea',
  rules: ['P28', 'P05'],
  documents: ['S2', 'S0', 'S4'],
  kinds: ['suggestion'],
  reply: 'yes',
  occasion: 'play_thank_for_the_idea_occasion',
  advice: 'play_thank_for_the_idea_advice',
  reason: 'play_thank_for_the_idea_reason',
  besides: ['play_thank_for_the_idea_besides_route'],
  unless: 'play_thank_for_the_idea_unless',
  moves: {
    brief: ['say-back', 'pass-idea'],
    standard: ['thank-idea', 'say-back', 'pass-idea'],
    detailed: ['thank-idea', 'say-back', 'pass-idea', 'idea-question'],
  },
};

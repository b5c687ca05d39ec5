/** Engage, don't sell: the need, one fact that answers it, whom to ask (P37). */
import type { Play } from './play';

export const welcomeALead: Play = {
  id: 'welcome-a-lead',
  name: 'Welcome a lead',
  rules: ['P37', 'P41', 'P01'],
  documents: ['S3', 'S4', 'S0'],
  kinds: ['lead'],
  reply: 'yes',
  occasion: 'play_welcome_a_lead_occasion',
  advice: 'play_welcome_a_lead_advice',
  reason: 'play_welcome_a_lead_reason',
  besides: ['play_welcome_a_lead_besides_outcome', 'play_welcome_a_lead_besides_sales'],
  unless: 'play_welcome_a_lead_unless',
  moves: {
    brief: ['need', 'point'],
    standard: ['need', 'answer-need', 'point'],
    detailed: ['need', 'answer-need', 'point', 'lead-question'],
  },
};

/** English: a good half and a bad half. Thanks for the one, a plain yes to the other, and never a "but" (P39). */
import type { Wording } from '../pool';

export const backhanded: Wording = {
  'thank-good': {
    any: [
      'Thank you for what you say about {g}.',
      "I'm glad about {g}, thank you for saying so.",
      'Good to hear about {g}, thank you.',
      'Thank you for giving {g} its due.',
      'Thank you, {g} {gIs} good to read about.',
      'Thanks for the good word about {g}.',
      "{g}: thank you, that's good to know.",
      'Thank you for telling us about {g} as well.',
      "It's good that {g} worked for you, thank you.",
      'Thank you for being fair and mentioning {g}.',
    ],
    warm: ["I'm really glad about {g}, thank you.", "It's lovely to hear about {g}, thank you."],
    plain: ['Glad about {g}, thanks.', 'Thanks for the word about {g}.'],
    formal: ['Thank you for your kind words about {g}.', 'I am pleased to read about {g}, thank you.'],
  },
  'own-bad': {
    any: [
      '{b} {bIs} a fair point.',
      '{b} {bIs} fair comment.',
      "You're right to bring up {b}.",
      'And yes, {bThing} {bIs} {reaction}.',
      'I take the point about {b}.',
      'I hear you on {b}.',
      'What you say about {b} is fair, and worth acting on.',
      "As for {bThing}, that's {reaction}, and I'm sorry.",
      "I'm sorry about {b}, that's a fair thing to point out.",
      'Your point about {b} stands.',
      "On {b} you have a point, and it's noted.",
    ],
    warm: ["And you're right about {b}.", "I'm sorry about {b} too."],
    plain: ['{b}: fair.', 'Fair point on {b}.', "You're right about {b}."],
    formal: ['Your remark about {b} is well taken.', 'I take your point concerning {b}.'],
  },
  'thank-good-plain': {
    any: [
      'Thank you for such an even-handed note.',
      'Thank you for a fair report, the good and the bad.',
      'Thank you for weighing it up so honestly.',
      'Thank you for giving credit where you could.',
      'Thank you for being fair about it.',
    ],
  },
  'own-bad-plain': {
    any: [
      "You're right about the other half too, and I'm sorry it wasn't better.",
      'The rest of what you say is a fair point.',
      'Your criticism is fair, and worth acting on.',
      'I take your point about the other side of it.',
    ],
  },
  'promise-improve': {
    any: [
      "I'm taking that part to {team} {today}.",
      "I'll put it to {team} {today} and see what can change.",
      '{Team} {teamHas} it from me {today}, in your words.',
      "I'm raising it with {team} {today}.",
      "I'll go through it with {team} and tell you here {by} what they say.",
      "I'll ask {team} {today} what can be done about it.",
      "I'm sending that to {team} {today}, just as you put it.",
      "I'll talk to {team} about it {today}.",
      "That half goes to {team} {today}, I'll see to it.",
      "I'll take it up with {team} and answer here {by}.",
    ],
    formal: ['I will raise this with {team} {today}.', 'I will bring that point before {team} {today}.'],
  },
  'ask-improve': {
    any: [
      'What would you change first?',
      'What would have made it right?',
      'If you could change one thing there, what would it be?',
      'Was it like that the whole time?',
      'What would be good enough, in your eyes?',
      'Is there anything else we should look at?',
      'When was that, roughly?',
      'What had you hoped for instead?',
      'Which part of it bothered you most?',
    ],
  },
};

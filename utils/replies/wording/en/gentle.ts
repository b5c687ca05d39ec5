/** English: posts with a hard story behind them. {loss} and {strain} are empty: they say which of the two it is. */
import type { Wording } from '../pool';

export const gentle: Wording = {
  'gentle-hear': {
    any: [
      "{loss}I'm <so|very> sorry for your loss.",
      "{loss}I'm <so|very> sorry for your loss, and <thank you for writing to us|grateful that you wrote> at such a time.",
      '{loss}Please accept my condolences<.|, and my thanks for writing at such a time.>',
      "{strain}I'm sorry, that <sounds|must have been> <very hard|a very hard time>.",
      "{strain}I'm sorry it has been <such a hard time|so hard>.",
      '{strain}That is a lot <to carry|to go through>, and I am sorry.',
      "{strain}I'm sorry you <had to go|went> through that.",
    ],
  },
  'gentle-thanks': {
    any: [
      'Thank you for telling us about {person}, <it means a great deal|that means a great deal to us>.',
      'Thank you for taking the time, <now of all times|of all times now>, to tell us about {person}.',
      'Thank you for telling us about {m}, <it means a great deal|that means a great deal to us>.',
      'Thank you for writing about {m}; <I know it cannot have been easy|it cannot have been easy to write>.',
      'Thank you for <trusting us with this|telling us something so personal>, and for what you say about {named}.',
      'Thank you for telling us about {x}, <it means a great deal|that means a great deal to us>.',
      'Thank you for <writing about|mentioning> {x}; <I know it cannot have been easy|it cannot have been easy to write>.',
    ],
  },
  'gentle-thanks-plain': {
    any: [
      'Thank you for <telling us|sharing> something so personal.',
      'Thank you for telling us this; <I know it cannot have been easy|it cannot have been easy to write>.',
      'Thank you for <finding the time|taking the time> to <tell us this|write this down>.',
      'It means a great deal that you <told us|wrote to us about it>, thank you.',
    ],
  },
  'gentle-credit': {
    any: [
      "I'll <see|make sure> that {team} {teamReads} <your words|this>, as you wrote <them|it>.",
      "I'm passing <your words|your thanks> on to {team} {today}; <they will be touched|it will mean a lot to them>.",
      '{Team} will be <glad|grateful> to know that it <helped|made a difference>, and I am passing it on.',
      "I'll <share|pass> this with {team}, <with care|quietly, as you put it>.",
    ],
  },
  'gentle-trouble': {
    any: [
      "{m} <is the last thing|is not what> you needed <at such a time|on top of it all>, and I'm sorry.",
      "I'm sorry <about|for the trouble with> {m}, <now of all times|at such a time>.",
      "I've read what you say about {named}, and I'm sorry <that it came on top of everything|you had this to deal with as well>.",
      "I'm sorry that {named} <came on top of everything|gave you more to deal with>.",
      "I'm sorry {told}, <now of all times|at such a time>.",
      "{x} {is} the last thing you needed <at such a time|on top of it all>, and I'm sorry.",
    ],
  },
  'gentle-trouble-plain': {
    any: [
      "I've read every word, and I'm sorry <that you had this to deal with as well|for the trouble on top of it all>.",
      "<You have every right to say so|You are right to tell us>, and I'm sorry it came <at such a time|on top of everything>.",
      "I understand why you <wrote|are upset>, and I'm sorry <this came at such a time|that you had to>.",
    ],
  },
  'gentle-help': {
    any: [
      "You don't need to do anything <until then|in the meantime>.",
      'If <anything|something> would <help|make it easier> in the meantime, tell me here.',
    ],
  },
};

/** From the play's moves to the sentences of one reply, in their order (taxonomy.md, section 5). */
import type { Play } from '../playbook/play';
import type { Dice } from './seed';
import type { Length } from './suggestion';

/** One sentence (or a pair) to come: a move of the wording, and whether the reply stands without it. */
export interface Step {
  move: string;
  optional?: boolean;
}

export interface Situation {
  urgent: boolean;
  /** The post praises somebody by name, and the site lets us name them. */
  praised: boolean;
  /** A fresh fact or how-to answers it. */
  card: boolean;
  /** Shown with a name, and no greeting says it already. */
  name: boolean;
  /** A comparison that asks, rather than one that favours us. */
  asks: boolean;
  /** The post has a subject that can be named. */
  topic: boolean;
  /** The brand has a place for what should not be said in the open. */
  channel: boolean;
  /** A comparison that does not speak for us. */
  against: boolean;
}

const opt = (move: string): Step => ({ move, optional: true });
const must = (move: string): Step => ({ move });

/** No card answers it: what was asked, and who finds out by when. */
const ANSWER_LATER = [must('later-open'), must('later-promise')];

/** Moves that need more than themselves; all others stand as they are. */
function stepsFor(
  move: string,
  all: readonly string[],
  is: Situation & { asksInOpen: boolean },
  dice: Dice,
): Step[] {
  switch (move) {
    case 'acknowledge':
      return all.includes('sorry') && dice.next() < 0.55
        ? [must('acknowledge')]
        : [must('acknowledge-sorry')];
    case 'promise':
      if (all.includes('own-bad')) return [must('promise-improve')];
      return [must(is.urgent ? 'holding' : 'promise')];
    case 'fact':
      return is.card ? [must('fact')] : ANSWER_LATER;
    case 'thank-raise':
      return [must(is.topic && dice.next() < 0.85 ? 'thank-raise-topic' : 'thank-raise')];
    case 'source-note':
      return is.card ? [opt('source-note')] : [];
    case 'thank-compare':
      return [opt(is.against ? 'thank-against' : is.asks ? 'thank-asked' : 'thank-compare')];
    case 'our-side':
      return [must(is.against ? 'our-side-against' : is.asks ? 'our-side-asked' : 'our-side')];
    case 'question':
      if (all.includes('own-bad')) return [opt('ask-improve')];
      return is.asksInOpen ? [opt('question')] : [];
    case 'channel':
      if (all.includes('own-bad')) return [opt('channel')];
      if (all.includes('question') && is.asksInOpen) return is.channel ? [opt('channel')] : [];
      return [must('ask-channel')];
    case 'thank':
      if (!all.includes('take-up')) return [must('thank-for')];
      return [opt(is.name && dice.next() < 0.5 ? 'thank-name' : 'thank')];
    case 'credit':
      if (all.includes('own-bad') || all.includes('our-side')) return [];
      return [must(is.praised ? 'credit-name' : 'credit')];
    case 'close':
      return [];
    case 'answer':
      return is.card ? [must('answer')] : ANSWER_LATER;
    case 'claim-reach':
      return is.channel ? [opt('channel')] : [];
    case 'open-question':
      return is.card ? [opt('open-question')] : [];
    case 'offer':
      if (all.includes('our-side')) return [must(is.against ? 'offer-against' : 'offer-compare')];
      if (all.includes('our-side-against')) return [must('offer-against')];
      if (all.includes('answer') && !is.card) return [opt('channel')];
      if (all.includes('fact')) return is.card ? [opt('offer-fact')] : [];
      return [opt('offer')];
    case 'answer-need':
      return is.card ? [opt('answer-need')] : [];
    default:
      return [
        [
          'help',
          'gentle-help',
          'gentle-hear',
          'source-note',
          'lead-question',
          'idea-question',
          'thank-idea',
          'thank-compare',
          'sorry',
        ].includes(move)
          ? opt(move)
          : must(move),
      ];
  }
}

/** The steps of a reply; a second word of sorry is dropped where the acknowledgement already says it. */
export function planFor(play: Play, length: Length, is: Situation, dice: Dice): Step[] {
  const moves = play.moves[length];
  // One question only: in the open with the channel beside it, or through the channel.
  const asksInOpen = !is.channel || dice.next() < 0.5;
  const known = { ...is, asksInOpen };
  const steps = moves.flatMap((move) => stepsFor(move, moves, known, dice));
  const apologised = steps.some(({ move }) => move === 'acknowledge-sorry');
  return steps.filter(({ move }) => !(apologised && move === 'sorry'));
}

/** Playbook rules that a move carries out. */
export const RULES_OF_MOVES: Readonly<Record<string, readonly string[]>> = {
  acknowledge: ['P19', 'P46'],
  'acknowledge-sorry': ['P19', 'P20'],
  sorry: ['P20'],
  promise: ['P17', 'P31'],
  holding: ['P49', 'P17'],
  help: ['P31'],
  question: ['P20'],
  'ask-channel': ['P36', 'P61'],
  channel: ['P61'],
  'claim-hear': ['P19', 'P20'],
  'claim-look': ['P17', 'P31'],
  'claim-ask': ['P36'],
  'thank-for': ['P29', 'P24'],
  thank: ['P02'],
  'thank-name': ['P02'],
  'take-up': ['P29', 'P24'],
  credit: ['P02'],
  'credit-name': ['P02'],
  'thank-good': ['P39'],
  'own-bad': ['P39', 'P46'],
  'promise-improve': ['P47', 'P05'],
  'ask-improve': ['P39'],
  answer: ['P32', 'P54'],
  'later-open': ['P24', 'P61'],
  'later-promise': ['P17', 'P05'],
  'open-question': ['P32'],
  offer: ['P36'],
  'thank-raise': ['P32'],
  'thank-raise-topic': ['P32'],
  'offer-fact': ['P36'],
  'thank-asked': ['P30'],
  'our-side-asked': ['P30', 'P37'],
  'thank-against': ['P30'],
  'our-side-against': ['P30', 'P05'],
  'offer-against': ['P30'],
  fact: ['P32', 'P54'],
  'source-note': ['P54'],
  need: ['P37'],
  'answer-need': ['P37', 'P54'],
  point: ['P41'],
  'lead-question': ['P41'],
  'thank-compare': ['P30'],
  'our-side': ['P30'],
  'offer-compare': ['P37'],
  'thank-idea': ['P28'],
  'say-back': ['P28', 'P24'],
  'pass-idea': ['P05'],
  'idea-question': ['P28'],
  'own-promise': ['P70'],
  'gentle-hear': ['P46', 'P18'],
  'gentle-thanks': ['P02', 'P24'],
  'gentle-credit': ['P02'],
  'gentle-trouble': ['P19', 'P20'],
  'gentle-help': ['P31'],
  'read-neutral': ['P65'],
  'read-quote': ['P65', 'P24'],
  'pass-neutral': ['P05', 'P17'],
  settle: ['P65'],
  'settle-long': ['P65'],
  'settle-answer': ['P65'],
  'settle-wish': ['P65'],
};

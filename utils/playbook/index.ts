/** Every play, and which one answers a mention. To add one: a file here, a line in PLAYS, its texts in public/_locales. */
import type { Kind, ReplyAdvice } from '../judge/verdict';
import { acknowledgeAndImprove } from './acknowledge-and-improve';
import { answer } from './answer';
import { answerAsACustomer } from './answer-as-a-customer';
import { apologiseAndResolve } from './apologise-and-resolve';
import { compareKindly } from './compare-kindly';
import { correctWithAFact } from './correct-with-a-fact';
import { doNotEngage } from './do-not-engage';
import { escalate } from './escalate';
import { leaveIt } from './leave-it';
import { letTheStatementStand } from './let-the-statement-stand';
import { listen } from './listen';
import { mayBeIgnored } from './may-be-ignored';
import { ownThePromise } from './own-the-promise';
import type { Play } from './play';
import { thankAndCredit } from './thank-and-credit';
import { thankForTheIdea } from './thank-for-the-idea';
import { welcomeALead } from './welcome-a-lead';

/** The more specific before the general: the first that fits is taken. */
export const PLAYS: readonly Play[] = [
  ownThePromise,
  apologiseAndResolve,
  acknowledgeAndImprove,
  answerAsACustomer,
  correctWithAFact,
  answer,
  welcomeALead,
  compareKindly,
  thankForTheIdea,
  thankAndCredit,
  letTheStatementStand,
  doNotEngage,
  mayBeIgnored,
  escalate,
  listen,
  leaveIt,
];

/** What answers to each advice when no play names the kind with it: a person decides, or it is logged. */
const FALLBACK: Record<ReplyAdvice, Play> = { yes: answer, no: doNotEngage, escalate, listen };

/** The play for a kind and an advice (taxonomy.md, sections 2 and 5). `notes` are the verdict's finer sub-cases. */
export function playFor(kind: Kind, reply: ReplyAdvice, notes: readonly string[] = []): Play {
  const verdict = { kind, notes: [...notes] };
  const fits = (play: Play) =>
    play.reply === reply && play.kinds.includes(kind) && (play.when?.(verdict) ?? true);
  return PLAYS.find(fits) ?? FALLBACK[reply];
}

export const playById = (id: string): Play | undefined => PLAYS.find((play) => play.id === id);

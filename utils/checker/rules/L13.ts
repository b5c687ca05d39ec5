/** A promise with no time and no owner, or a vague time (P17). "I" and a named team own a promise, "we" does not. */

import type { Kind } from '../../judge/verdict';
import { VAGUE_TIME } from '../../promises/vague';
import type { Draft } from '../draft';
import { soonest } from '../mend';
import type { Hit, Mend, Rule } from '../rule';
import { isMoneyPromise } from './L14';

/** "So that we can check asap": a deed of ours put off to no time at all. */
const WE_COULD = /\b(?:we|i|they|team) (?:can|could|may)\b/i;

const couldSoon = ({ body }: Draft): Hit[] =>
  body.sentences.flatMap(({ text, from, to, question }) => {
    const span = !question && WE_COULD.test(text) ? VAGUE_TIME.first(body, from, to) : null;
    return span ? [{ start: span.start, end: span.end, message: 'check_L13_vague' as const }] : [];
  });

/** "We'll be in touch soon." → "… by Thursday."; in the middle of a sentence the words may not bear it. */
const dated: Mend = (hit, { text }, context) =>
  hit.message === 'check_L13_vague' && /^\s*(?:[.!;]|$)/.test(text.slice(hit.end, hit.end + 3))
    ? { ...hit, fix: `by ${soonest(context)}` }
    : hit;

/** One promise that is owned or dated carries those around it: "We'll look into it. I'll write by Friday." */
const carried = (draft: Draft): boolean =>
  draft.promises().some(({ owner, when }) => when !== null || (owner !== null && owner !== 'we'));

/** "We'll take that" under praise is a manner of speaking. */
const isManner = (kind: Kind | undefined): boolean =>
  kind === 'praise' || kind === 'comparison' || kind === 'lead';

export const L13: Rule = {
  id: 'L13',
  level: 'warn',
  playbook: ['P17'],
  message: 'check_L13',
  mend: dated,
  against: {
    act: 'vague',
    unless: (draft, { question }, { kind }) => question || isManner(kind) || carried(draft),
  },
  english: true,
  find(draft, { kind }) {
    const promises = draft.promises();
    const vague = promises
      .filter((promise) => promise.vague)
      .map((promise): Hit => {
        const sentence = draft.sentenceAt(promise.start)!;
        const span = VAGUE_TIME.first(draft.body, sentence.from, sentence.to) ?? promise;
        return { start: span.start, end: span.end, message: 'check_L13_vague' };
      });
    vague.push(...couldSoon(draft).filter(({ start }) => !vague.some((one) => one.start === start)));
    const loose =
      carried(draft) || isManner(kind)
        ? []
        : promises.filter((promise) => !promise.vague && !isMoneyPromise(draft, promise.start));
    return [...vague, ...loose.map(({ start, end }) => ({ start, end }))];
  },
};

/** Insult, belittling, sarcasm at the person, swearing, shouting: never be nasty (P07). */

import type { Kind } from '../../judge/verdict';
import { withoutEnding } from '../../without-ending';
import type { Draft } from '../draft';
import { dropSentence } from '../mend';
import type { Hit, Rule } from '../rule';
import { BELITTLING } from '../words/belittling';
import { COMMON_CAPITALS } from '../words/capitals';
import { LONE_SARCASM, MOCKING } from '../words/mocking';
import { INSULTS, SWEARING } from '../words/nasty';
import { SCORN } from '../words/scorn';

const UNHAPPY: readonly Kind[] = [
  'complaint',
  'abuse',
  'competitor',
  'backhanded',
  'ex-employee',
  'crisis',
  'misinformation',
];

/** Words in capitals that are no abbreviations and that neither post nor profile writes so. */
function shouting({ text, body, mention, profile }: Draft): Hit[] {
  const capitals = body.tokens.filter(
    ({ raw, type, capital, start, end }) =>
      capital &&
      type === 'word' &&
      /^\p{Lu}{2,}$/u.test(raw) &&
      !COMMON_CAPITALS.has(raw) &&
      (raw.length > 3 || /[AEIOUY]/.test(raw)) &&
      // A left-over slot in capitals is L10's.
      !/[$_<{%[]/.test(text.slice(Math.max(0, start - 1), start) + text.charAt(end)),
  );
  if (capitals.length < 2) return [];
  const known = `${mention?.text ?? ''} ${profile.name} ${profile.terms.join(' ')} ${profile.products.join(' ')}`;
  const loud = capitals.filter(({ raw }) => !known.includes(raw));
  if (loud.length < 2) return [];
  return loud.map(({ start, end, raw }) => ({
    start,
    end,
    message: 'check_L01_shouting',
    fix: raw.toLowerCase(),
  }));
}

/** Unkind words about the person or to them. */
export function unkindIn(draft: Draft, kind: Kind | undefined): Hit[] {
  const { body, mention } = draft;
  const echoed = (word: string) => mention?.tokens.some((token) => token.word === word) ?? false;
  const hits = [
    ...SWEARING.all(body),
    ...INSULTS.all(body).filter(({ from, to }) => to - from > 1 || !echoed(body.tokens[from]!.word)),
    ...BELITTLING.all(body),
    ...SCORN.all(body),
  ];
  if (kind && UNHAPPY.includes(kind))
    hits.push(...MOCKING.all(body), ...LONE_SARCASM.all(body).filter((hit) => alone(draft, hit)));
  return hits;
}

export const L01: Rule = {
  id: 'L01',
  level: 'block',
  playbook: ['P07'],
  mend: dropSentence,
  message: 'check_L01',
  against: { act: 'insult' },
  find: (draft, { kind }) =>
    [...unkindIn(draft, kind), ...shouting(draft)].map(({ start, end, message, fix }) => ({
      start,
      end,
      message,
      fix,
    })),
};

/** A sentence of its own: "Charming." */
function alone({ body }: Draft, { start, end }: Hit): boolean {
  const sentence = body.sentences.find((one) => start >= one.start && end <= one.end);
  return sentence !== undefined && withoutEnding(sentence.text, '.!?…').length <= end - start + 4;
}

/** Insult, belittling, sarcasm at the person, swearing, shouting: never be nasty (P07). */

import type { Kind } from '../../judge/verdict';
import { withoutEnding } from '../../without-ending';
import type { Draft } from '../draft';
import { dropSentence } from '../mend';
import type { Hit, Rule } from '../rule';
import { COMMON_CAPITALS } from '../words/capitals';
import { BELITTLING, INSULTS, LONE_SARCASM, MOCKING, SWEARING } from '../words/nasty';

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
function shouting({ body, mention, profile }: Draft): Hit[] {
  const capitals = body.tokens.filter(
    ({ raw, type }) =>
      type === 'word' &&
      /^\p{Lu}{2,}$/u.test(raw) &&
      !COMMON_CAPITALS.has(raw) &&
      (raw.length > 3 || /[AEIOUY]/.test(raw)),
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

export const L01: Rule = {
  id: 'L01',
  level: 'block',
  playbook: ['P07'],
  mend: dropSentence,
  message: 'check_L01',
  find(draft, { kind }) {
    const { body, mention } = draft;
    const echoed = (word: string) => mention?.tokens.some((token) => token.word === word) ?? false;
    const hits: Hit[] = [
      ...SWEARING.all(body),
      ...INSULTS.all(body).filter(({ from, to }) => to - from > 1 || !echoed(body.tokens[from]!.word)),
      ...BELITTLING.all(body),
      ...shouting(draft),
    ];
    if (kind && UNHAPPY.includes(kind))
      hits.push(...MOCKING.all(body), ...LONE_SARCASM.all(body).filter((hit) => alone(draft, hit)));
    return hits.map(({ start, end, message, fix }) => ({ start, end, message, fix }));
  },
};

/** A sentence of its own: "Charming." */
function alone({ body }: Draft, { start, end }: Hit): boolean {
  const sentence = body.sentences.find((one) => start >= one.start && end <= one.end);
  return sentence !== undefined && withoutEnding(sentence.text, '.!?…').length <= end - start + 4;
}

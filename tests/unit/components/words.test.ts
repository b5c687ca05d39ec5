import { expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import { LEVELS } from '@/utils/checker/finding';
import { SILENCE_REASONS } from '@/utils/history/records';
import { SIGNALS } from '@/utils/judge/signals';
import { KINDS, REPLIES, SENTIMENTS, URGENCIES } from '@/utils/judge/verdict';
import { SITE_LIMITS } from '@/utils/limits/sites';
import { PLAYS } from '@/utils/playbook';
import { RULES } from '@/utils/playbook/rules';
import { LENGTHS } from '@/utils/replies/suggestion';

const named = (base: string, ids: readonly string[]) => ids.map((id) => `${base}_${id}`.replaceAll('-', '_'));
const seeds = RULES.flatMap(({ documents }) => documents.filter((id) => /^S\d$/.test(id)));

/** Views make these keys from data, so the type checker can't see that they are missing. */
it.each([
  [
    'signals',
    named(
      'signal',
      SIGNALS.map(({ id }) => id),
    ),
  ],
  ['kinds', named('kind', KINDS)],
  ['settling questions', named('settle', KINDS)],
  ['sentiments', named('sentiment', SENTIMENTS)],
  ['urgencies', named('urgency', URGENCIES)],
  ['advices', named('reply', REPLIES)],
  ['lengths', named('length', LENGTHS)],
  ['levels', named('level', LEVELS)],
  ['reasons', named('reason', SILENCE_REASONS)],
  ['plays', PLAYS.map(({ id }) => `play_${id}_name`.replaceAll('-', '_'))],
  ['seed documents', named('document', [...new Set(seeds)])],
  [
    'ways to count',
    named('count_unit', [...new Set(Object.values(SITE_LIMITS).map(({ counting }) => counting))]),
  ],
])('has words for all %s', (_what, keys) => {
  expect(keys.filter((key) => !(key in english))).toEqual([]);
});

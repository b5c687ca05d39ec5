import { describe, expect, it } from 'vitest';
import { parseProfile } from '@/utils/brand/profile';
import { check } from '@/utils/checker';
import { type Act, oddsOf } from '@/utils/checker/acts/acts';
import { fitActs } from '@/utils/checker/acts/train/fit';
import { readSentences } from '@/utils/checker/acts/train/sentences';
import { read } from '@/utils/checker/text/read';

const odds = (text: string, act: Act): number => {
  const reading = read(text);
  return Math.max(...reading.sentences.map((sentence) => oddsOf(reading, sentence, act)));
};

/** Written for this test: none stands among the sentences that the weights were fitted to. */
const DONE: readonly [Act, string][] = [
  ['remove', 'Once it is sorted, perhaps those stars could grow a little.'],
  ['incentive', 'Bump us up to five and the next coffee is on us.'],
  ['accuse', 'Nobody by that name has ever eaten with us, as you well know.'],
  ['law', 'Our solicitor has a copy of this and you will be hearing from her.'],
  ['money', "We'll pop the full amount back on your card this afternoon."],
  ['fault', 'That is on us, we got it wrong.'],
  ['vague', "We'll get round to it when we can."],
  ['promise', "I'm going through the camera times with the depot tonight."],
];
const NOT_DONE: readonly [Act, string][] = [
  ['remove', 'Which version of the app shows the two stars on the map?'],
  ['incentive', 'I hope the next coffee tastes of more than the paper cup.'],
  ['accuse', 'Could you tell me the name it was booked under, by mail?'],
  ['law', 'The fourteen days to return it begin when it reaches you.'],
  ['money', 'I am asking accounts today what became of your deposit.'],
  ['fault', 'An hour in the rain is a miserable wait, and I am sorry.'],
  ['vague', 'I will ring the workshop this afternoon and write here by Friday.'],
  ['promise', 'A cold breakfast is no way to start a birthday.'],
];

describe('acts', () => {
  it.each(DONE)('%s: %s', (act, text) => expect(odds(text, act)).toBeGreaterThan(0));
  it.each(NOT_DONE)('not %s: %s', (act, text) => expect(odds(text, act)).toBeLessThan(0));

  it('fits the same weights to the same sentences', () => {
    const some = readSentences().filter((_, i) => i % 40 === 0);
    expect(fitActs(some)).toEqual(fitActs(some));
  });

  it('is found beside the words of a rule, and says why as that rule does', () => {
    const parsed = parseProfile({ name: 'Tarn', terms: ['Tarn'] });
    if (!parsed.ok) throw new Error('profile');
    const draft = 'An hour is a long wait, I am sorry. Bump us up to five and the next coffee is on us.';
    const found = check(draft, { profile: parsed.value, kind: 'complaint', mention: 'an hour for a coffee' });
    const offer = found.find(({ id }) => id === 'L04');
    expect(offer?.message.key).toBe('check_L04');
    expect(draft.slice(offer?.start, offer?.end)).toContain('coffee');
  });
});

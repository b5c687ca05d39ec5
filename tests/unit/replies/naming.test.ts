/** What a reply names of a post: the thing, the occasion, a few words of the writer's own, and a hard story behind it. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../utils/judge/verdict';
import { specificsOf } from '../../../utils/replies/specifics';
import { fitChoice } from '../../../utils/replies/specifics/choice/train/fit';
import { clausesOf } from '../../../utils/replies/specifics/clauses';
import { hardshipIn } from '../../../utils/replies/specifics/hardship';
import { occasionIn } from '../../../utils/replies/specifics/occasion';
import { heardIn } from '../../../utils/replies/specifics/said';
import { type TakenUp, type ToTakeUp, takeUp } from '../../../utils/replies/take-up';
import { profileOf, verdictOf } from './fixtures';

const profile = profileOf();

const about = (kind: Kind, text: string, more: Partial<ToTakeUp> = {}) => {
  const verdict = verdictOf(kind);
  const clauses = clausesOf(text, profile);
  return takeUp(
    { text, profile, verdict, rating: undefined, quiet: false, ...more },
    clauses,
    specificsOf(clauses, profile, verdict),
  );
};
const said = ({ matters, good, bad, main, quote, topic, wish, person, halfQuotes }: TakenUp): string =>
  [...matters.good, ...matters.bad, ...good, ...bad]
    .map(({ phrase }) => phrase)
    .concat([main, quote, topic, wish, person, halfQuotes.good, halfQuotes.bad].filter((one) => one !== null))
    .join(' | ')
    .toLowerCase();

describe('what a reply takes up', () => {
  it.each<[Kind, string, RegExp, RegExp]>([
    ['complaint', 'They sent the wrong mudguard and kept the right one.', /mudguard/, /^$/],
    ['complaint', 'Parked by the bakery. The kickstand fell off on day two.', /kickstand/, /bakery/],
    ['complaint', 'Three weeks for a brake cable. My cat could have made one.', /brake cable/, /^the cat/],
    ['praise', 'Bought in May. The bell is a joy. Will be back.', /bell/, /will be back/],
    ['question', 'Off to Wales on Sunday. Does the rack fit a child seat?', /rack|child seat/, /wales/],
    ['suggestion', 'Been riding since May. A hook for the helmet, please.', /hook/, /since may/],
  ])('%s: %s', (kind, text, taken, left) => {
    expect(said(about(kind, text))).toMatch(taken);
    expect(
      said(about(kind, text))
        .split(' | ')
        .filter((one) => left.test(one)),
    ).toEqual([]);
  });

  it('keeps the halves of a post apart', () => {
    const { good, bad, matters, halfQuotes } = about(
      'backhanded',
      'The staff are lovely. The saddle squeaks like a gate.',
    );
    const kind = [...good, ...matters.good]
      .map(({ phrase }) => phrase)
      .concat(halfQuotes.good ?? [])
      .join();
    const sting = [...bad, ...matters.bad]
      .map(({ phrase }) => phrase)
      .concat(halfQuotes.bad ?? [])
      .join();
    expect(kind).toMatch(/staff/);
    expect(kind).not.toMatch(/squeak/);
    expect(sting).toMatch(/saddle/);
    expect(sting).not.toMatch(/staff/);
  });

  it('holds no rude word, no private number, no rival, and no quote where the site wants none', () => {
    for (const text of [
      'The bloody chain fell off.',
      'Order 5512345 came at last.',
      'The frame at Velorosso cracked.',
    ])
      expect(said(about('complaint', text))).not.toMatch(/bloody|5512345|velorosso/);
    expect(about('complaint', 'I slept beside the bike shed.', { quiet: true }).quote).toBeNull();
  });

  it('reads hostile text in linear time', () => {
    const started = performance.now();
    for (const text of [
      'the '.repeat(20_000),
      'a b '.repeat(10_000),
      'the x.'.repeat(8_000),
      "my m's ".repeat(8_000),
    ])
      about('complaint', text);
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  it('is fitted to the same marks with the same result, and learns from them', () => {
    const [sent, never] = [7, 9];
    const examples = Array.from({ length: 40 }, (_, i) => ({
      choice: `brand/${i} bad`,
      task: 'complaint',
      features: [i % 2 ? sent! : never!, 100 + (i % 4)],
      worth: i % 2,
    }));
    const weights = fitChoice(examples);
    expect(fitChoice(examples)).toEqual(weights);
    const steps = Int8Array.from(Buffer.from(weights.steps, 'base64'));
    expect(steps[0]).toBeGreaterThan(0);
    expect(steps[1]).toBeLessThan(0);
  });
});

describe('the occasion', () => {
  it.each([
    ['Any good for two nights with a toddler?', 'two nights with a toddler'],
    ['Us or them for half term', 'half term'],
    ['My dad turns 70 in May', 'a 70th birthday'],
    ['A cargo bike for our kitchen, please', 'your kitchen'],
    ['For sale: a saddle', null],
    ['Not for me or the kids', null],
  ])('%s → %s', (text, occasion) => expect(occasionIn(text, profile)).toBe(occasion));
});

describe('words of their own', () => {
  it('hold under both readings of a doubtful post', () => {
    expect(heardIn('The new saddle squeaks a lot. Well then.', profile)).toMatch(/saddle/);
  });
});

describe('a hard story', () => {
  it.each([
    ['My dad died in June and the bike was his.', 'loss'],
    ['We buried our dog the week it came.', 'loss'],
    ['Ordered it for the funeral.', 'loss'],
    ['I ride to chemotherapy on it.', 'strain'],
    ['My daughter was crying when the wheel came off.', 'strain'],
    ['Made redundant in May, so the repair matters.', 'strain'],
    ['Mi padre falleció en mayo y la bici era suya.', 'loss'],
    ['Mein Vater ist im Mai gestorben.', 'loss'],
    ['Mon mari est décédé en mai.', 'loss'],
    ['The battery died on the hill.', null],
    ['Nearly had a heart attack at the price.', null],
    ['We laughed till we cried with laughter, in tears laughing.', null],
    ['Our hospice bought three cargo bikes.', null],
  ])('%s → %s', (text, hardship) => expect(hardshipIn(text)).toBe(hardship));
});

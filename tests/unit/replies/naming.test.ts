/** What a reply names of a post: the thing, the occasion, a few words of the writer's own, and a hard story behind it. */
import { describe, expect, it } from 'vitest';
import { hardshipIn } from '../../../utils/replies/specifics/hardship';
import { mainThing } from '../../../utils/replies/specifics/main-thing';
import { occasionIn } from '../../../utils/replies/specifics/occasion';
import {
  grievanceIn,
  hardWordIn,
  heardIn,
  ideaIn,
  saidIn,
  toldIn,
} from '../../../utils/replies/specifics/said';
import { profileOf } from './fixtures';

const profile = profileOf();

describe('the thing that a post is about', () => {
  it.each([
    ['They sent the wrong mudguard and kept the right one.', 'the mudguard'],
    ['Parked by the car park. The kickstand fell off on day two.', 'the kickstand'],
    ['My sister gave me a box of patches and the glue had dried.', 'the glue'],
    ['My lad pulled the lever and the bell rang.', 'the lever'],
    ["My mum's basket arrived without its strap.", "your mum's basket"],
    ['Fees went up by a fifth.', 'the fees'],
    ['Tin dented, again.', 'the tin'],
    ['It rides like a sofa on the road to town.', null],
    ['The thing that eats jumpers has nothing on you.', null],
    ['Waited a week. Two weeks. A month.', null],
  ])('%s → %s', (text, named) =>
    expect(mainThing(text, profileOf({ context: ['fees', 'tin'] }))).toBe(named),
  );

  it('is looked for first where the judge looked', () => {
    const text = 'The saddle came off. The pedal came off.';
    expect(mainThing(text, profile)).toBe('the saddle');
    expect(
      mainThing(text, profile, { evidence: [{ start: text.indexOf('The pedal'), end: text.length }] }),
    ).toBe('the pedal');
  });

  it('is not taken from what is said of somebody else', () => {
    expect(mainThing('The frame at Velorosso cracked.', profile, { rivals: /velorosso/i })).toBeNull();
  });

  it('reads hostile text in linear time', () => {
    const started = performance.now();
    for (const text of [
      'the '.repeat(20_000),
      'a b '.repeat(10_000),
      'the x.'.repeat(8_000),
      "my m's ".repeat(8_000),
    ])
      mainThing(text, profile);
    expect(performance.now() - started).toBeLessThan(1_500);
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
  it('are the kind ones of praise', () => {
    expect(saidIn('Bought in May. Lovely workshop. Will be back.', profile)).toBe('lovely workshop');
    expect(toldIn('Rolls up, locks down, stays put. Fin.', profile)).toBe('rolls up, locks down, stays put');
    expect(toldIn('My train was cancelled. I never expected much.', profile)).toBeNull();
  });

  it('are a whole statement of a complaint, none of irony, and none that somebody else is quoted with', () => {
    expect(grievanceIn('Sunday. I slept beside the bike shed. Brilliant.', profile)).toBe(
      'I slept beside the bike shed',
    );
    expect(grievanceIn('They said "your frame will be fine by Friday". Brilliant.', profile)).toBeNull();
    expect(grievanceIn('Why is the brake on the left?', profile)).toBeNull();
  });

  it('are a verdict without the offer beside it', () => {
    expect(hardWordIn('Complete waste of a Saturday. Get 20% off with code RIDE.', profile)).toBe(
      'complete waste of a Saturday',
    );
  });

  it('are an idea', () => {
    expect(ideaIn('Been riding since May. A hook for the helmet, please.', profile)).toBe(
      'a hook for the helmet, please',
    );
    expect(ideaIn('She never says.', profile)).toBeNull();
  });

  it('hold under both readings of a doubtful post', () => {
    expect(heardIn('The new saddle squeaks a lot. Well then.', profile)).toMatch(/saddle/);
  });

  it('hold no rude word and no number that is private, and leave our name its capital', () => {
    for (const text of ['The bloody chain fell off.', 'Order 5512345 came at last.'])
      for (const quote of [toldIn, grievanceIn, hardWordIn, ideaIn]) expect(quote(text, profile)).toBeNull();
    expect(toldIn('Pannier was there when it counted.', profile)).toBe('Pannier was there when it counted');
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

import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../utils/model/hash';
import { FLAG, KIND, LINK, MAX_UNITS, Tokens, USER } from '../../../utils/model/tokens';

const read = (text: string) => {
  const tokens = new Tokens().read(text);
  return Array.from({ length: tokens.count }, (_, i) => ({
    hash: tokens.hash[i]!,
    plain: tokens.plain[i]!,
    kind: tokens.kind[i]!,
    flags: tokens.flags[i]!,
  }));
};
const hashes = (text: string) => read(text).map(({ hash }) => hash);

describe('tokens', () => {
  it('folds case and apostrophes of either sort', () => {
    expect(hashes("Don't")).toEqual([hashWord('dont')]);
    expect(hashes('DON’T')).toEqual(hashes('dont'));
  });

  it('gives every handle and every link one token', () => {
    expect(hashes('@somebody https://a.example/x?y=1 www.b.example')).toEqual([USER, LINK, LINK]);
  });

  it('splits a hashtag at its capitals and says that it was one', () => {
    const tokens = read('#WorstDayEver');
    expect(tokens.map(({ hash }) => hash)).toEqual(['worst', 'day', 'ever'].map(hashWord));
    expect(tokens.every(({ flags }) => flags & FLAG.hashtag)).toBe(true);
  });

  it('marks what stands under a negation, up to the next mark or turn', () => {
    const negated = (text: string) => read(text).map(({ flags }) => Boolean(flags & FLAG.negated));
    expect(negated('not good at all, bad')).toEqual([false, true, true, true, false, false]);
    expect(negated('never late but dear')).toEqual([false, true, false, false]);
  });

  it('finds the word behind stretched letters', () => {
    const [stretched] = read('sooooo');
    expect(stretched!.flags & FLAG.stretched).toBeTruthy();
    expect(stretched!.plain).toBe(hashWord('so'));
    expect(hashes('sooo')).toEqual(hashes('soooooo'));
  });

  it('tells emoji, emoticons and marks apart', () => {
    expect(read('😡 :-( !!').map(({ kind }) => kind)).toEqual([KIND.emoji, KIND.emoticon, KIND.mark]);
    expect(read('at 12:30').some(({ kind }) => kind === KIND.emoticon)).toBe(false);
  });

  it('ignores skin tones and invisible characters', () => {
    expect(hashes('👍🏽')).toEqual(hashes('👍'));
    expect(hashes('go​od')).toHaveLength(2);
  });

  it('leaves written-out entities out', () => {
    expect(hashes('salt &amp; pepper')).toEqual(['salt', 'pepper'].map(hashWord));
  });

  it('takes lone surrogates, and no more than its share of a huge text', () => {
    expect(read('\ud800 a \udc00').map(({ kind }) => kind)).toEqual([KIND.emoji, KIND.word, KIND.emoji]);
    expect(read('a '.repeat(500_000)).length).toBe(MAX_UNITS / 2);
  });
});

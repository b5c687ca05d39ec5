/**
 * Tokens → feature hashes: word n-grams with and without the negation they stand under, character n-grams, marks and
 * manner, and what the lexicon says in bands. A learned score is a sum over these (linear.ts).
 */
import { finish, hashWord, pair, roll, SEED } from './hash';
import { type Lexicon, SCALES } from './lexicon';
import { FLAG, KIND, MAX_UNITS, type Tokens } from './tokens';

/** Room for every feature of the longest text that is read. */
const ROOM = MAX_UNITS * 8 + 256;
const WORD_GRAM = hashWord('<2>');
const TRIGRAM = hashWord('<3>');
const SKIP = hashWord('<skip>');
const NEGATED = hashWord('<neg>');
const HASHTAG = hashWord('<hashtag>');
const START = hashWord('<start>');
const END = hashWord('<end>');
const BAND = hashWord('<band>');
const EDGE = 3;

/** Hashes that fall together here count once: presence says more than count in a short text. */
const SEEN_BITS = 15;
const SEEN_SHIFT = 32 - SEEN_BITS;

/** A negated word says less than its opposite; a word in capitals says more. */
const TURNED = -0.6;
const STRESS = 1.3;

/** What one lexicon says of a text, in tenths of its unit. */
class Scale {
  good = 0;
  bad = 0;
  most = 0;
  least = 0;
  last = 0;

  clear(): void {
    this.good = this.bad = this.most = this.least = this.last = 0;
  }

  add(valence: number): void {
    if (valence > 0) this.good += valence;
    else this.bad -= valence;
    if (valence > this.most) this.most = valence;
    if (valence < this.least) this.least = valence;
    this.last = valence;
  }
}

/** Feature hashes of one text, each once; the arrays are used again for the next. */
export class Features {
  words = 0;
  chars = 0;
  readonly word = new Uint32Array(ROOM);
  readonly char = new Uint32Array(ROOM);
  private readonly wordSeen = new Uint32Array(1 << SEEN_BITS);
  private readonly charSeen = new Uint32Array(1 << SEEN_BITS);
  private stamp = 0;
  private readonly scales = Array.from({ length: SCALES }, () => new Scale());

  read(tokens: Tokens, lexicon: Lexicon): this {
    this.words = 0;
    this.chars = 0;
    this.stamp++;
    this.wordGrams(tokens);
    this.charGrams(tokens);
    this.bands(tokens, lexicon);
    return this;
  }

  private put(hash: number): void {
    if (this.wordSeen[hash >>> SEEN_SHIFT] === this.stamp) return;
    this.wordSeen[hash >>> SEEN_SHIFT] = this.stamp;
    this.word[this.words++] = hash;
  }

  private putChar(hash: number): void {
    if (this.charSeen[hash >>> SEEN_SHIFT] === this.stamp) return;
    this.charSeen[hash >>> SEEN_SHIFT] = this.stamp;
    this.char[this.chars++] = hash;
  }

  private wordGrams({ count, hash, flags, kind }: Tokens): void {
    let before = START;
    let twoBefore = 0;
    for (let i = 0; i < count; i++) {
      const here = hash[i]!;
      this.put(here);
      if (flags[i]! & FLAG.negated) this.put(pair(NEGATED, here));
      if (flags[i]! & FLAG.hashtag) this.put(pair(HASHTAG, here));
      this.put(pair(pair(WORD_GRAM, before), here));
      if (twoBefore) {
        this.put(pair(pair(pair(TRIGRAM, twoBefore), before), here));
        if (kind[i] !== KIND.mark) this.put(pair(pair(SKIP, twoBefore), here));
      }
      twoBefore = before;
      before = here;
    }
    if (count) this.put(pair(pair(WORD_GRAM, before), END));
  }

  private charGrams({ count, kind, from, to, units }: Tokens): void {
    for (let i = 0; i < count; i++) {
      if (kind[i] !== KIND.word) continue;
      const start = from[i]! - 1;
      const stop = to[i]!;
      for (let a = start; a + 2 <= stop; a++) {
        let h = roll(SEED, a === start ? EDGE : units[a]!);
        h = roll(h, units[a + 1]!);
        for (let b = a + 2; b <= stop && b < a + 5; b++) {
          h = roll(h, b === stop ? EDGE : units[b]!);
          this.putChar(finish(h));
        }
      }
    }
  }

  /** What linear sums can't say by themselves: how much, how extreme, what came last. */
  private bands(tokens: Tokens, lexicon: Lexicon): void {
    const { count, hash, plain, flags, kind } = tokens;
    let exclaims = 0;
    let asks = 0;
    let capitals = 0;
    let stretched = 0;
    let words = 0;
    for (let i = 0; i < count; i++) {
      if (flags[i]! & FLAG.capitals) capitals++;
      if (kind[i] === KIND.word) {
        words++;
        if (flags[i]! & FLAG.stretched) stretched++;
      } else if (kind[i] === KIND.mark) {
        if (MARKS.exclaim.has(hash[i]!)) exclaims++;
        else if (MARKS.ask.has(hash[i]!)) asks++;
      }
    }
    // Where all is in capitals, capitals stress nothing.
    const stress = capitals < words ? STRESS : 1;
    for (const scale of this.scales) scale.clear();
    let hits = 0;
    for (let i = 0; i < count; i++) {
      let slot = lexicon.slotOf(hash[i]!);
      if (slot < 0 && plain[i] !== hash[i]) slot = lexicon.slotOf(plain[i]!);
      if (slot < 0) continue;
      const factor = (flags[i]! & FLAG.negated ? TURNED : 1) * (flags[i]! & FLAG.capitals ? stress : 1);
      for (let s = 0; s < SCALES; s++) {
        const valence = lexicon.values[slot * SCALES + s]!;
        if (valence === 0) continue;
        hits++;
        this.scales[s]!.add(valence * factor);
      }
    }
    for (let s = 0; s < SCALES; s++) this.scaleBands(s, this.scales[s]!);
    this.band(90, exclaims * 10, 10);
    this.band(91, asks * 10, 10);
    this.band(92, Math.min(capitals, 4) * 10, 10);
    this.band(93, Math.min(stretched, 3) * 10, 10);
    this.band(94, Math.min(words, 60), 6);
    this.band(95, hits, 2);
  }

  private scaleBands(s: number, { good, bad, most, least, last }: Scale): void {
    this.band(s * 16, good, 12);
    this.band(s * 16 + 1, bad, 12);
    this.band(s * 16 + 2, most, 12);
    this.band(s * 16 + 3, -least, 12);
    this.band(s * 16 + 4, last + 50, 12);
    this.band(s * 16 + 5, good - bad + 200, 10);
    this.band(s * 16 + 6, (100 * (good - bad)) / (good + bad + 4) + 100, 12);
    const both = Math.min(9, Math.floor(good / 10)) * 16 + Math.min(9, Math.floor(bad / 10));
    this.put(pair(BAND, 5_000 + s * 400 + both));
  }

  private band(which: number, value: number, width: number): void {
    this.put(pair(BAND, which * 64 + Math.max(0, Math.min(40, Math.floor(value / width)))));
  }
}

const marks = (unit: number): Set<number> =>
  new Set([1, 2, 3].map((many) => finish(roll(roll(SEED, unit), many))));
const MARKS = { exclaim: marks(33), ask: marks(63) };

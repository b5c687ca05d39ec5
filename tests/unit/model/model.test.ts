import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModel, type Model, ModelFileError, sentimentFrom, TASKS } from '../../../utils/model';
import { decode, encode } from '../../../utils/model/format';
import { modelBytes, shippedModel } from './samples';

let model: Model;
beforeAll(() => {
  model = shippedModel();
});

const feeling = (text: string, rating?: number) => sentimentFrom(model.sentiment(text, { rating }));

describe('sentiment', () => {
  it.each([
    ['The staff were lovely and the room was spotless, thank you so much!', 'positive'],
    ['Absolutely brilliant service, made my whole week 😍', 'positive'],
    ['Worst purchase ever, it broke after a day and nobody answers.', 'negative'],
    ['Your app keeps crashing and I am so angry 😡', 'negative'],
    ['The shop opens at nine on Monday.', 'neutral'],
    ['What time does the next bus leave?', 'neutral'],
  ])('%s → %s', (text, label) => {
    expect(feeling(text)).toBe(label);
  });

  it('hears a negation', () => {
    expect(model.sentiment('not happy with this').negative).toBeGreaterThan(
      model.sentiment('happy with this').negative + 0.3,
    );
  });

  it('lets stars break a tie and not overrule plain words', () => {
    const text = 'It arrived on Tuesday.';
    expect(model.sentiment(text, { rating: 1 }).negative).toBeGreaterThan(model.sentiment(text).negative);
    expect(model.sentiment(text, { rating: 5 }).positive).toBeGreaterThan(model.sentiment(text).positive);
    expect(feeling('Awful, rude, dirty. I hate this disgusting place, worst ever.', 5)).toBe('negative');
    expect(model.sentiment(text, { rating: Number.NaN })).toEqual(model.sentiment(text));
  });

  it('answers the same whatever came before', () => {
    const first = model.sentiment('The screen is cracked again');
    for (let i = 0; i < 500; i++) model.sentiment(`word${i} other${i} again cracked NOT Screen #${i}tag`);
    expect(model.sentiment('The screen is cracked again')).toEqual(first);
    expect(shippedModel().sentiment('The screen is cracked again')).toEqual(first);
  });

  it('gives probabilities for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shares = Object.values(model.sentiment(text));
        const sum = shares.reduce((a, b) => a + b, 0);
        return Math.abs(sum - 1) < 1e-9 && shares.every((share) => share >= 0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['empty', ''],
    ['emoji alone', '😀😀😀'],
    ['lone surrogates', '\ud800\udc00\udfff\ud800'],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of marks', '!?'.repeat(500_000)],
    ['a megabyte of negations', 'not '.repeat(250_000)],
    ['a megabyte of handles', '@a'.repeat(500_000)],
    ['a megabyte of ampersands', '&'.repeat(1_000_000)],
    ['a megabyte of different words', Array.from({ length: 150_000 }, (_, i) => i.toString(36)).join(' ')],
  ])('takes %s in bounded time', (_, text) => {
    const start = process.cpuUsage();
    const { positive, neutral, negative } = model.sentiment(text);
    for (const task of TASKS) expect(model.score(task, text)).toBeGreaterThanOrEqual(0);
    const { user } = process.cpuUsage(start);
    expect(positive + neutral + negative).toBeCloseTo(1, 9);
    expect(user / 1_000).toBeLessThan(1_000);
  });
});

describe('other scores', () => {
  it.each([
    ['abuse', 'You are a pathetic idiot, go to hell', 'The staff were lovely'],
    ['support', 'How do I reset the pin on my card?', 'What a lovely sunset'],
    ['comparison', 'This one is much faster than the other brand', 'I waited for an hour'],
    ['spam', 'WINNER! Claim your free prize now, call 09061701461', 'I will be home by six'],
    ['irony', 'Oh great, I just love being woken up at 4am by roadworks', 'The meeting is on Tuesday'],
  ] as const)('%s: "%s" above "%s"', (task, yes, no) => {
    expect(model.score(task, yes)).toBeGreaterThan(model.score(task, no) + 0.2);
  });
});

describe('the model file', () => {
  it('is at most 1.5 MB', () => {
    expect(modelBytes().byteLength).toBeLessThanOrEqual(1_500_000);
  });

  it('has a version', () => {
    expect(model.version).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each([
    ['nothing', () => new ArrayBuffer(0), /does not begin/],
    [
      'something else',
      () => new TextEncoder().encode('{"hello": "world, this is no model"}').buffer,
      /does not begin/,
    ],
    ['a part of it', () => modelBytes().slice(0, 200_000), /ends inside/],
    ['its beginning', () => modelBytes().slice(0, 40), /ends inside its header/],
  ])('says what is wrong with %s', (_, bytes, message) => {
    expect(() => loadModel(bytes() as ArrayBuffer)).toThrow(ModelFileError);
    expect(() => loadModel(bytes() as ArrayBuffer)).toThrow(message);
  });

  it('names the wrong field of a header', () => {
    const { header } = decode(modelBytes());
    const wrong = { ...header, lexicon: { words: -1 } };
    expect(() => decode(encode(wrong, {}).buffer as ArrayBuffer)).toThrow(/lexicon\.words/);
  });

  it('names a section that is missing or has the wrong length', () => {
    const { header, section } = decode(modelBytes());
    const sections = Object.fromEntries(header.sections.map(({ name }) => [name, section(name)]));
    const { irony: _, ...without } = sections;
    expect(() => loadModel(encode(header, without).buffer as ArrayBuffer)).toThrow(/no section "irony"/);
    const short = { ...sections, sentiment: sections.sentiment!.slice(1) };
    expect(() => loadModel(encode(header, short).buffer as ArrayBuffer)).toThrow(
      /"sentiment" has the wrong length/,
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeStream, makeJudge } from '../../../utils/judge';
import { asPost, readBrands } from '../../../utils/judge/train/cases';
import { KINDS } from '../../../utils/judge/verdict';
import { loadModel } from '../../../utils/model';

const bytes = readFileSync(new URL('../../../public/model/model.bin', import.meta.url));
const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

// The weights were fitted on these posts: this guards what was reached, it does not measure how well strangers are judged.
describe('the labelled posts of the project', () => {
  const judged = readBrands().flatMap(({ profile, cases }) => {
    const mentions = cases.filter(({ kind }) => kind !== 'none');
    const verdicts = judgeStream(makeJudge(model, profile), mentions.map(asPost));
    return mentions.map((one, i) => ({ ...one, verdict: verdicts[i]! }));
  });
  const share = (test: (one: (typeof judged)[number]) => boolean) =>
    judged.filter(test).length / judged.length;

  it('get their kind', () => expect(share((one) => one.verdict.kind === one.kind)).toBeGreaterThan(0.9));
  it('get their advice', () => expect(share((one) => one.verdict.reply === one.reply)).toBeGreaterThan(0.88));
  it('reach every kind', () =>
    expect(new Set(judged.map(({ verdict }) => verdict.kind)).size).toBe(KINDS.length));
  it('quote what stands in the post', () => {
    for (const { text, verdict } of judged)
      for (const { quote, start, end } of verdict.evidence) expect(text.slice(start, end)).toBe(quote);
  });
});

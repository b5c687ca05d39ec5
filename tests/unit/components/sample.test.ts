/** The sample page of the first run: what it shows must be what the product does, in every language it speaks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeTrial } from '@/components/trial/trial';
import { samplePosts } from '@/components/welcome/sample-posts';
import { type BrandProfile, parseProfile } from '@/utils/brand/profile';
import { loadModel } from '@/utils/model';
import { wordsFrom } from '@/utils/words';

const bytes = readFileSync('public/model/model.bin');
const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const profile = (data: object): BrandProfile => {
  const parsed = parseProfile(data);
  if (!parsed.ok) throw new Error('The profile of this test is wrong.');
  return parsed.value;
};
const HAVEN = profile({ name: 'Quillmere', terms: ['Quillmere'], notTerms: ['Quillmere Road'] });

describe.each(['en', 'de', 'es', 'fr'])('the sample posts in %s', (language) => {
  const words = wordsFrom(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')));
  const tryPost = makeTrial(model, HAVEN);
  const kinds = samplePosts(HAVEN, words).map(({ id, text, author }) => {
    const { verdict, suggestions } = tryPost({ text, author: { name: author }, site: 'other' });
    return [id, verdict?.kind ?? null, suggestions.length];
  });

  it('are judged as what they are, and answered where an answer helps', () => {
    expect(kinds).toEqual([
      ['sample_complaint', 'complaint', 3],
      ['sample_praise', 'praise', 3],
      ['sample_question', 'question', 3],
      ['sample_abuse', 'abuse', 0],
      ['sample_alike', null, 0],
      ['sample_other', null, 0],
    ]);
  });
});

/** The posts of the sample page: invented, about whatever the person's brand is called. */
import type { BrandProfile } from '@/utils/brand/profile';
import type { MessageKey, Words } from '@/utils/words';

export interface SamplePost {
  id: string;
  author: string;
  text: string;
}

interface Part {
  author: string;
  text: MessageKey;
  /** What stands for $1: how this author calls the brand. */
  about: (profile: BrandProfile) => string | undefined;
}

const byName = ({ name }: BrandProfile) => name;
const PARTS: readonly Part[] = [
  { author: 'Ada Quist', text: 'sample_complaint', about: byName },
  { author: 'Luis Ferrán', text: 'sample_praise', about: ({ handles, name }) => handles[0] ?? name },
  { author: 'Ben Oduya', text: 'sample_question', about: byName },
  { author: 'zed_4411', text: 'sample_abuse', about: byName },
  // Called alike and somebody else: shown only once the person named one.
  { author: 'Ottilie Brand', text: 'sample_alike', about: ({ notTerms }) => notTerms[0] },
  { author: 'Noor Haddad', text: 'sample_other', about: byName },
];

export const samplePosts = (profile: BrandProfile, words: Words): SamplePost[] =>
  PARTS.flatMap(({ author, text, about }) => {
    const name = about(profile);
    return name === undefined ? [] : [{ id: text, author, text: words(text, name) }];
  });

/** Too long to be brief (P01): short sites over 220 characters, review sites over 120 words, praise over three sentences. */

import type { Rule } from '../rule';
import { words } from '../text/phrases';

const SHORT_SITES = words('x threads bluesky mastodon');
export const REVIEW_SITES = words(
  'google trustpilot tripadvisor booking glassdoor g2 capterra yelp amazon playstore appstore indeed airbnb bbb',
);
const SHORT = 220;
const REVIEW_WORDS = 120;
const PRAISE_SENTENCES = 3;

export const L20: Rule = {
  id: 'L20',
  level: 'warn',
  playbook: ['P01'],
  message: 'check_L20',
  find({ text, body, bodyEnd, bodyStart }, { site, kind }) {
    const said = text.slice(0, bodyEnd).trim();
    const from = { start: bodyStart, end: text.length };
    if (site && SHORT_SITES.has(site) && said.length > SHORT)
      return [{ ...from, message: 'check_L20_short', args: [String(said.length), String(SHORT)] }];
    const count = body.tokens.filter(({ type }) => type !== 'emoji').length;
    // A word and its space take two characters: most texts need no counting.
    if (site && REVIEW_SITES.has(site) && said.length > 2 * REVIEW_WORDS && wordsIn(said) > REVIEW_WORDS)
      return [{ ...from, args: [String(wordsIn(said)), String(REVIEW_WORDS)] }];
    const sentences = body.sentences.filter(({ from: first, to }) => to > first).length;
    return kind === 'praise' && sentences > PRAISE_SENTENCES && count > 0
      ? [{ ...from, message: 'check_L20_praise', args: [String(sentences), String(PRAISE_SENTENCES)] }]
      : [];
  },
};

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

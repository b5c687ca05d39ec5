/** Sells where nobody asked to buy (P37). */

import { matchHowTo } from '../../brand/cards';
import type { Kind } from '../../judge/verdict';
import { KINDS } from '../../judge/verdict';
import { fromCard } from '../claims/support';
import type { Draft } from '../draft';
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { matterOf } from '../text/content';
import type { Span } from '../text/phrases';
import { wordAt } from '../text/rivals';
import { SELLING } from '../words/selling';

/** What the person asked about, or what the answer's card says, may be named. */
function asked({ body, mention, profile }: Draft, span: Span): boolean {
  if (!mention) return false;
  const card = matchHowTo(profile, mention.text)?.card;
  const known = matterOf(`${mention.text} ${card ? card.answer : ''}`);
  const said = [...matterOf(body.text.slice(span.start, span.end))];
  return said.length > 0 && said.every((one) => known.has(one));
}

/** What is said of a thing to make it wanted. */
const COMMENDS =
  /\b(?:try|consider|think about|think of|look at|have a think|book|treat|step up|worth|perfect|suits?|serves?|upgrade|only|want|great|best|better|love|ideal|answer|solve|come with|comes with|with our|our|next time|switch|move to|go for|sign|join)\b/i;

/** A product of ours that the post does not speak of, with a good word for it. */
function commended({ body, mention, profile }: Draft): Span[] {
  const post = mention?.text.toLowerCase() ?? '';
  const lower = body.text.toLowerCase();
  return profile.products.flatMap((product) => {
    const name = product.toLowerCase();
    const start = wordAt(lower, name);
    const sentence = body.sentences.find((one) => start >= one.start && start < one.end);
    if (!sentence || post.includes(name) || !COMMENDS.test(sentence.text)) return [];
    const from = body.tokens.findIndex((token) => token.start >= start);
    return [{ start, end: start + name.length, from, to: from + 1 }];
  });
}

export const L19: Rule = {
  id: 'L19',
  level: 'warn',
  playbook: ['P37'],
  mend: dropSentence,
  message: 'check_L19',
  kinds: KINDS.filter((kind): kind is Kind => kind !== 'lead'),
  english: true,
  find: (draft) =>
    [...SELLING.all(draft.body), ...commended(draft)].filter(
      (span) => !asked(draft, span) && !fromCard(draft, draft.sentenceAt(span.start)!),
    ),
};

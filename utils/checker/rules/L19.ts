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
import { SELLING } from '../words/selling';

/** What the person asked about, or what the answer's card says, may be named. */
function asked({ body, mention, profile }: Draft, span: Span): boolean {
  if (!mention) return false;
  const card = matchHowTo(profile, mention.text)?.card;
  const known = matterOf(`${mention.text} ${card ? card.answer : ''}`);
  const said = [...matterOf(body.text.slice(span.start, span.end))];
  return said.length > 0 && said.every((one) => known.has(one));
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
    SELLING.all(draft.body).filter(
      (span) => !asked(draft, span) && !fromCard(draft, draft.sentenceAt(span.start)!),
    ),
};

/** A second promise while one is overdue (P70); money, credit or free goods promised that nobody approved. */

import { supported } from '../claims/support';
import type { Draft } from '../draft';
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { Phrases, type Span } from '../text/phrases';
import { asked } from '../text/read';

const MONEY = new Phrases(`
  will|shall|have|are|am|is|going|happily|gladly !not !be to|now|also|already|gladly|happily|be? refund*|reimburs*|credit|credited|crediting|compensat*|waive|waived|waiving|repay|repaid
  will|shall|going|are|am !not to|be|now|also|happily|gladly? pay|paying|cover|covering|foot|footing for|you|the|your|all|it|back|any
  will|shall|have|going|are|am|is|let|like !not to|me|us|be|you|also? give|given|giving|send|sent|sending|offer|offered|offering|get|getting|arrange|arranged|arranging|add|added|adding|issue|issued|issuing|put|putting|post|posting|throw|throwing|include|upgrade|upgrading you|your|to|in|through|out|a|for? ~3 refund|refunds|voucher|vouchers|credit|gift|free|complimentary|discount|compensation|cash|coupon|upgrade|points|replacement|bottle|hamper|flowers
  will ~5 pay|refund|reimburse|repay you|the|back|everything ~2 #
  will|shall !not add|put|pay|send|transfer|give|credit|return ~3 # to|on|towards|into|back|for|in
  will !not buy|get|order you|him|her|them a|another|an|some new|another|replacement|fresh?
  will|have knock|take|taken|knocked|deduct|remove ~4 off|from your|the|it|bill|account|invoice|next|?
  you will|can !not get|receive|have|see|find|be ~3 refund|refunded|reimbursed|credited|compensated|credit|voucher|free|compensation|money
  you are|'re due|owed|entitled to? ~2 refund|compensation|credit|voucher|money
  full|partial|complete|% refund is|will|on|has|of|for|to|and|today|coming|within|in|by|.
  refund is|was|will|has now|be|been|already? on|processed|issued|made|approved|coming|way|in|with|sent|paid|yours
  refund on its|the way
  enjoy|with|have|for|get a|an|some|one|two complimentary|free _
  there is|'s a|an|some #? free|complimentary|voucher|credit|refund|gift ~4
  # ~6 will be with|back|in you|your
  a|an|your|the|next|first free|complimentary ~2 waiting|on us|is|for|night|month|meal|drink|coffee
  next|this|first|your ~1 month|stay|meal|order|coffee|drink|round|session|class|bill|night|visit|one is|'s on|free us|the|of
  is|are|'s on us
  is|are|'s on the house
  free of charge|cost
  at no|our|zero extra|additional? cost|charge|expense
  money back
  compensate you
  as compensation|goodwill|a|gesture gesture? of? goodwill
  goodwill gesture|payment|credit
  have your money back
`);

/** Looking into a refund is not promising one. */
const HEDGE =
  /\b(?:ask|asking|see|check|checking|find out|look|looking|look(?:ing)? into|chase|chasing|(?<!\b(?:a|the|this|your) )review|request|requested|whether|if we can|about|where|status|why|what happened|progress|track|tracing|trace|discuss|talk|consider)\b/;

const found = new WeakMap<Draft, Span[]>();

function moneySpans(draft: Draft): Span[] {
  const known = found.get(draft);
  if (known) return known;
  const spans = MONEY.all(draft.body).filter(({ start }) => {
    const sentence = draft.sentenceAt(start);
    if (!sentence || asked(draft.body.text, sentence, start)) return false;
    const before = draft.body.text.slice(Math.max(sentence.start, start - 80), start).toLowerCase();
    return !HEDGE.test(before) && !supported(draft, sentence);
  });
  found.set(draft, spans);
  return spans;
}

/** Whether the promise that begins here is of money. */
export const isMoneyPromise = (draft: Draft, start: number): boolean => {
  const sentence = draft.sentenceAt(start);
  return moneySpans(draft).some(
    (span) => sentence && span.start >= sentence.start && span.end <= sentence.end,
  );
};

export const L14: Rule = {
  id: 'L14',
  level: 'warn',
  playbook: ['P70', 'P17'],
  message: 'check_L14_money',
  mend: dropSentence,
  english: true,
  find(draft, { overduePromise, remedyApproved }) {
    const second = overduePromise
      ? draft
          .promises()
          .slice(0, 1)
          .map(({ start, end }) => ({ start, end, message: 'check_L14_overdue' as const }))
      : [];
    const money = remedyApproved ? [] : moneySpans(draft).map(({ start, end }) => ({ start, end }));
    return [...second, ...money];
  },
};

/** A second promise while one is overdue (P70); money, credit or free goods promised that nobody approved. */
import { supported } from '../claims/support';
import type { Draft } from '../draft';
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { once } from '../text/once';
import { Phrases, type Span, words } from '../text/phrases';
import { asked } from '../text/read';

const MONEY = new Phrases(
  `
  will|shall|have|are|am|is|going|happily|gladly !not !be to|now|also|already|gladly|happily|be? refund*|reimburs*|credit|credited|crediting|compensat*|waive|waived|waiving|repay|repaid
  will|shall|going|are|am !not to|be|now|also|happily|gladly? pay|paying|cover|covering|foot|footing for|you|the|your|all|it|back|any
  will|shall|have|going|are|am|is|let|like !not to|me|us|be|you|also? give|given|giving|send|sent|sending|offer|offered|offering|get|getting|arrange|arranged|arranging|add|added|adding|issue|issued|issuing|put|putting|post|posting|throw|throwing|include|upgrade|upgrading you|your|to|in|through|out|a|for? ~3 refund|refunds|voucher|vouchers|credit|gift|free|complimentary|discount|compensation|cash|coupon|upgrade|points|replacement|bottle|hamper|flowers
  will ~5 pay|refund|reimburse|repay you|the|back|everything ~2 #
  will|shall !not add|put|pay|send|transfer|give|credit|return ~3 # to|on|towards|into|back|for|in
  will !not buy|order you|him|her|them a|another|an|some new|another|replacement|fresh?
  will !not get|find|send|have you|him|her|them a|an|some? new|another|replacement|fresh !answer|reply|update
  will|can !not also|gladly|happily? @give ~5 free|complimentary|refund|refunds|voucher|vouchers|discount|compensation
  your|the|that # back|refunded|returned
  will|have knock|take|taken|knocked|deduct|remove ~4 off|from your|the ~1 bill|account|invoice|next|price|total|order|fee|fare|cost|charge
  will|have knock|take|taken|knocked|deduct ~3 # off
  you will|can !not get|receive|have|see|find|be ~3 refund|refunded|reimbursed|credited|compensated|credit|voucher|free|compensation|money
  you are|'re due|owed|entitled to? ~2 refund|compensation|credit|voucher|money
  full|partial|complete|% refund is|will|on|has|of|for|to|and|today|coming|within|in|by|.
  refund is|was|will|has now|be|been|already? on|processed|issued|made|approved|coming|way|in|with|sent|paid|yours
  refund on its|the way
  enjoy|with|have|for|get a|an|some|one|two complimentary|free _
  there is|'s a|an|some #? free|complimentary|voucher|credit|refund|gift ~4
  # ~6 will be with|back|in you|your
  a|an|your|the|next|first free|complimentary ~2 waiting|on us|is|for|night|month|meal|drink|coffee
  next|this|first|your ~1 _ is|are|'s on? free|us !of|to|from
  have|get|having|getting your ~1 money|fee|fare|deposit|cost|price|payment ~1 back|returned|refunded
  will ~2 not be charged
  will|would|can|shall|could ~1 be paid|refunded|reimbursed|compensated|credited !once|when|if|after|by|what
  @count pounds|quid|euros|dollars|pence ~1 on|would|will|off|towards|back ~1 its|be|your|you|us|to|their|compensation
  tickets|ticket|voucher|vouchers|pass|passes|bottle|hamper|gift|gifts|table|night|room|credit ~2 waiting|reserved|yours|set|put|left|ready|held ~1 for|at|with|aside|on|in
  a|an|two|three|some|another free|complimentary _
  give|have|get|yours ~4 for nothing
  is|are refunded|reimbursed|credited !if|when|once|within
  and the|your ~2 is|are free
  gets|get|receive|receives|getting|collect|claim|enjoy ~1 free|complimentary|gift|voucher|discount
  drinks|drink|dinner|lunch|breakfast|meal|coffee|round|postage|shipping|delivery|box|night|ride|ticket|tickets|order|visit|trip|stay|class|session|repair ~1 is|are|'s on us
  is|are|'s on the house
  free of charge|cost
  next|this|first|your ~3 costs|cost nothing
  at no|our|zero extra|additional? cost|charge|expense
  money back
  compensate you
  as compensation|goodwill|a|gesture gesture? of? goodwill
  goodwill gesture|payment|credit
  have your money back
`,
  {
    count: words('five ten fifteen twenty thirty forty fifty sixty hundred # twenty-five few couple'),
    give: words(`
      give send offer get arrange add issue put post throw include drop slip pop hand ship mail grant award bring leave
      make provide knock take set sort credit transfer
    `),
  },
);

/** Looking into a refund is not promising one. */
const HEDGE =
  /\b(?:ask|asking|see|check|checking|find out|look|looking|look(?:ing)? into|chase|chasing|(?<!\b(?:a|the|this|your) )review|request|requested|whether|if we can|about|where|status|why|what happened|progress|track|tracing|trace|discuss|talk|consider)\b/;

function moneyIn(draft: Draft): Span[] {
  return MONEY.all(draft.body).filter(({ start }) => {
    const sentence = draft.sentenceAt(start);
    if (!sentence || asked(draft.body.text, sentence, start)) return false;
    const before = draft.body.text.slice(Math.max(sentence.start, start - 80), start).toLowerCase();
    return !HEDGE.test(before) && !supported(draft, sentence);
  });
}

const moneySpans = (draft: Draft): Span[] => once(draft, moneyIn);

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
  against: {
    act: 'money',
    unless: (draft, sentence, { remedyApproved }) =>
      remedyApproved === true ||
      sentence.question ||
      HEDGE.test(sentence.text.toLowerCase()) ||
      supported(draft, sentence),
  },
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

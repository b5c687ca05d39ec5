/** Money: charged, refunded, priced. English. */
import type { Matter } from './matter';

export const money: readonly Matter[] = [
  {
    sign: /\b(?:charged|billed|debited|taken|took|paid)\b[^.!?]{0,30}\b(?:twice|two times|double)\b|\bdouble[- ](?:charg|bill)|\b(?:charged|billed) (?:me |us )?again\b/,
    say: 'being charged twice',
    area: 'money',
  },
  {
    sign: /\b(?:cancel\w*|left|closed|ended)\b[^!?]{0,90}\b(?:still|but|and)\b[^.!?]{0,30}\b(?:charg|bill|taken|took|taking|debit|pay)|\b(?:charg|bill|debit|took|taking|paying)\w*\b[^.!?]{0,50}\b(?:after|since|though) (?:i|we|you|having|it)?\s?(?:'d |had |was )?(?:cancel|clos|ended|left)/,
    say: 'money being taken after you cancelled',
    area: 'money',
  },
  {
    sign: /\brefund\w*\b[^.!?]{0,40}\b(?:short|less than|only part|partial)\b/,
    say: 'a refund that came up short',
    area: 'money',
  },
  {
    sign: /\b(?:refus\w+|won't|wouldn't|denied|can't|no)\b[^.!?]{0,24}\brefund/,
    say: 'being told there would be no refund',
    area: 'money',
  },
  {
    sign: /\brefund\w*\b[^!?]{0,80}\b(?:still|wait\w*|not|never|no|nothing|\w+n't|where|days|weeks|months|since|chas\w+|hold)\b|\b(?:still|wait\w*|where|chas\w*|never|without|days|weeks|months)\b[^.!?]{0,40}\brefund/,
    say: "the refund you're waiting for",
    area: 'money',
  },
  {
    sign: /\bquot\w+\b[^!?]{0,120}\b(?:invoice|bill|charged|came to|wanted|final|paid)\b/,
    say: 'the difference between the quote and the bill',
    area: 'money',
  },
  {
    sign: /\b(?:went|gone|going|goes|put|putting|shot|jumped) up\b[^.!?]{0,40}(?:\d|price|bill|fee|%|pence|quid)|\b(?:price|fee|premium|rent|subscription|bill|cost)s?\b[^.!?]{0,30}\b(?:rise|rises|risen|rose|hike[ds]?|increase\w*|doubled|gone up|went up|jumped|up by|up from)\b|\b(?:price|fee) (?:rise|hike|increase)/,
    say: 'the price going up',
    area: 'money',
  },
  {
    sign: /\b(delivery|cleaning|booking|admin|service|late|cancellation|restocking|postage|parking|baggage|bag|seat|handling|call-?out|repair|inspection|processing|membership|damage|exit|change|card|weekend|small order|restock\w*)[ -](?:fee|charge|surcharge)s?\b/,
    say: 'the {1} fee',
    area: 'money',
  },
  {
    sign: /\b(?:deposit)\b[^.!?]{0,60}\b(?:not|never|no|kept|still|\w+n't|gone|wait\w*|back)\b|\b(?:kept|lost|keep|where)\b[^.!?]{0,30}\bdeposit\b/,
    say: 'your deposit',
    area: 'money',
  },
  {
    sign: /\b(points|vouchers?|gift cards?|discount codes?|promo codes?|coupons?)\b[^.!?]{0,60}\b(?:gone|expired|missing|vanish\w*|disappear\w*|not|\w+n't|refus\w+|reject\w+|never|lost|invalid|wip\w+)\b/,
    say: 'the trouble with your {1}',
    area: 'money',
  },
  {
    sign: /\b(?:charged|billed|taken|took|debited)\b[^.!?]{0,60}[£$€]\s?\d|[£$€]\s?\d[\d.,]*[^.!?]{0,40}\b(?:charged|billed|taken|gone|debited|fee|charge)\b|\bcharged? (?:me|us|for|the)\b/,
    say: 'that charge',
    area: 'money',
  },
  { sign: /\b(overpriced|expensive|pricey)\b/, say: 'how {1} it felt', area: 'money' },
];

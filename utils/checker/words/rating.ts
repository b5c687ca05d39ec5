/** Words around a post's fate: asking for it to go or to change, and what may be held out for that (L03, L04). */

import { Phrases } from '../text/phrases';
import { CLASSES } from './classes';

export const CHANGE_POST = new Phrases(
  `
  remove|delete|edit|amend|revise|update|change|alter|reconsider|withdraw|retract|hide|modify|rewrite|correct|unpublish|erase|redact|reword|rethink|revisit|drop|pull|lose|removing|deleting|editing|amending|revising|updating|changing|altering|reconsidering|withdrawing|retracting|hiding your|this|that|the|it|these|those|what|such a? public|negative|bad|online|low|one-star|star? @review
  removing|deleting|remove|delete|retract|withdraw|hide|edit|erase|unpublish this|it|that
  remove|delete|edit|amend|revise|update|change|alter|reconsider|withdraw|retract|hide your own? original|honest|online|public|google|trustpilot|one|# star? @review
  take|taking|took|bring|pull|pulling ~5 down !to|the
  take|taking|pull|pulling|bring down your|this|that|the|it ~1 @review
  take|taking your|this|the|that @review off
  raise|bump|improve|increase|upgrade|adjust|boost|lift|up|raising|bumping|improving|increasing|upgrading|adjusting|boosting your|this|that|the|it|our star? rating|score|stars|star|review
  raise|bump|change|turn|make|push|move|update|upgrade|increase your|this|that|the|it ~2 to|into|a|up five|four|5|4
  raise|bump|change|turn|make|push|move|update|upgrade|increase your|this|that|the|it ~2 to|into|a|up # star|stars
  change|turn your|this|that|the|it|one|two|# star|stars? ~1 to|into five|four|#
  make it|that|this a? five|5|four|4 stars|star
  leave|give|rate|award|drop us|me a|the? full|five|5|four|4|better|higher|top|good|positive|glowing|kinder|fairer star? stars|star|rating|score|review
  leave|give|post|write us|me? a five|5|four|better|higher|positive|new|kinder|fairer|glowing|nicer star? @review
  rate us five|5|higher|again|better
  reflect|consider ~3 in your rating|score|stars|review
  give|giving ~2 another|more|extra|the star|stars
  mark|marking this|it|the ~2 as resolved|solved and ~3 stars
`,
  CLASSES,
);

/** Things of value. */
export const VALUE = new Phrases(`
  voucher*|discount|discounts|coupon*|gift|gifts|giftcard*|freebie*|prize*|reward|rewards|cashback|complimentary|rebate*|bonus
  free night|nights|stay|drink|drinks|meal|meals|dinner|breakfast|dessert|month|months|week|day|year|upgrade|gift|ticket|tickets|delivery|pass|class|session|coffee|bottle|room|flight|service|product|item|box|bag|sample|shipping|membership|trial|lunch|wine|treat|case|month's
  refund|refunds|refunding|reimburse*|compensat*
  credit|crediting your|to|the|next|you|on|of
  credit|crediting
  # off
  half price|off
  money off|back
  on the house
  on us
  for free
  free !to|of|! _
  add|pay|give|send|put|transfer ~3 # to|on|towards|off|into|back|in
  entry in|into|to
  prize draw
  points
  treat you|yourself
  upgrade|upgraded
  cash
`);

/** What Tripadvisor takes for an offer. */
export const OFFER = new Phrases(`
  voucher*|discount|discounts|discounted|coupon*|giftcard*|freebie*|complimentary|cashback|rebate*
  free night|nights|stay|drink|drinks|meal|meals|dinner|breakfast|dessert|upgrade|gift|ticket|room|coffee|bottle|treat|cocktail|lunch
  # off
  give|offer|treat|have|get|add ~4 free|complimentary
  nights|night|meal|meals|stay|drinks|breakfast|round|tickets free !of|to|from
  special offer|offers|rate|rates|deal|deals|price|package
  promo|promotion|promotional code|offer?
  on the house
  on us
  gift card|voucher
  money off
  book|booking direct|now ~4 save|saving|off|rate|cheaper
  upgrade you|your|to
`);

export const ASK_REVIEW = new Phrases(
  `
  leave|leaving|write|writing|post|posting|give|giving|drop|submit|share us|me? a|an|your|another|new|honest|quick|public? ~1 review|reviews|rating|stars|star
  for|after|with|by your|a|an|every|each|the ~2 review|reviews|rating|stars|photo
  review|rate us
`,
  CLASSES,
);

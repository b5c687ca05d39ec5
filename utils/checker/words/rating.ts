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
  once|when|if|after|as the|your|this|that|it @review ~1 is|has|comes|goes|looks ~2 gone|down|removed|deleted|changed|updated|off|better|kinder|disappeared|edited
  change|turn your|this|that|the|it|one|two|# star|stars? ~1 to|into five|four|#
  make it|that|this a? five|5|four|4 stars|star
  leave|give|rate|award|drop us|me a|the? full|five|5|four|4|better|higher|top|good|positive|glowing|kinder|fairer star? stars|star|rating|score|review
  leave|give|post|write us|me? a five|5|four|better|higher|positive|new|kinder|fairer|glowing|nicer star? @review
  rate us five|5|higher|again|better
  bring|bringing|take|taking|lift|lifting|nudge|push|move|raise|get your|this|that|those|these|the|it|our ~3 stars|star|rating|score up|higher|to|back
  stars|star|rating|score became|become|becomes|turned|went|grew|were|was|rose|goes|go|turns ~1 to|into|a|an|up|four|five|three|higher|#|more
  reword|rewording|rephrase|rephrasing|rewriting|softening ~3 @review
  need|needs|should not|never|hardly ~2 stay|stands|stand|remain|be ~1 up|here|online|public|visible|there
  no need|reason for|to ~3 stay|stand|remain|be|keep ~1 up|here|online|public
  stay|stays|staying up !to|late|all|until|with|at|for
  hope|trust|wish|perhaps|maybe|hopefully ~2 stars|star|rating|score ~2 follow|follows|rise|rises|change|changes|grow|climb|improve|reflect
  does|do|is|are|would|could|will # |one|two|three|your|that|the|those ~2 star|stars|rating|score ~1 still|really|now|then|quite|seem|seems|fair|right|feel|stand|change|become
  still stand|stands|feel|feels|seem|seems|deserve|deserves ~2 star|stars|rating|score
  swap|trade|exchange|replace your|this|that|the|it|those ~2 for|with ~2 four|five|# |better|kinder|new|another|fairer
  let|letting your|this|that|the|it|old ~2 @review|it|this|that go|rest|disappear|vanish|drop|lapse|slide
  @review ~1 disappear|disappears|vanish|vanishes|come|comes|came ~1 down|quietly|soon|now
  rather|prefer|prefer|happier ~1 this|it|that|your ~2 not|off|elsewhere|private ~3 page|here|online|public|up|shown|posted
  rethink|rewrite|revision|retraction|correction|update of|to|on ~1 what|your|the|this|that ~2 @review|written|wrote|above|said|posted
  cleared|clear|wipe|wiped|scrub|strike|struck this|it|that|your ~2 from|off|away
  page|@review ~1 say|says|show|shows|tell|reflect ~1 so|that|it|fixed|solved|otherwise ~1 too|now|instead|as
  word|line|note|update|edit here|above|below|there ~2 saying|say|that|to ~3 fixed|solved|sorted|resolved|right
  kindly|please|would|could ~3 your|this|that|those|these|the ~2 rating|stars|star|score ~1 so|to|again|now|accordingly|up
  refresh|refreshing|redo|revamp your|this|that|the ~2 @review
  think|thinking again|twice ~1 about|on|over ~3 @review
  few|couple|some|more|extra|another|additional|fifth|missing|other ~1 star|stars !hotel|review|reviews|rating
  keep|keeping posts|this|these|things|it|reviews|comments|that|such ~4 off|away|out|private|between
  look|looking|glance|think|thinking ~1 at|about|over ~2 @review again|afresh|anew
  look|looking again|afresh ~1 at|over your|this|that|the|those|these ~2 @review
  another|fresh|second|new|kinder|different look|thought|glance|think ~1 to|at|about|on|over|for your|this|that|the|those|these ~2 @review
  move|moving|take|taking|keep|keeping this|it|that|your|the ~1 off|from the|this|our|here|public|your ~2 page|wall|public|thread|timeline|feed|site|internet|comments|profile
  reconsider|rethink|revisit|review|withdraw|retract|delete|remove what you|your|the|those ~2 wrote|said|posted|written|@review
  edit|change|alter|delete|remove|soften|tone the|that bit|part|line|word|words|sentence|paragraph|title|headline about|on|where|in|of|to
  tone it|this|that|your? ~2 down
  take what you wrote|said|posted down|back
  changed|updated|edited|removed|deleted|amended|revised|raised|reconsidered|improved your|that|this|the ~2 @review
  adding|add|finding|find|sparing|spare|lending|giving|give us|me|another|a|an|one|the|two|some ~2 star|stars
  withdrawing|deleting|removing|retracting|editing it|this|that
  take|taking it|this|that off|down !the|your|my|our
  become|becomes|be|worth|deserve|deserves|earn|earns|get|make ~2 five-star|four-star|5-star|4-star
  become|turn|change ~2 into|a five|four stars|star
  make|makes|made|be|get|getting|earn|earns|worth ~2 five|5|four|4 star|stars
  make|makes|made this|it|that|us ~1 a? five|5
  higher|better|kinder|fairer|improved rating|score|review|stars ~3 would|will|from|means|helps|could
  post|review|comment|thread should|must|needs|has|ought ~1 be|come|to ~1 taken|removed|deleted|down|edited|hidden
  it|this|that down|disappear|gone|private|removed|deleted before|by|once|when|until|after|if
  make|making|set|setting your|this|the|it|that ~1 private|hidden|invisible
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
  comp|comped|waive*
  flies|travels|goes|comes|eats|stays|rides free
  cost|costs|pay|pays nothing
  is|are|'s free
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
  give|have|get|yours ~4 for nothing
  is|are free !to|of|for|from|and|on
  pounds|quid|euros|dollars
`);

/** What Tripadvisor takes for an offer. */
export const OFFER = new Phrases(`
  voucher*|discount|discounts|discounted|coupon*|giftcard*|freebie*|complimentary|cashback|rebate*
  free night|nights|stay|drink|drinks|meal|meals|dinner|breakfast|dessert|upgrade|gift|ticket|room|coffee|bottle|treat|cocktail|lunch
  # off
  give|offer|treat|have|get|add ~4 free|complimentary
  nights|night|meal|meals|stay|drinks|breakfast|round|tickets free !of|to|from
  free of charge
  tickets|ticket|voucher|pass|passes|bottle|gift|table|night|room|meal ~2 waiting|reserved|yours|set|put|left|ready|held ~1 for|at|with|aside|on
  cost|costs nothing
  for nothing
  is|are free !to|of|for|from|and|on
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
  say|write|post|share|mention ~2 nice|kind|good|lovely|positive|same ~1 on|about|at
  reviewers|reviewing
  anyone|everyone|whoever|those|customers|guests ~2 puts|adds|posts|shares|leaves|writes|tags ~4 review|photo|picture|word|stars
  show this|your ~1 page|review|post|comment
  better|kinder|higher|nicer|fairer|five-star|5-star score|rating|review|word|words|stars|post
  this|it|that|review|post ~1 comes|goes|is|came|gets ~1 down|gone|away|removed
  five|5|four|4 stars
  leave|leaving|write|writing|post|posting|give|giving|drop|submit|share us|me? a|an|your|another|new|honest|quick|public? ~1 review|reviews|rating|stars|star
  post|posts|share|shares|say|put|repeat|copy|paste|tell it|this|that|the|your|a|so|us ~4 on|to|at ~2 site|sites|google|trustpilot|yelp|tripadvisor|capterra|g2|glassdoor|amazon|booking|instagram|facebook|tiktok|story|stories|page|online|feed|reddit|bbb
  reviews|rates|rated us|me|our
  anyone|everyone|everybody|guests|customers|those who ~2 reviews|rates|posts|review|rate|post
  tag|mention|recommend us|me|our ~3 and|for|we
  for|after|with|by your|a|an|every|each|the ~2 review|reviews|rating|stars|photo
  review|rate us
`,
  CLASSES,
);

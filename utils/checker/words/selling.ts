/** How selling sounds (L19). */
import { Phrases } from '../text/phrases';

export const SELLING = new Phrases(`
  why not try|upgrade|treat|book|join|sign|switch|add|visit|order|get|take|come|check|explore|consider|give|go|pop|move|bring|download|pick
  have you tried|considered|seen|thought|heard our|about|of|the|upgrading|joining|switching|adding|a|any
  upgrade to|now|today|your
  upgrading to|your
  an|a|great|the upgrade to|for|only|from|at
  # off
  half price
  money off
  discount|discounts|discounted|promo|promotions|bargain|bargains
  sale on|ends|now|starts|price|prices
  great offer|offers|deals|price|prices|rate|rates|package|packages|discount|bundle
  great deal !to|of|more|about|for
  special|exclusive|limited|latest|unbeatable|introductory|amazing|fantastic|current|seasonal|summer|winter|spring|autumn|black|new time? offer|offers|deal|deals|price|prices|rate|rates|package|packages|discount|bundle|friday
  save # ~3
  save up|over to|# ~3
  save # on|with|when|off|a|per|every|today|now
  only|just a? few|# quid|pounds|euros|dollars|pence|p|more|extra
  for|from a? few|# quid|pounds|euros|dollars|pence|p
  for|from only|just #
  book|buy|order|shop|subscribe|join|enrol|enroll|register|reserve|pre-order now|today|direct|early|here|online|yours|with
  sign up|in? for|to|today|now our|the|today|a
  sign up
  book|reserve a|your|the table|room|stay|seat|class|session|trip|slot ~3 next|now|today|again|our
  subscribe to
  join our|the|us today|now|loyalty|rewards|club|programme|program|membership|scheme|newsletter|as
  check out our|the new|latest|full|great|amazing|other|range|menu|website|offers|summer|winter
  try|discover|explore|experience|enjoy|sample|taste our|the new|latest|brand|premium|award|amazing|delicious|fantastic|great|exclusive
  brand new|-new?
  our new|newest|latest|brand|upcoming|premium|award-winning|signature ~2
  now available|in stock|open in|at|for|from|to
  just|newly launched|released|opened
  we have launched|just|released|introduced
  launch|launching|launches our|a|the new
  take advantage
  do not miss|forget out|our|the|to
  while stocks|supplies last
  limited time|edition|offer
  best|lowest|cheapest price|prices|value|rates|deal|deals
  tell your friends
  refer a friend
  add the|a|our|an ~4 save|only|today|now|from
  add the|a|our|an ~3 for only|just|#
  time|due for an|a|the|your? upgrade|treat|new|refresh
  bundle with|deal
  free trial|month|delivery on|with|for|when
  ask about our
  our sales team
  perfect for your next|family|any
  stock|stocking up
  add|try|pop|put|throw|slip|give|grab a|an|the|our|some ~4 to|in|into|with|on your|the|next|this ~2 order|box|basket|booking|cart|trip|stay|visit|shop|bag|list|plan|crossing|ride|subscription|week's
  since|as|if you like|liked|love|loved|enjoy|enjoyed ~6 try|add|book|have|check|might|should|our
  use|enter|quote|apply ~1 code|promo|coupon|voucher
  did you know our|we|that|about|you ~4
  you might|may|could|will|would ~1 like|love|enjoy|fancy|prefer our|the|a ~3
  have a look|peek|browse at|around|through our|the
  go|going for the|our|a ~2
  next time ~2 go|try|fly|book|upgrade|choose|pick|order|ask|add|take
  with our|a|an ~2 plan|plus|gold|premium|membership|pass|card|subscription|club|bundle|account ~1 you|your|it|there
  our ~2 premium|gold|plus|platinum|pro|vip|priority|business|first|loyalty|club|annual ~1 members|customers|guests|fare|plan|tier|package|class|pass|membership|ticket
  for a|only|just little|few|bit|small more|extra|pounds|quid|dollars
  treat|treating yourself|yourselves|them|him|her|someone|the
  follow us|our ~2 for|to
  download our|the app ~1 for|to|and
  love|loved|like you to try|book|join|discover
  insurance|cover from #
  gift card|cards|voucher|vouchers|set|sets|box|boxes
  bring a friend
  give our|the ~3 a try|go|whirl
  worth a try|look|visit|upgrade
  pairs|goes beautifully|well|nicely|perfectly with
  you can also|now|even get|buy|order|book|pick|add|find|try
  pre-order|preorder
  spaces|places|seats|slots|tickets|tables still? left|available|going|remain
  sign|signing you|him|her|them up
  step up
  is|are only|just #
  perhaps|maybe our|a ~4 next|instead|would|could
  seats|rooms|tickets|fares|flights|tables|places|classes|plans|prices|bundles|packages|nights|boxes|lessons|courses ~3 from #
  fares|sale|prices|bookings|offers|season|tickets|classes|term start|starts|open|opens|opening|begin|go|goes today|now|tomorrow|on|in
  time for the|our|a|an ~4 card|pass|plan|membership|upgrade|fare|kit|set|bundle|box
  members|subscribers|cardholders skip|get|enjoy|never|always|save|pay|board|jump|have
  our ~2 plan|tag|pass|card|kit|fare|cover|bundle|range|edition|service|membership|app|version|model|package|insurance ~1 means|gets|gives|saves|lets|keeps|comes|would|could|might|includes
  new ~1 range|collection|menu|season|line|model|edition|app|store|service|class|course|colours|flavour|flavours
  hurry|selling|sell fast|quickly|soon|before|while
  before they|it go|goes|sell|sells|end|ends|run|runs
  shop our|the
`);

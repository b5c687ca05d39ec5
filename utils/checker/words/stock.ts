/** Wording that could stand under any post of any company (L37). */
import { Phrases } from '../text/phrases';

export const STOCK = new Phrases(`
  any|the|this|for|all inconvenience|inconveniences caused|you|this|may|experienced?
  inconvenience caused|you
  your feedback|opinion|custom|business|satisfaction|review|comments|concerns|call|loyalty is|are|really|truly|very|extremely|so|always|greatly? important|valued|valuable|appreciated|our|invaluable|paramount
  feedback is|are always|greatly|much|highly|truly|so|very? welcome|valued|appreciated|important|valuable|invaluable|a gift?
  valuable|invaluable feedback|input|insight|insights
  we|i always|constantly|continually|continuously|do|endeavour? strive|endeavour|endeavor|pride|aim|seek to|for|ourselves|our
  strive|strives|striving to|for
  pride ourselves|itself
  valued|esteemed|dear|respected customer|customers|guest|guests|client|clients|member|members|user|users|passenger|passengers|patron|partner
  take|takes|taking|taken this|your|all|these|such|customer|matters|complaints|feedback|concerns ~2 very|extremely|so? seriously
  very|extremely seriously
  highest|utmost|exceptional|world-class|unparalleled|superior|exacting|high standard|standards|importance|priority|quality|level|seriousness|regard
  meet|meets|met|exceed|exceeds|exceeded|fall|fell|live up|short|below? to|of? your|our|the expectations|high|usual
  your expectations
  customer|guest|client|user satisfaction|centric|experience|excellence|journey is|our|top|number|remains?
  top|number|utmost|highest priority|one|concern|importance
  committed|dedicated to providing|delivering|excellence|ensuring|offering|improving|the
  thank|thanks you? for bringing|taking|reaching|contacting this|the|your|out|us ~2 attention|time|to|our|share|provide|write|leave
  bringing|brought this|it|that to our|the attention
  taking the time to|out
  rest assured
  please be assured
  be assured
  we value your|you|all|our|every
  we|i appreciate|value|welcome your kind|lovely|honest|valuable|ongoing|continued? patience|understanding|feedback|business|custom|loyalty|comments|continued|support
  hope|hoping|look|looking to|forward ~1 serve|serving|deliver|delivering|host|hosting|welcome|see|seeing you again
  your patience|understanding|continued|patronage|cooperation support|custom|patience|loyalty|is|and|in
  apologise|apologize|apologies|sorry|regret for any|whatever|all|the? inconvenience|inconveniences
  going|moving forward
  at this time|juncture
  learning|teachable opportunity|moment|experience
  we look|hope|looking forward to welcoming|serving|seeing|hearing|the you|from|opportunity back|again|soon
  please do not hesitate
  do not hesitate
  do the needful
  value your|you|our feedback|opinion|as|custom|business|loyalty|customers|guests
  as a|our valued|loyal
  for|all|with your convenience|quality|training purposes?
  we are|remain sorry|saddened|disappointed|concerned to|by hear|learn|read|note ~3 experience|feedback|review
  this|that|it does|is|was not reflect|representative|indicative|typical|up|the ~4 standard|standards|values|service|experience|norm
  not|below the level|standard|usual|kind of|we|experience service? ~2
  provide|deliver|offer|offering|providing|delivering ~2 best|excellent|exceptional|great|highest|high|outstanding|quality possible|service|experience|customer|standard|level
  continuous|continuously|constantly improvement|improve|improving
  we hear you
  at the heart|centre|center|core|forefront of
  everything|all|all that we do|stand|are|offer
  second to none
  means|mean the world|everything|lot to us|me
  what we are|'s all about
  satisfaction|happiness|trust|feedback|comfort ~1 means|mean|matters|drives
  if that|this|it caused you? any
  caused|causing you? any
  above and beyond
  customer|guest|member|user|passenger|patient|traveller|client|diner comfort|safety|happiness|experience|satisfaction|wellbeing|trust|delight is|are|comes|remains|matters
  comes|come|always first
  our ~1 priority|mission|goal|aim|passion|promise|commitment|pleasure is|to
  number one
  passionate about
  we|i aspire|constantly|always|continually|continue|work|working ~1 to|hard|tirelessly|improve|towards
  every effort
  best possible
  for reaching out
  thank|thanks you? for your|the ~1 feedback|patience|understanding|custom|loyalty|patronage|continued|support|business|comments|input
  your|this|the|all|valued feedback|input|comments|insight helps|will|enables|allows|lets|has|have|ensures|drives
  help|helps us to? improve|grow|learn|get|do|serve
  get better|improve every|each|all day|time
  passed|pass|passing|forwarded|shared|share ~3 to|with|on to? the|our? relevant|appropriate|respective|right|concerned|correct ~1 team|department|people|person|parties|channels
  relevant|appropriate department|departments|team|teams|channel|channels|parties
  unforeseen|exceptional|unprecedented circumstances
  due|operational to|reasons|issues operational|circumstances|demand
  delight|delighting|wow our|every|you
  journey with us
  family of
  welcome you|welcoming you back|again|soon
  see you again|soon
  serving|serve you
  smooth|seamless|hassle-free|pleasant|enjoyable experience|journey|process
  touch base
  look into this matter|issue
  this|the matter|issue has|will|is
  escalated|investigated to|by the|our relevant|appropriate
  learnings
  feel free to
  kindly
`);

/** Statements that need a source (L23), by their wording. */

import { Phrases } from '../text/phrases';
import { CLASSES } from '../words/classes';

/** Checks that nobody may have made: "I spoke with the cook", "our records show". */
export const CHECKS = new Phrases(
  `
  i|we have already|also|now|just|since|personally|both? !passed|asked|sent|raised|shared|told|read|put|flagged|noted spoken|talked|checked|looked|reviewed|investigated|confirmed|verified|examined|inspected|found|identified|traced|tested|watched|interviewed|discovered|established|determined|concluded|fixed|repaired|replaced|resolved|retrained|trained|disciplined|sacked|dismissed|warned|cleaned|changed|updated|corrected|installed|rewritten|removed|deducted|reset|restored|double-checked|consulted|met|counted|measured|listened|seen|heard|learned|learnt
  i|we already|just|also|personally? spoke|talked|checked|looked|reviewed|investigated|confirmed|verified|examined|inspected|found|identified|traced|tested|watched|interviewed|discovered|established|determined|listened|retrained|replaced|fixed|repaired|resolved|rechecked|met|double-checked !forward|you
  our|the|my ~1 records|logs|log|system|systems|cameras|cctv|footage|notes|data|figures|investigation|enquiries|inquiries|check|checks|audit|report|tests|test|tracking|tracker|gps|scan|scanner|photo|signature|till|computer show|shows|showed|say|says|suggest|suggests|suggested|confirm|confirms|confirmed|indicate|indicates|indicated|found|prove|proves|revealed|reveal
  @role|they|he|she tells|told|says|said|confirms|confirmed|assures|assured|explained|explains|remembers|remembered|recalls|recalled|admitted|reports|reported|insists|denies|denied !hi|hello|thank|thanks|cheers me|us|that|it|the|he|she|they|you|this|your?
  according to our|the|my|him|her|them
  was|were|is|are not ~1 on|in our ~1 list|system|records|books|file|files|log|database
  after|having|following|on checking|looking|speaking|reviewing|investigating|investigation|review|inspection|reflection|inspecting|testing
  it|this|the|that ~2 turns|turned out
  as it happens
  has|have|is|was|were now|since|already|also? been? !passed|sent|raised|shared|spoken fixed|repaired|resolved|replaced|retrained|cleaned|dealt|disciplined|removed|corrected|rectified|upgraded|redesigned|refurbished|rewired|inspected|tested|closed|sorted|restored|investigated|checked|identified|found
`,
  CLASSES,
);

/** Reasons given for what went wrong. */
export const CAUSES = new Phrases(`
  because of?
  due|owing|thanks to
  caused|triggered by
  as a|the result|consequence of
  on account of
  the|this|that|it|which ~2 was|is|were down to
  the|main|only|likely reason|cause|culprit|explanation|root ~6 is|was|being|lies|for|why
  since|as we|our|the|there ~1 were|was|had|are
  so|and it|that|this must have? be|been
  which|that is|was the|a cause|reason
  stems|stemmed|resulted|arose|comes|came from
  blame lies
  a|an|the power|system|server|software|computer|technical|network|staffing|supply|supplier|courier|fault ~1 outage|fault|failure|glitch|error|issue|problem|shortage|delay|cut|crash|bug ~1 caused|meant|led|affected|hit|delayed
  our ~2 forgot|mislaid|misread|overslept|mixed|overbooked|double-booked|broke|crashed|jammed|leaked
  our|the|a ~1 staff|team|driver|engineer|cleaner|cook|chef|system|supplier|courier|software|colleague|porter|receptionist|agent|adviser|member|temp|trainee|contractor|crew|server|warehouse|kitchen|oven|machine|freezer|fridge|van|plane|aircraft ~1 forgot|missed|made|mixed|broke|failed|misread|mislaid|overslept|crashed|left|dropped|misplaced|jammed
`);

/** Superlatives and universal claims about us. */
export const BOASTS = new Phrases(`
  the|our fastest|cheapest|safest|largest|leading|finest|friendliest|oldest|cleanest|freshest|strongest|lowest
  the|our number one
  number one ~3 in|on|the
  our biggest|only
  britain's|uk's|country's|europe's|world's|town's|city's best|first|only|top|biggest|number
  your number one|first
  best|fastest|cheapest|safest|biggest|largest|leading|finest|friendliest|cleanest|freshest|highest-rated|award-winning|award ~3 in|on the|town|britain|europe|world|uk|city|market|country|industry|class|area|region
  award-winning|award|market-leading|industry-leading|world-class|state-of-the-art|unrivalled|unbeatable
  founded|established|built|invented|created|started|pioneered this|the|our|by|in|on|it|on|a company|brand|house|chain
  all|every|none|each of? our|the ~2 is|are|has|have|come|comes|gets|get|was|were
  we|our|us always|never !open|happy|glad|keen|here|pleased|grateful|sorry|listening|looking|like|love|enjoy|want|welcome|read|try|hope
  we have|are won|been|the|voted|rated|certified|accredited|number|independent|fully|100
  only|just a? few|couple|# of? quid|pounds|pence|euros|dollars|p more|extra|a?
  great|big|huge|massive|simple|easy upgrade|saving|savings
  members|subscribers|cardholders|customers get|enjoy|receive ~2 more|free|extra|better|cheaper|faster|priority
  guaranteed|guarantee|certified|accredited|tested daily|regularly|hourly
`);

/** Terms of service: prices, availability, features. They come from a card or they are guessed. */
export const TERMS = new Phrases(`
  free|included|unlimited|complimentary|available|closed|refundable|compatible|waterproof|vegan|organic|wheelchair|accessible|insured|covered|locally|sourced|recyclable
  is|are|we open !to|for|up
  we|they|it|you do|are|can|have|also|now|currently|still|do|does|will not? offer|provide|accept|allow|charge|cover|support|stock|deliver|ship|open|close|serve|run|sell|refund|include|ban|permit|use|test|source|pay|fly|operate|insure|guarantee|price|match|have
  we offer|provide|accept|allow|charge|cover|support|stock|deliver|ship|open|close|serve|run|sell|refund|include|permit|use|source|fly|operate|insure|only|own
  costs|cost|priced|charges|charge|fee|fees|lasts|expires|expire|includes|covers|supports|allows|requires|opens|closes|weighs|measures
  does|do not cover|include|support|allow|accept|work|need|charge|cost|expire|apply
  there is|are|'s no|a|an|free|plenty|always|never|several|many|enough|#
  plenty|lots|dozens|hundreds|thousands of
  has|have|offers|boasts a|an|our|its|free|new|more|over|many|several|two|three|four|five|#
  is|are|was|were run|operated|managed|handled|staffed by
  is|are|was|were independent|owned|based|made|built|run|published|public|tested|audited|regulated|licensed|registered|manufactured|produced|grown|bred|free|approved
`);

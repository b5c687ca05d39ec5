/** Excuses, blame, policy held against a person (L17). */
import { Phrases } from '../text/phrases';

export const DEFENSIVE = new Phrases(`
  as|per|under|according|in to|with|line? our|the|your|company|store|shop|airline|bank|hotel's? ~1 policy|policies|terms|conditions|t&cs|tcs|rules|contract|agreement|guidelines|procedure|procedures|small print
  our|company|store|strict ~1 policy|policies|terms|t&cs|rules|conditions|contract|agreement is|are|does|do|states|state|clearly|says|say|requires|require|prohibit|forbid|forbids|prohibits|apply|applies|that|on|for|not|allow
  policy is|'s policy
  terms and|& conditions
  small|fine print
  clearly|plainly|explicitly stated|states|state|says|say|written|marked|displayed|shown|explained|advertised|signposted|labelled|told|visible|asked|outlined|communicated|informed
  you should|could|ought|might|must to? really|simply|also|just|always? have !had|been|got|gotten|received|heard|felt|done|to|seen|found|known
  you should|could|might really|simply|also|just|always? have done !without ~2 that|it|so|more|this|your|yourself|something
  you should|could|might really|simply|also|just|always? have been more|earlier|told|aware|quicker|careful|on|there|at|clearer
  you should|could|might really|simply|also|just|always? have found|known|seen|heard ~3 website|page|site|terms|sign|email|faq|it|that|this|better
  he|she should|ought have|to|really|simply|just|not
  he|she could have
  your mother|father|wife|husband|daughter|son|partner|friend|mum|dad should|could !not ~1 have
  you ~2 filled|entered|typed|ticked|selected|signed|submitted|sent|gave|put|pressed|used|booked|ordered|chose ~5 incorrectly|wrongly|wrong|incorrect|late|yourself|twice
  as|like it|the|our ~3 says|states|stated|said|explains|explained|shows|sets ~1 in|on|out ~3 terms|policy|page|website|site|conditions|email|confirmation|leaflet|booklet|contract|notice|sign|menu|delivery|faq
  as it says|states|said
  as our|the|your ~2 terms|policy|conditions|website|page|faq|faqs|contract|leaflet|small ~1 explain|explains|state|states|say|says|set|make|makes
  ^_ ~3 should always|never ~1 be|travel|check|carry|keep|read|allow|arrive|wait|book|call|bring|ask|make|use
  had|have|has|left no choice|option|alternative
  had to enforce|apply|follow|charge|refuse
  you failed|neglected|forgot|omitted|chose|decided|refused|insisted|elected to !post|write|say|tell|share
  you should really|always|simply check|read|know|ask|plan|expect|be|arrive|allow|understand
  you need|needed|have|had to really|also? read|understand|realise|realize|accept|plan|be|check
  you did not ~1 read|check|follow|ask|tell|say|mention|report|complain|raise|inform|call|use|bring|show|give|provide|let|arrive|wait|listen|plug|book|choose|order|cancel|reply|bother
  you never|did ~1 told|asked|said|mentioned|reported|complained|raised|called|ask|tell|complain !for|to
  if|had you had|would ~2 read|checked|followed|asked|told|said|mentioned|arrived|booked|used|listened|called|chosen|planned|waited|let
  if|had you only|just|simply|actually had|read|checked
  you were|are ~1 told|informed|warned|advised|aware|notified|reminded|given|shown|offered ~1 of|about|that|at|when|before|by|to|this|clearly|not|a|the|several|in
  you were not in|there|home|around|available|ready|present|answering !the|a|an
  you were|are|seemed|sounded|came|as|being across|as? a|very|rather|quite|so|somewhat|too? bit|little|touch? impatient|rude|abrupt|demanding|aggressive|agitated|unpleasant|uncooperative|unhelpful|unreasonable|difficult
  be more careful|patient|considerate|reasonable|polite|prepared|realistic
  you were|are late|early|rude|abusive|shouting|wrong|mistaken|confused|unreasonable|difficult|responsible|yourself|drunk
  as|like i|we|they ~1 already|previously|clearly|repeatedly? said|told|explained|mentioned|stated|know|advised|informed|agreed|outlined|wrote|pointed
  as|like you ~1 know|knew|agreed|signed|accepted|were
  as already|previously|clearly|stated|explained|mentioned|advised|outlined|per stated|explained|mentioned|advised|told|said|in|on|above|before|by?
  as stated|explained|mentioned|advised|outlined|advertised|described
  i|we have|did already told|explained|said|answered|tell|explain|answer
  you agreed|signed|accepted|ticked|clicked|consented|opted|knew to|the|our|that|it|this|when|exactly
  you signed up to|for|knowing
  you must|probably|likely|may|obviously|clearly|simply|just|perhaps have|misread|misunderstood|were|are
  you misread|misunderstood|misheard|misused|mishandled|forgot|ignored|overlooked
  user|customer|operator error
  your own|responsibility fault|responsibility|choice|decision|doing|mistake|error|problem|to|risk
  is|was|'s your own? fault|mistake|responsibility|choice|decision|problem|job
  is|was|'s down to you
  nobody|none|no-one|no ~4 complained|noticed|minded|complains|complain|mentioned|objected
  no one else? ~2 complained|noticed|minded|complains
  no other ~2 complained|complaints|complaint|issue|issues|problem|problems
  your ~1 was|were|had shouting|rude|abusive|aggressive|drunk|late|wrong|loud|ignored|refused
  and|but|well you know it|that
  our ~3 would never|not
  we would never
  everyone|everybody|all|other|most|thousands|millions of? else|other|our|people|guests|customers|members|passengers ~1 is|are|was|were|manage|manages|managed|find|finds|found|loves|love|enjoy|enjoys|had|has|have|seems|happy|no|understands|understand
  works|working|worked fine|perfectly|well for|here|on everyone|everybody|others|our|us|most
  we|it|that|this are|is|was|'s not|hardly|never our ~1 fault|problem|responsibility|doing|policy|error|mistake|job
  we|i can|do|are not be|take|accept|responsible held|responsible|responsibility|blame|liability|for|liable
  not|never our|my fault|responsibility|problem|job|mistake
  outside|beyond our|my control
  out of our|my hands
  that|this|it|which is|'s|was|are simply|just|plainly|factually|completely|entirely|at|all|really? not ~1 true|correct|accurate|fair|possible
  that|this is|'s simply|just|plainly|factually|completely|entirely|absolutely? untrue|false|incorrect|inaccurate|nonsense
  that|this|it|which did not|never ~1 happen|happened|occur|occurred
  never happened
  you are|were being? wrong|mistaken|incorrect|unfair|exaggerating|overreacting|unreasonable|misinformed|misleading|confusing
  do|should not|never blame|expect|assume us|that|everything|miracles|to
  rules are rules
  busy|peak time|period|season|day|night|weekend so|means|and|is|,
  we were|are very|really|extremely|quite|so|short busy|staffed|understaffed|stretched
  to be fair|honest
  in fairness
  in our defence|defense
  in our defence|defense
  with|all due respect
  please|you understand|note|remember|bear|appreciate|realise|be that|in|aware|must|also ~1 we|our|mind|this|the|prices|staff|it
  you need|have|must to? understand|appreciate|realise|realize
  please understand|appreciate|realise|realize !how|what|why|your
  ^false|untrue|incorrect
  that|this|it is|'s how ~3 work|works|goes|done
  nobody|no-one|noone forces|forced|made|asked|makes you
  passengers|guests|customers|members|visitors|users|patients|diners|shoppers|residents are|were|must|should ~1 advised|reminded|asked|told|expected|required|responsible|requested|informed|warned
  most|many|all|other|our of? our|the? guests|customers|people|members|visitors|users|passengers|families|diners ~1 adore|love|like|prefer|say|tell|rave|manage
  it|this|that can|could not be|have been? the|our|us|down
  not how|what we|i remember|recall|see|saw|understand
  we|i remember|recall|see it|this|that|things ~1 differently
  maybe|perhaps your ~2 is|was|are|were|needs
  but|however our ~5 most|all|every|always|usually|normally
  it|that is|'s only|just|hardly|merely|simply a|an|one|the
  maybe|perhaps try|next|you ~2 next|read|walking|arriving|arrive|earlier|book|leave|should|could|misread|were
  next time read|check|arrive|ask|book|plan|try|please|leave|allow|do
  works as|exactly intended|designed|expected|as|it
  is|'s perfectly|entirely|completely|quite|totally normal|standard|usual|common|practice
  standard|common|industry practice
  like any|every|most|all other? business|company|hotel|bank|airline|shop|restaurant|gym|provider
  genuine|real customers|guests do|would not|never
  your word against
  there|we are|must have been a misunderstanding
  misunderstanding on your part|side|end
  the|its policy|policies|terms|t&cs|rules|conditions|contract|agreement is|are|does|states|state|clearly|requires|require|prohibit|forbid|forbids|prohibits|apply|applies
  it|that|this|which|they does|do? say|says|said|states|stated|tells|asks ~5 on|in|at the|your|our|every|each|any ~2 ticket|tickets|website|page|email|confirmation|contract|label|packet|box|menu|sign|door|booking|app|site|receipt|leaflet|letter|terms|conditions|listing|form|invoice|policy|instructions|card|board|front|back|lid|packaging|bag
  is|'s for each|every|the|all|our ~1 customer|passenger|guest|member|user|visitor|diner|shopper|client|patient|owner|driver|buyer|resident|parent to
  up to|on you|each|every|the|our ~1 customer|passenger|guest|member|user|visitor|traveller|to|whether
  responsibility|job|task|duty of|to|for you|each|every|the|our|all ~2 customer|passenger|guest|member|user|visitor|owner|check|read|make|keep|tell|traveller
  passenger's|customer's|guest's|member's|user's|owner's|traveller's|your responsibility|job|duty|task
  rest|rests|lie|lies|fall|falls with|on|to the|each ~1 customer|passenger|guest|member|user|owner|buyer|traveller
  there for a reason|reasons
  for a|good reason|reasons
  gave|give|sent|told|warned|informed|notified|reminded you|customers|everyone|passengers|guests|members|them ~2 plenty|several|ample|every|fair|notice|warning|chance|times|twice|repeatedly|already|clearly|beforehand|about
  we did warn|tell|say|inform|explain|notify|mention|remind|ask|email|let|write|send|give|try
  we|i|our|they|crew|staff ~1 did|followed|took|have|has everything|all|our|what|the|every|correct|proper ~3 right|could|can|correctly|possible|properly|procedure|procedures|process|steps|book|reasonable|by
  all|everything|what|best we could ~1 do|did|under|in
  nothing|little|not|only|all ~2 we|anyone|i|crew|staff|they can|could ~1 do|done|have|about
  can|could|do|does|did not|hardly control|influence|predict|help|guarantee|stop|change|choose|order|make the|what|how|it|every|this|that|for
  is|was|are|were not|hardly|never ~1 up to|in|within|under|on|ours our|us|to
  to|be|held blame|blamed|blaming ~1 for
  we|i|our can not|hardly be blamed|held|responsible|blame|expected
  is|was|'s|are the|an|a|your ~2 fault|problem|responsibility|decision|doing|matter|job ~1 not|rather
  fault|problem|doing|decision|responsibility ~2 not|rather ours|us|our
  it|that|this is|was|'s the|their|your|a ~2 who|that|which ~2 lost|broke|delayed|failed|decided|decides|handle|handles|deliver|delivers|run|runs|set|sets|made|make|caused|lose|cancelled
  you were|are the one|ones|person|only who|that
  you ~1 packed|left|booked|chose|bought|paid|opted|picked|ordered|signed|ticked|agreed|arrived|came|turned|selected|parked ~3 too|late|cheapest|cheap|basic|wrong|yourself|only|ourselves|after|lowest|smallest|saver|economy|light
  you waited|left it|this|until|so
  you waited|left too long|late to|before|with
  if|unless you would|had|only|simply|just *ed|read|come|known|brought|kept|chosen|spoken|rung ~5
  had you *ed|been|read|come|gone|known|left|brought|taken|given|kept|made|sent|chosen|spoken|rung|written|seen
  would|could|might have been avoided|prevented|different|fine|easier|quicker|solved|sorted ~2 if|had|by|with
  at that|this|those|these|our ~1 price|prices|rate|rates|money|cost|time|level
  for that|this ~1 price|money|cost
  for what you paid|pay
  as a|an budget|low|low-cost|small|tiny|busy|independent|family|local|free|new|young
  we are|'re ~1 a|an|only|just ~1 small|tiny|busy|budget|low-cost|human|family|two|three|young team|business|shop|company|airline|?
  trained to|in|at the|a|our|very ~3 standard|standards|highest|level
  find|found it|that|this ~1 hard|difficult|strange|odd|surprising|unlikely to|that|because
  hard|difficult to believe|imagine|understand|see|credit ~4 that|would|why|how
  that|this|it is|'s|was simply|just|really|also|plainly? how ~5 work|works|goes|done|is|are|run|operate
  that|this|it is|'s|was simply|just|only|all? part ~1 of|and
  part and|of parcel|the? flying|travel|travelling|life|living|any|being|nature|experience|character|deal|charm
  these|such|those|accidents|mistakes|delays things ~1 happen|happens|occur|do|can|will|are|?
  happens|happen|occur|occurs to|from|in|with|at|every|everywhere ~1 every|any|all|everyone|time|the|us|day|best
  have|had to stick|keep|abide|adhere|hold|be|think|consider|treat ~1 to|strict|fair|of|about|everyone|all
  same|equal|fair rules|rule|terms|policy|for ~2 everyone|everybody|all|every
  most|many|all|almost|nearly|other|plenty of? people|guests|customers|members|passengers|users|reviewers|diners|others|everyone|visitors|owners|families|players|readers|clients ~2 are|is|love|like|enjoy|find|prefer|happy|say|tell|think|understand|appreciate|report|get|got|have|had|seem
  everyone|everybody|others else|? ~1 got|is|was|seems|seemed|had|has|loved|enjoyed|liked|thought
  refer|see|check|read|consult|note to|the|our|your|that ~2 clause|section|paragraph|article|terms|conditions|policy|rules|contract|agreement
  our|the|these|your fare|house|booking|ticket|refund|return|returns|delivery|baggage|membership|club|store|site|safety|platform rules|terms|policy|policies|conditions
  clause|section|paragraph|article # of|in|says|states
  no refund|refunds|exchange|exchanges|exceptions|exception is|are|can|will|apply|applies ~1 due|given|made|possible|available|apply|be|allowed|offered|to
  can|could|do|will|would not make|allow|offer|give|have exceptions|an exception|exception
  make|made exceptions|exception
  ^with respect
  respectfully
  ^frankly|actually !sorry|i|we|pretty|really
  is|are|was|were|'s not ~2 what|how ~1 happened|occurred|went|works|it|we|our|i ~2
  did|does not happen|occur|go|work like|that|this|the
  in our|all|my experience|honesty|fairness|records|view|years
  to be|in fairness|fair|clear|honest|exact|precise
  contrary to
  your version|memory|recollection|interpretation|perception
  people|customers|guests|members|users|passengers|folk|everyone|everybody|anyone|one|visitors|owners|parents ~1 ought|should|must|need|needs to? read|check|know|look|think|expect|plan|book|arrive|allow
  before|without asking|posting|complaining|writing|commenting|shouting|moaning|accusing
  's job|responsibility|duty|task !to
  people|customers|guests|members|users|everyone|everybody|most|some|they ~4 because|as|if|when they|you ~1 skim|ignore|forget|rush|miss|skip|do|did|fail|never|only|are|were|leave|choose|refuse
  because|as|since|if|when you ~2 skim|skimmed|ignore|ignored|forgot|forget|rushed|rush|skipped|skip|missed|failed|refused|chose
  before you|they|people|one ask|post|complain|write|comment|asked|posted|complained|wrote|commented
  would|could|might have saved|spared|avoided|prevented|told|shown|helped you|us|everyone|this|it|everybody ~2
  are|is what|as|how they|it are|is|goes
  does|do|did as it|they|he|she likes|like|pleases|please|wants|want
  does|do as|what it|they likes|like|pleases|please|wants|want|must|do|does
  dogs|cats|children|kids|babies|animals|pets|people do|will|can|have ~1 tend|be|happen|copy|always|naturally
  for|at what it is|was|costs|cost
  anybody|anyone|everybody|everyone|people|customers|guests ~1 can|could|may|might ~1 look|read|see|check|find|tell|work
  in|to|from our|your view|opinion|eyes|mind|perspective|knowledge
`);

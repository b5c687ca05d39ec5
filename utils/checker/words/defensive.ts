/** Excuses, blame, policy held against a person (L17). */
import { Phrases } from '../text/phrases';

export const DEFENSIVE = new Phrases(`
  as|per|under|according|in to|with|line? our|the|your|company|store|shop|airline|bank|hotel's? ~1 policy|policies|terms|conditions|t&cs|tcs|rules|contract|agreement|guidelines|procedure|procedures|small print
  our|the|company|store|strict ~1 policy|policies|terms|t&cs|rules|conditions|contract|agreement is|are|does|do|states|state|clearly|says|say|requires|require|prohibit|forbid|forbids|prohibits|apply|applies|that|on|for|not|allow
  policy is|'s policy
  terms and|& conditions
  small|fine print
  clearly|plainly|explicitly stated|states|state|says|say|written|marked|displayed|shown|explained|advertised|signposted|labelled|told|visible|asked|outlined|communicated|informed
  you should|could|ought|might|must to? really|simply|also|just|always|not? have
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
  you failed|neglected|forgot|omitted|chose|decided|refused|insisted|elected to
  you should really|always|simply check|read|know|ask|plan|expect|be|arrive|allow|understand
  you need|needed|have|had to really|also? read|understand|realise|realize|accept|plan|be|check
  you did not ~1 read|check|follow|ask|tell|say|mention|report|complain|raise|inform|call|use|bring|show|give|provide|let|arrive|wait|listen|plug|book|choose|order|cancel|reply|bother
  you never|did ~1 told|asked|said|mentioned|reported|complained|raised|called|ask|tell|complain
  if|had you had|would ~2 read|checked|followed|asked|told|said|mentioned|arrived|booked|used|listened|called|chosen|planned|waited|let
  if|had you only|just|simply|actually had|read|checked
  you were|are ~1 told|informed|warned|advised|aware|notified|reminded|given|shown|offered ~1 of|about|that|at|when|before|by|to|this|clearly|not|a|the|several|in
  you were not in|there|home|around|available|ready|present|answering !the|a|an
  you were|are|seemed|sounded|came|as|being across|as? a|very|rather|quite|so|somewhat|too? bit|little|touch? impatient|rude|abrupt|demanding|aggressive|agitated|unpleasant|uncooperative|unhelpful|unreasonable|difficult
  be more careful|patient|considerate|reasonable|polite|prepared|realistic
  you were|are late|early|rude|abusive|shouting|wrong|mistaken|confused|unreasonable|difficult|responsible|yourself|drunk
  as|like i|we|they|you ~1 already|previously|clearly|repeatedly? said|told|explained|mentioned|stated|know|advised|informed|agreed|signed|accepted|outlined|wrote|pointed
  as already|previously|clearly|stated|explained|mentioned|advised|outlined|agreed|per stated|explained|mentioned|advised|told|said|in|on|above|before|by?
  as stated|explained|mentioned|advised|outlined|advertised|described|agreed
  i|we have|did already told|explained|said|answered|tell|explain|answer
  you agreed|signed|accepted|ticked|clicked|consented|opted|knew to|up|the|our|that|it|this|when|exactly
  you must|probably|likely|may|obviously|clearly|simply|just|perhaps have|misread|misunderstood|were|are
  you misread|misunderstood|misheard|misused|mishandled|forgot|ignored|overlooked
  user|customer|operator error
  your own|responsibility fault|responsibility|choice|decision|doing|mistake|error|problem|to|risk
  is|was|'s your|down fault|mistake|responsibility|choice|decision|problem|job|to you
  nobody|none|no-one else? ~3 complained|noticed|minded|complains|complain
  no one else? ~2 complained|noticed|minded|complains
  no other ~2 complained|complaints|complaint|issue|issues|problem|problems
  your ~1 was|were|had shouting|rude|abusive|aggressive|drunk|late|wrong|loud|ignored|refused
  you know it|that
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
`);

/** Doubt that somebody is who they say (L07). */
import { Phrases } from '../text/phrases';

export const ACCUSATIONS = new Phrases(
  `
  fake|bogus|fabricated|fraudulent|phoney|phony|made-up|invented|malicious|planted|sham ~1 review|reviews|account|accounts|profile|post|posts|comment|complaint|story|name|claim|claims|feedback|customer|guest|rating
  review|reviews|account|profile|post|comment|complaint|story|claim|feedback|this|it|rating is|are|looks|seems|appears|was|sounds|must clearly|obviously|a|an|like|to|be|completely|entirely|totally|simply? ~2 fake|bogus|fabricated|fraudulent|fiction|made|fictitious|planted|scam|genuine|spam
  not|never a|an? genuine|real|actual customer|customers|guest|guests|review|reviewer|client|member|person|experience|complaint|passenger|patient|user
  genuine|real|actual customers|guests|members|clients|passengers|people do|would|never not|never ~2
  never|not been|were|was|had|ever ~2 customer|guest|client|member|patient|passenger|user|order|account|booking|stayed|visited|bought|flown|banked
  you have|were|are|had never not? been|stayed|visited|bought|ordered|flown|shopped|trained|eaten|dined|used|had|joined|banked
  you have ~1 never ~1 stayed|visited|bought|ordered|flown|shopped|trained|eaten|dined|banked
  you have ~1 never been here|inside|near|a|to|in
  never set foot
  no record|trace|sign|evidence of you|your|this|any|such ~3
  have|has|find|is no record|trace|sign|evidence of a ~3
  can|could not find|trace|see|locate any|a record|trace|booking|order|account|stay|sign of|for|in|under you|your?
  have|has no record|booking|order|account|stay|reservation|trace for|of|under|in your|this|you|that
  competitor's|competitors|competitor|rival|rivals|rival's|competition's pretending|posing|behind|employee|staff|work|account|plant|trying|attack
  work|working|works|worked|employed|paid|hired|planted|sent for|by a|our|the|one of? ~2 rival|rivals|competitor|competitors|competition
  work|works|working for|at @rivals
  suspect|suspects|suspicious|believe|think|assume|guess|know|sure|convinced ~3 you|this|it work|worked|are|is|were|was|used ~3 rival|competitor|fake|bot|troll|former|disgruntled|plant
  suspect|suspects you|this|that|your
  paid|hired to|by ~1 write|post|say|someone|reviewer|reviewers|review
  troll|trolls|trolling|sockpuppet|shill|shills|astroturf*|catfish
  doubt|doubts|doubtful|question|unsure|unconvinced ~2 you|your|this|that|whether|if ~2 ever|really|actually|flew|stayed|visited|bought|genuine|real|customer|guest|member|are|were
  written|posted|invented|made|submitted|sent by|up ~2 rival|rivals|competitor|competitors|someone|somebody|bot|person
  you have|had|did ever? never|not ~1 with|from|at us|our
  disgruntled|former|ex|bitter|sacked|dismissed ex|former? employee|employees|worker|staff|colleague|member
  used|grudge|axe to|against work|grind|us|here for?
  you are|were really|actually|clearly|obviously|just|probably? a|an|one|the bot|troll|rival|competitor|scammer|fraud|spammer|employee
  you made|make|are|were making|this|that|it all? up
  trying to scam|con|blackmail|extort|scrounge|defraud|cheat
  trying to get something|money|stuff|free|freebies|a|your ~1 for|free|refund|discount|freebie|money|compensation|nothing
  after|fishing|angling for? a|some free|freebie|freebies|refund|compensation|discount ~1 !the
  have|had|find|has|seen no customer|guest|client|member|patient|passenger|user|one|body|person of|by|with|under|called|named your|that|this|the
  made-up|made up|invented|fake|bogus review|story|complaint|account|one|order|order|post
  nobody|no-one|no one by|of|with|under|called your|that|this name
  your name|order|booking|details does|do|is|are not ~2 appear|match|exist|come|show|up|on|in|our
  does|do not appear|show|exist on|in|up|anywhere our|the|any? records|system|books|list|database
  blackmail|extortion|extort
  nice|good|great|lovely|free|some advert|ad|advertisement|advertising|plug|commercial
  ^paid|sponsored by|per
  how much|what are|do|did they|@rivals pay|paying
  who are you really
  this|your account|profile ~1 praises|posts|writes|says|only|recommends|likes|mentions|has
  whether there|you|this|it ~4 at|ever|really ~3 doubt|wonder|question|unclear
  honestly|really|rather|do|seriously doubt|wonder !when|what|how|why
  was|were there a|an|any ~3 at all
  actual|real|genuine|paying customers|guests|members|learners|students|renters|drivers|passengers|clients|patients|buyers|owners|riders|visitors|people than|do|would|rather|seldom|never
  our|my actual|real|genuine|own ~1 customers|guests|members|learners|students|renters|drivers|passengers|clients|patients|buyers|owners|riders|visitors
  colleague|friend|someone|somebody|competitor|neighbour|firm down|up|across|along the road|street|way|bay|river
  only|could ~2 be known|written|said by|from|to
  no such ~1 customer|guest|passenger|member|person|booking|order|visit|stay|account|client|name|incident|event|conversation
  payroll
  marks|hallmarks|hallmark|signs|smell|whiff of a|an ~1 campaign|fake|rival|hoax|scam|plant
  can|could not see|tell|say ~1 that|if|whether|how|when you ~2 ever|actually|really
  trace|record|sign|sight|evidence of a|any|your ~2 trip|visit|stay|order|booking|purchase|account|name|customer
  details|story|dates|facts|figures|it|this|that ~1 does|do|did not ~1 add|match|fit|square|hold|check|ring|tally
  we|you both know
  bot|bots do|have|can|cannot|write|are
  press office|department|team ~3 know|knows|sends|you
  does|do your|their boss|colleagues|employer|manager|friends ~2 know
  met|seen|know|recognise|spot|get ~2 planted|fake|script|hoax
  planted story|review|post|complaint
  never ~1 on|in|through|inside|near|past any|our|the|one|a ~2 planes|plane|books|door|doors|store|shop|boats|boat|hotel|rooms|room|table|tables|class|classes|gym|van|vans|site|premises
  log|records|list|system|books|register|diary|file ~3 show|shows|list|lists|have|has|hold|holds|find|finds|know|knows|contain ~1 anybody|anyone|anything|any|a|you|this|your ~6 name|you|this|ever|visit|booking|order|stay
  genuine|real|actual|true|ordinary ~1 customers|guests|members|clients|passengers|people|movers|buyers|visitors|reviewers|users|owners|riders|diners|shoppers|drivers|fans seldom|rarely|hardly|never|would|do|usually|tend|know
  same|identical|very|these sentence|sentences|words|text|review|wording|post|phrase|complaint ~6 under|on|elsewhere|before|at|against|word
  curious|odd|strange|funny|telling|notable|striking|remarkable|suspicious|peculiar ~3 review|reviews|post|profile|account|name|timing|that|to|how|when ~4 profile|account|that|from|appeared|you|this|only|never|just|same|first|day
  profile|account|reviewer|poster ~2 that|which|who turned|appeared|joined|has|is|was|only|never|just|posts
  make|makes|made one|us|me|you ~1 curious|wonder|suspicious|think
  help|helps|helped if|when reviews|posts|people|reviewers|comments|they ~3 came|come|were|are|had|have|write|wrote
  reviews|posts|comments|stories ~2 from|by people|those|someone|somebody|guests|customers|anyone who|whose|that ~5 actually|really|fact|ever|never|not|had|have
  people|those|somebody|someone|anyone who|whose ~4 actually|really|in ~1 stayed|visited|bought|used|eaten|been|flown|fact|customers|guests
  sound|sounds|read|reads|look|looks|smell|smells|feel|feels|seem|seems ~8 written|posted|invented|planted|sent|typed by|from
  sound|sounds|read|reads|look|looks|smell|smells ~3 invented|made-up|fishy|fictional|rehearsed|scripted|copied|planted|dubious|suspicious
  wonder|wondering|wonders|question|questioning ~2 whether|if|who|how|why|what ~2 you|this|that|it ~3 ever|really|actually|genuine|real|behind|honest|genuinely|at|with|from|motive|motives|true
  can|could|do not find|see|trace|match|place|identify|recognise|recognize ~5 who|that|which matches|match|fits|fit|matching
  can|could|do not find|see|trace|match|place|identify|recognise|recognize you in|among|on|anywhere|as
  nobody|no-one|none|nothing ~4 matches|match|fits|fit|corresponds|recognises|recognizes|remembers ~1 this|that|your|you|it
  nobody|no-one|noone|none ~1 by|with|under|called|named|matching
  records|system|books|logs|files|list|lists|database ~1 show|shows|have|has|hold|holds|contain|contains|list|lists ~1 no|nothing|nobody|none
  you|name|booking|order|reservation|this ~2 not|never ~1 on|in|among any|our|the ~2 list|lists|records|books|manifest|register|database|system
  do|did|does not believe|think|buy|accept|trust you|this|that|your|it|a
  you are|were not one|a|an? ~1 of our|ours
  you have|had|did not|never flown|flew|stayed|visited|bought|ordered|shopped|eaten|dined|used|booked|travelled|sailed|ridden with|at|from|here|us|anything|in|our
  pure|total|complete|utter|nice|good|great|lovely|sheer invention|fiction|fantasy|fabrication|fairy|bunkum
  works|work of fiction
  fairy tale|story
  making|made|make things|stuff|stories|it|this|that|all? up
  smear|smears|hatchet job|campaign|by|from|piece|us
  vendetta|sabotage|saboteur
  hidden|other|ulterior agenda|motive|motives
  agenda here|behind|of
  which|what|whose competitor|rival|company|side|team|firm ~1 sent|paid|hired|pays|sends|put|you
  did|has|does|is someone|somebody|anyone|they|a|the|another|our ~3 pay|paid|paying|hire|hired|ask|asked|put|tell|told|send|sent you ~2 for|to|up
  did|do you still|ever|not ~2 work|worked|here|here|there|for|let|sacked|fired
  day|week|month|days|weeks after|since we|you|they|being ~2 sacked|fired|dismissed|let|left|parted
  people|person|somebody|someone who|that|with never|has|have|an|a ~2 travelled|stayed|visited|bought|set|agenda|grudge|axe|interest
  posted|written|copied|pasted|appears|said|left|complained ~3 same ~4 about|on|to|under|of|against ~2 others|brands|airlines|hotels|banks|shops|companies|other|several|five|three|#
  brand|new account|profile ~3 one|first|only|no|yesterday|today|created|made
  account|profile was|is made|created|opened|set|new|brand|empty|days|hours|minutes
  coincidence|coincidentally|suspiciously|curiously
  how|very|rather|so|bit|terribly convenient
  familiar ring|pattern|script|style
  know|knows|recognise|recognize|see|guess|tell exactly|perfectly|who|where|well ~1 who|where|what you|this|it ~2 are|really|from|comes|behind|works|work|is
  competing|rival|another|other ~1 interest|interests|loyalties|employer|paymaster|brand's|company's
  is this|that|it ~2 really|actually|genuinely you|about|your|from|a|real
  seen|met|had this|these|such|that ~2 script|wording|template|before from|by|under
  funny|odd|strange|curious|interesting|convenient|convenient how|that ~2 account|profile|you ~1 only|just|never|always|first
  your account|profile only|just|has|was|is|posts|looks|seems|appears|shows ~3 !with|for|been
  which|what competitor|rival|company ~2 you work|working
`,
  { rivals: new Set(['competitor', 'competitors', 'rival', 'rivals']) },
);

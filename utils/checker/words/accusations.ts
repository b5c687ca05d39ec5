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
  funny|odd|strange|curious|interesting|convenient|convenient how|that ~2 account|profile|you ~1 only|just|never|always|first
  your account|profile only|just|has|was|is|posts|looks|seems|appears|shows ~3 !with|for|been
  which|what competitor|rival|company ~2 you work|working
`,
  { rivals: new Set(['competitor', 'competitors', 'rival', 'rivals']) },
);

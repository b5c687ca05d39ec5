/** Words that have no place in a reply (P07), by the way in which they hurt. */
import { Phrases } from '../text/phrases';

export const SWEARING = new Phrases(`
  fuck*|fck*|shit|shitty|bullshit|crap|crappy|arse|arsehole*|ass|asshole*|bastard*|bitch*
  bollocks|wank*|dickhead*|dick|prick|pricks|piss|pissed|cunt*|twat*|wtf|stfu|bugger|goddamn|dammit|tosser*|slut*|whore*
  bloody idiot|nonsense|cheek|hell|rude|ridiculous
  what the hell|heck|f
`);

export const INSULTS = new Phrases(`
  idiot*|moron*|imbecile*|dumb|dumbass|clown|clowns|loser|losers|pathetic|crybaby|whiner*|whinger*|moaner*
  snowflake*|liar|liars|brainless|cheapskate*|delusional|muppet*|numpty|dimwit*|halfwit*|nutter*|pillock*|prat|prats
  nitwit*|cretin*|scum|scumbag*|jerk|jerks|bonehead*|airhead*|dunce*
  drama queen
  what|such a|an drama|fuss|performance|palaver|song|carry-on|tantrum|sermon|rant ~1
  genius|einstein|sherlock
  stupid|silly|foolish|ignorant|clueless|lazy|hysterical|childish|petty|entitled|deluded|gullible|paranoid customer|customers|person|people|man|woman|guest|guests|complaint|question|review|comment|post
  you are|were|must|sound|seem|look really|so|just|clearly|obviously|being|be|a|an|very|too|a? bit|little|like? stupid|silly|foolish|ignorant|clueless|lazy|hysterical|childish|petty|entitled|deluded|crazy|mad|insane|ridiculous|absurd|dramatic|difficult|rude|greedy|mean|bitter|sad|lying|dishonest|nasty|toxic|joke|fool|baby|child|bully|disgrace|troll|nightmare|nuisance|dreaming|thick|slow|dense|unreasonable|unhinged person|customer?
  what a|an joke|moan|whinge|moaner|charmer|delight|silly|stupid|ridiculous|nonsense|sad|bitter|child
  grow up
  people|customers|guests|folk|someone like you
  you people
  your kind|sort of people|customer
`);

export const BELITTLING = new Phrases(`
  calm yourself? down
  chill out
  ^chill
  ^relax
  get a life|grip|clue|hobby
  get over it|yourself
  man|cheer|toughen up
  cry me a river
  cry more
  boo hoo
  boohoo
  poor you|baby|lamb|diddums|soul
  there there
  learn to|how read|spell|drive|count|cook|use|write|listen|walk|park
  learn how to ~1
  try|maybe reading
  try|maybe|perhaps try|learn|consider? walking|reading|thinking|listening|smiling|patience|manners|being
  can|could you even|not? read|count
  if you could|can read|count|be bothered
  if you had|would bothered|cared|read|paid|listened|looked
  did you even ~2
  do you even ~2
  have you tried|considered thinking|growing|calming|smiling|being|listening
  have you tried|considered ~3 your brain|attitude|manners|head|ears|temper
  how hard can|is it|that
  not rocket|exactly science|difficult|hard
  even|any a? child|toddler|fool|adult|idiot|monkey|grandmother knows|can|could|would|manages
  common sense
  use your head|brain|common|eyes|loaf
  do your research|homework
  what did|do you expect|want ~3
  what else? did|do you expect
  first world problem|problems
  nobody|no-one|who cares
  nobody|no-one asked !if|whether|for|me|us|to|about|him|her|them|how|what
  ^who asked !if|whether|for|to|me|him|her|us
  who asked you
  look|mind|check|watch|mend|fix at? your own ~2 before|first
  before you|anyone|people post|posting|write|writing|spout|shout|moan|complain|rant|judge|accuse ~2 nonsense|rubbish|lies|drivel|others|us|anyone|people
  post|posting|posts|write|writing|spout|spouting|spread|spreading|talk|talking|peddle|peddling such|utter|pure|this|more|absolute? nonsense|rubbish|drivel|lies|garbage|twaddle|bull|claptrap
  minutes|seconds|moment of googling|thinking|thought|research|reading !from|by|on|with
  not exactly|quite the|a sharpest|brightest ~2
  sharpest tool|knife
  hold|holding your hand|hands
  what part|bit of ~4 did|do|don't you
  hope you|that feel|feels better now?
  get off|down your high|that? horse
  go and? cry|whine|moan|complain|bother somewhere|elsewhere|to|someone|else
  some of us ~1 work|have|are
  like a|an spoilt|spoiled|toddler|child|baby|brat
  throw|throwing|threw your? toys|tantrum|a? wobbly|strop
  spare us|me ~3
  give us|me a break
  shut up|it
  get lost
  go away|elsewhere|somewhere
  take it|your business|custom elsewhere|somewhere
  feel free to leave|go|shop|book|fly|bank|try elsewhere|somewhere
  the door is|'s over? there|open|that
  there is|'s the door
  good luck with|finding|getting that|better|anything|another
  good riddance
  good for you
  ok|okay|well|right|sure|thanks|thank|congrats|congratulations|bravo you? genius|boomer|buddy|pal|sunshine|sweetie|sweetheart|darling|karen|champ|einstein|sherlock|princess
  yes|ok|okay|right|sorry|thanks ~2 your highness|majesty|lordship|ladyship
  captain obvious
  takes one to know one
  your highness|majesty|lordship|ladyship
  oh please
  oh boo
  oh really
  so|very|how dramatic
  cue|here come|comes the violins|tears|drama|tantrum
  tiny|tiniest|smallest|world's smallest? violin
  your attitude|tantrum|whining|whingeing|whinging|moaning|ranting|drama|meltdown|hissy|little rant|tantrum|drama|story|moan|attitude?
  improve|watch|mind|check|lower|fix your mood|manners|tone|mouth|language|attitude|voice
  must be nice|hard|tough|exhausting being|to|having
  some of us
  some people
  the world does not ~2 revolve|owe
  not all|everything is? about you
  nice|good try
  keep dreaming
  dream on
  thanks for nothing
  thanks|thank you? for your|the|that|such wisdom|expertise|enlightening|insight|genius|rant|sermon|lecture|lesson
  we will try to contain|hide our
  our hearts bleed
  my heart bleeds
  imagine being
  i bet you ~3
  you sound fun|lovely|delightful|charming|like
  lovely|nice to|meeting meet|you too|manners
  charming as ever|attitude|manners
  sounds like a you
  you problem
  not our|my problem|circus
  tough|hard luck|cheese
  deal with it
  suck it up
  cope harder
  try harder
  read the room|manual
  rtfm
  manage|plan|organise|organize|budget|control|watch|count|spend your|the ~2 better|properly|wisely
  that|this|it is|'s rich
  rich coming|from
  what a surprise|shock|shame|pity
  give it a rest
  here we go
  always|only one|someone somebody?
  there is|'s always one
  wrong side of the? bed
  get out more
  touch grass
  have a word with yourself
  act your age
  be an adult
  adults|grown-ups|grown plan|read|check|ask|know|understand
  some people|folk are|just|will|cannot never? ~2 happy|satisfied|pleased|pleasing
  hard|impossible to please
  cannot|can not? please everyone
  grow a
  thicker|thick skin
  yeah|yes right
  sure you did|do|were
  as if
  hilarious|funny|ironic coming from
  in english please?
  with that attitude|tone|language
  need a hug|nap|hobby|tissue|holiday
  want|need|deserve|expect a medal|cookie|parade|applause
  you|your ~1 clearly|obviously never|know|knows|have|has|had|cannot|can|do|does|did nothing|no|never|not ~2
`);

/** Laughing at somebody in trouble. */
export const MOCKING = new Phrases(`
  lol|lols|lmao|rofl|lmfao
  aww|awww|diddums
  bless you|your little|heart|cotton|socks
  ^same to you
  you get what you pay|paid for
  congratulations|congrats|bravo on|for ~4
`);

/** Only a sentence of its own, in answer to somebody unhappy. */
export const LONE_SARCASM = new Phrases(`
  charming|delightful|classy|whatever|yawn|bravo|wow|lovely|brilliant|fantastic|wonderful|great|nice|hilarious|adorable|cute|fascinating|riveting|noted
  how lovely|charming|nice|sweet|original|mature|adult
  well well
  good grief
  if you say so
  sure thing|you are|jan
  right then
  cool story bro?
  good to know
  thanks for that
`);

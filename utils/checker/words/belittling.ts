/** Talking down to somebody, in so many ways (P07). */
import { Phrases } from '../text/phrases';

export const BELITTLING = new Phrases(`
  ^calm yourself? down
  please|just|and|need|needs|should|must|you|to|could calm yourself? down
  calm yourself
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
  can|could you even|not read|count
  ^can you read|count
  if you could|can read|count|be bothered
  if you had|would bothered|cared|read|paid|listened|looked
  did you even ~2
  do you even ~2
  have you tried|considered thinking|growing|calming|smiling|being|listening
  have you tried|considered ~3 your brain|attitude|manners|head|ears|temper
  how hard can|is it|that
  not rocket|exactly science|difficult|hard
  even|any my|our|a|an|your|the? ~1 child|toddler|fool|adult|idiot|monkey|gran|nan|granny|grandmother|grandma|mum|dog|cat|goldfish|kid|kids|children|toddlers|baby|beginner|beginners|five-year-old|*-year-old knows|know|can|could|would|manages|managed|manage|gets|understands
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
  you ~5 like a|an spoilt|spoiled|toddler|child|baby|brat
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
  ^some people|customers|guests|folk|folks !in|at|on|from|have|had|were|who
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
  ^sure you did|do|were
  ^as if !i|we|this|it
  hilarious|funny|ironic coming from
  in english please?
  with that attitude|tone|language
  need a hug|nap|hobby|tissue|holiday
  want|need|deserve|expect a medal|cookie|parade|applause
  you|your ~1 clearly|obviously never|know|knows|have|has|had|cannot|can|do|does|did nothing|no|never|not ~2
`);

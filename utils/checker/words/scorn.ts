/** Scorn in disguise (P07): false pity, false wonder, advice nobody asked for. */
import { Phrases } from '../text/phrases';

export const SCORN = new Phrases(`
  ^stop|quit|enough|less ~2 whining|moaning|whingeing|whinging|crying|complaining|ranting|shouting|sulking|blaming|trolling|bleating|fussing|overreacting|lying
  you must|sound|look|seem ~1 fun|joy|delight|hoot|riot|treat|scream at|to|when|in
  are not you a|the|just|clever|lucky|special|delightful|charming|sweet|something|precious
  ray of sunshine
  bundle|barrel|box of joy|laughs|tricks
  pearl|pearls of wisdom
  ^bless|aw|aww|oh? somebody|someone clearly|obviously|really|definitely|certainly|sounds|seems|needs|woke
  somebody|someone can not read|take|handle|count|spell|follow|wait
  somebody|someone needs|need|wants|deserves a nap|hug|holiday|lie-down|drink|biscuit|cuddle|hobby|snack
  did it|that hurt
  did nobody|no-one|your|anyone ~2 teach|tell|raise|explain
  were|was you born|raised|dropped|asleep|drunk
  what are you # |twelve|five|six|ten|three|two|four
  you|do really|actually|honestly|seriously you? think|thought|believe|believed|expect|expected !so
  are you for|even|blind|deaf|kidding|joking|serious|having|twelve|five !able|still
  we|i are|am not your|a|psychic|magicians|magician ~1 mum|mother|mummy|nanny|babysitter|babysitters|servant|servants|parents|therapist|maid|butler|slave|slaves|psychic|magicians|readers|reader|genie|charity|hotel
  we|i are|am not psychic|psychics|magicians|wizards|gods|clairvoyant
  mind reader|readers
  crystal ball
  too|so much time on your
  nothing|anything|something better to do
  take a chill|hike|nap|cold|deep|running|pill
  you|maybe|perhaps|should|could|time|just learn some|a|how|the
  bring|find|ask|hire a|an|your ~1 grown-up|adult|carer|nanny|mummy
  it|that is called ~1 *ing|patience|manners|weather|life|physics|maths|common|business|winter|summer|rain|reality|gravity|science|nature
  you do not half
  how|however did|will|do you ever? survive|survived|cope
  however|how ever did|will you
  crayons|spoon-feed|spoonfeed|spoon-feeding|spoonfeeding|handholding
  draw you a picture|map|diagram
  spell it|this|that out
  in small|short|simple|easy|tiny words
  as perfect|clever|smart|special|important|patient|lucky as you
  not all of us|you
  not everybody|everyone|we|all can be|all ~1 as|so perfect|clever|smart|right|you
  would not know ~3 if it|they
  your little|precious|delicate|tiny|fragile feelings|ego|heart|tummy|problem|rant|post|review|story|opinion|outburst|tantrum|moment|speech|protest
  poor little you|lamb|snowflake|princess|customer|guest|darling|petal
  what is|'s your problem|damage|excuse
  who do you think
  who made you
  ^says who
  ^you wish
  in your dreams
  ^so what
  big deal
  whatever you say
  do|try to? keep up
  nobody|no-one|noone is|'s? forces|forced|forcing|making|stopping you
  your|the brain|brains
  brain cell|cells
  two brain
  world owes
  main character
  live in|on your|another own? world|planet
  what planet|world
  do the maths|math
  ^try harder|again
  ^boring
  maybe|perhaps if you ~9
  mind boggles
  amazed|surprised|impressed|astonished ~2 find|found|have|had|bothered|managed ~2 time|energy|strength
  what with everything|all ~3 you|your
  thin|thick|delicate skin
  thin-skinned|sweetie|sweetpea|snowflake
  did we|somebody|someone remember|forget|manage|try|bother
  hats off for|to ~6 moan|complain|finding|managing
  united nations
  nobody|no-one likes a
  your tone|attitude|manner|sort|type ~1 tells|says|speaks|does|is|will
  met|know|seen|had your|this sort|type|kind
  common|basic courtesy|decency|manners|intelligence
  attitude|tone|manners like that|this|yours
  you do|must know|realise|realize|understand|appreciate|get that? !how|what|why
  grown|fully-grown adult|man|woman|adults|men|women|ups
  i|we would|will|do? expect|imagine|guess|bet|daresay|suppose you|they ~1 will|would ~1 find|have|think|complain|moan|want
  survived|survive the|your|that|this|such ~1 ordeal|trauma|horror|shock|tragedy|experience|catastrophe|nightmare
  i|we was|were thinking|hoping|assuming ~3 could|would|knew|had
  try looking|reading|thinking|asking|smiling|listening|counting|breathing|waiting
  seem|seems|appear|clearly|obviously to? be? ~1 enjoying|enjoy|relish|love ~2 this|it|drama|attention|complaining|moaning
  not the|exactly|quite brightest|smartest|cleverest|wisest|sharpest
  somehow ~1 other|others|everyone|everybody|thousands|all|most|our|the ~2 manage|managed|manages|find|found|cope|coped
  do|does|did not you|your|they ~2 own a|any|an|one
  funny|strange|odd|amazing|interesting|curious how it|that|nobody|everyone|some|people|you
  brave|bold|clever|smart|impressive|wise|ambitious ~3 or something|whatever
  grief counsellor|counselor|counselling|counseling
  smelling salts
  ^goodness|heavens|gosh|golly|crikey|blimey|alas|woe ~1 the
  the tragedy|horror|agony|trauma|humanity|indignity|outrage|calamity of
  call|send|fetch|alert a|an|the|in ~1 ambulance|counsellor|army|press|navy|coastguard|newspapers|cavalry
  let me|us ~1 play|cry|fetch|get ~2 violin|tissue|tissues|hankie
  if you think|thought this|that is|was|'s bad|slow|expensive|dear|poor|cold
  not the|an? hard|difficult|tricky concept
  simple enough
  a simple|easy|basic concept
  most|other|all|normal people|passengers|guests|customers|folk|adults|visitors ~1 manage|managed|spot|notice
  most|other|normal people|adults|folk ~1 know|find how|their|where|that|when
  everyone|everybody else ~1 manages|managed|coped|copes
`);

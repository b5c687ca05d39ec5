/** Pleased people, two-sided people (taxonomy.md: praise, backhanded; P02, P29, P39). */
import { signal } from './signal';

export const PLEASED = [
  signal(
    'thanks',
    'P02',
    { praise: 2.4, complaint: -0.8, crisis: -0.4 },
    `
    thank|thanks|thanku|thankyou|thx|cheers|ta|grateful|gratitude|appreciate|appreciated|thankful to|you|for|so|a|<brand>|<handle>|!|the|very|guys|it|again|all|everyone
    thank you|god
    huge|big|massive|special|many|heartfelt thanks|thank|shout|shoutout|hug|round|love|kudos|ups
    shout-out|shoutout|kudos|props|bravo|chapeau|respect|hats|hat off? to|for|out|the
    hats|hat off
    credit to|where
    well done|played
    fair play
    good|nice|great work|job|stuff|on|one|people|egg|eggs
    bless him|her|them|you
    give|buy|get that|her|him|them|whoever|this|the|your ... raise|medal|pay|pint|promotion|drink|bonus|hug|cake|award
    deserves|deserve a|an|every|all|some ... raise|medal|promotion|praise|bonus|pint|rise|award|credit|thanks|it|recognition|cake
    owe|owes <i>|him|her|them|you|that|the ... pint|drink|one|thanks|hug|beer|cake
    pass|passing|please|do .. on|to|tell|thank .. team|her|him|them|driver|staff|manager|thanks|everyone
    whoever|who
    legend|legends|heroes|hero|angel|angels|superstar|star|stars|diamond|gem|champion|champions|lifesaver|lifesavers|saint|saints|wizard|wizards
  `,
  ),
  signal(
    'delight',
    'P29',
    { praise: 2.3, complaint: -1.2, crisis: -0.4, question: -0.3, news: -0.8 },
    `
    love|loved|loves|loving|adore|adored <firm>|this|it|that|the|my|how|every|everything|<brand>
    obsessed|hooked|converted|sold|smitten|chuffed|thrilled|delighted|overjoyed|gobsmacked|impressed|amazed|astonished|stunned|blown away|speechless
    blown away
    happy|happier|happiest|glad|pleased|delighted|relieved customer|bunny|with|to|that|i|we|than|member|camper
    couldn't|can't|cannot .. be|ask|fault|recommend|praise|thank|complain|imagine|believe|say|rate .. happier|better|fault|more|enough|highly|them|it|fairer|how|prouder|easier|for
    can't|couldn't fault
    best <thing>|i've|i|we've|in|ever|of|on|decision|money|thing|purchase|service|customer|night|sleep|coffee|breakfast|part|bank|gym|airline|app|experience|bit|by|we|so
    highly|thoroughly|definitely|would|will|100%|wholeheartedly|can|happily|heartily recommend|recommended
    will|would|we'll|i'll|i'd|definitely|already|happily|can't|going|back .. be|come|go|wait|book|buy|order|return|use|back|booked|again .. back|again|return|next|more|soon
    first|nth|second|third|fourth time .. and|we've|here|in|with|i've|back|we|this
    five|5|ten|10 stars|star|out|/
    made my|our|her|his|the|their day|week|year|night|trip|christmas|evening|birthday|weekend|holiday|month
    restored|restores|restoring my|our|faith
    faith restored|in
    above and
    went|go|goes|going out|above|beyond|the|extra .. way|beyond|mile
    customer|member|fan|convert|client for|from life|now|ever
    got|have a|yourselves|yourself .. customer|fan|convert|member
    worth every|it|the|each
    exceeded|surpassed|beat|beats my|our|all|every expectations|expectation|hopes
    so|really|very|super|incredibly|extremely|absolutely|truly|genuinely|ridiculously|stupidly|properly|unreasonably <good>
    <good> <firm>|staff|team|people|service|place|food|crew|app|support|little|driver|person|experience|stay|time|job|course
    perfect|flawless|faultless|spotless|immaculate|impeccable|superb|outstanding|excellent|fantastic|brilliant|wonderful|amazing|fabulous|marvellous|magnificent|exceptional|stellar|phenomenal|sublime|gorgeous|delicious|heavenly|unreal|unbeatable|top-notch|first-class|second-to-none|terrific|splendid|divine|magical|glorious|awesome|mint|wicked|banging|ace|lush|belter|cracking
    10/10|5/5|10|a+
    beast|fire|goat|goated|slaps|slays|bangs|class|mint|sick|insane|filthy|dangerous $|<emoji>|!|mate|though|honestly
    spot on
    nailed it
    chef's kiss
    no complaints|notes|fuss|drama|hassle|quibbles|arguments|argument|questions|quibble|surprises|faff
    not|never .. once|single|one|any .. problem|complaint|issue|fault|let|glitch|let
    without a fuss|hitch|murmur|quibble|problem|fault|glitch|hiccup
    hassle-free|pain-free|fuss-free|stress-free
    keep|keeps|kept it|up|me|us coming|up
    home from
    feel|feels|felt|made|make|makes .. like|at|<good>|safe|welcome|special|home|human|valued|family|looked|normal|seen
    like family|royalty|home|royals|cloud|clockwork|magic|dream|new
    what a|an <good>|team|place|difference|find|relief|star|gem|legend|company|bunch|service|touch|crew|view
    <happy>
    miracle|miracles|dream|heaven|bliss|treat|joy|delight|pleasure|magic
    still <good>|going|works|strong|use
    worked|works|work|runs|ran|fits|fitted first|perfectly|beautifully|straight|flawlessly|like|a|great|well|every|instantly|exactly|treat|fine|as
    first time
    if|wish you|only|every|all|more ... need|like|were|company|bank|gym|place|shop|them
    more|every|all|other|others|wish .. companies|banks|places|company|shops|firms|should|could|were|like .. learn|like|this|note|them
    slept|sleep|sleeping like|<num>|well|through|soundly|properly
  `,
  ),
  signal(
    'kind-deed',
    'P02',
    { praise: 2.2, complaint: -0.9, crisis: -0.3, question: -0.4 },
    `
    <person>|they|who|he|she|you|guy|staff|team|<brand> ... fixed|sorted|solved|found|rescued|saved|helped|waited|stayed|carried|drove|ran|replaced|refunded|remembered|noticed|moved|walked|brought|offered|gave|listened|laughed|explained|showed|stopped|upgraded|answered|rang|called|sat|learned|spotted|chased|returned|taught|handled|made|patched|slipped|held|spent|swapped|squeezed|posted|wrote|phoned|apologised|went|talked|calmed|lent|added|popped|knelt|sang|waved ... <i>|us|me|my|it|back|up|<kin>|her|him|through|every|within|in|without|home|both|the|until|extra|straight
    fixed|sorted|solved|resolved|replaced|refunded|answered|done|found|handled|set|delivered|approved|returned|processed|installed it|in|within|under|same|next|by|before|inside|on|straight|immediately|first|everything .. <num>|<span>|<time>|day|minutes|seconds|hour|breakfast|time|lunch|call|an|tea
    sorted|fixed|resolved|solved|done|handled $
    in|within|under|inside <num>|<span>|a|an|half .. minutes|mins|seconds|minute|hour|hours|<span>|min|call|day .. flat|.|!|sorted|done|and|on|later|,
    rang|called|phoned|wrote|got|came me|us|straight|right back|personally|himself|herself|again
    remembered|remembers|remember|knows|know|knew|learned|learnt my|our|her|his|their|the|what name|names|order|usual|tea|coffee|birthday|dog|face|i|every
    stayed|stay|waited|opened|came|worked|kept|stays late|open|behind|early|with|on|in|over|after .. me|us|until|till|him|her|special|<kin>|line|phone|hours|so|just
    didn't|wouldn't|never|not|without|nobody .. make|have|rush|rushed|charge|even|let|once|judge|upsell|push|ask|hesitate|mind|take|flinch|blink|asked|asking|made
    asked|ask him|her|them|to|for? to|nobody
    free|no|extra|without of|charge|cost|asking|being
    on the house
    no charge
    nothing|no was|too|question|request much|trouble|too
    patient|patience|kind|gentle|calm|lovely|cheerful|helpful|friendly|polite|attentive|thoughtful|honest|professional|efficient|knowledgeable|courteous with|and|,|to|about|staff|team|man|lady|driver|people|voice|as|but|crew|human|person|on
    kindness|thoughtfulness|warmth|generosity|humanity|empathy
    actual|actually|real|an actual|a|real human|person|answer|answered|people|helped|works|listened|care|cared|worked|read|knew
    human|person|someone answered|picked|replied|in|who|on
    treated|treat|looked|took|takes|look us|me|him|her|my|them|<kin>|after|care ... like|after|with|care|respect|of|kindly|beautifully|well|properly|dignity|family
    looked after
    took|take|takes care|time|trouble|pains of|to|with
    hand-written|handwritten|note|card|flowers|cake|chocolate|biscuits|balloon
    arrived|came|delivered|landed|shipped|turned|here early|ahead|next|before|on|in|same|perfectly|as|day|within|overnight .. time|day|schedule|than|morning|expected|one|promised|perfect|described|<time>|<num>
    on time
    ahead of|time
    early
    lost|left|forgot|forgotten|dropped|locked ... found|returned|posted|back|brought|kept|drove|safe|waiting|rescued|helped
    update|updates|updated to|on|: .. complaint|moan|rant|earlier|last|my|review|previous
    all|now|problem|issue sorted|fixed|good|resolved|solved
    can|could|now i|she|he|we can|could|walk|sleep|see|run
    my|our <kin>|mum|dad|nan|daughter|son ... loves|loved|smiled|beaming|thrilled|still|talks|talked|cried|happy|over|delighted|adores|smile|grinning|laughed|delight
    happy tears
    lifesaver|life-saver|godsend
  `,
  ),
  signal(
    'two-sides',
    'P39',
    { backhanded: 3, complaint: -0.1, praise: -0.5, comparison: -0.2 },
    `
    <good> ... but|though|although|however|yet|shame|pity|except|apart|unfortunately|sadly|just|only|while|whereas
    <good> , <bad>|though|but|shame
    but|though|however|yet|shame|pity|although|still ... <bad>
    <bad> ... but|though|however|yet|although|still ... <good>
    but|although|though|yet|still ... <good>
    apart|aside|other from|than
    if only|it|you .. could|weren't|wasn't|were|can|ignore|get|overlook|don't
    for the|that|this|what price|money|it|i|you|a|place
    for a|an|somewhere|something|place|company|bank|app|gym|firm .. that|which|who|with
    credit where
    say|give|hand|grant|fair|i'll|have what|it|them|play|due|to|give|hand .. you|to|but|about|credit|give|admit|for
    admit|admittedly|granted|grudgingly|reluctantly|begrudgingly|concede
    surprisingly|weirdly|oddly|strangely|unexpectedly|actually|suprisingly|annoyingly|against all? <good>|good|decent|works|quick|fine|fast|nice|ok|okay|odds|better|pleasant|polite|worked
    didn't|never|wasn't|not .. expect|expected|expecting|think|thought|bad|terrible|hate|hated|half|as|awful|completely|entirely|all .. to|but|<good>|i'd|bad|as|it|this|terrible
    expected|expecting|braced|prepared|dreaded|assumed|feared|thought ... but|got|was|were|actually|wrong|instead|,
    <good>|love|brilliant|great|good|lovely|nice .. when|once|if .. it|works|they|you|finally|answer|turns|eventually|up|open|working
    when it|they|he|she works|turns|arrive|arrives|turn|answer|loads|eventually|do|does
    finally|eventually|at|only|took .. last|<num>|work|works|fixed|got|learned|answered|discovered|arrived|managed|answer|decided
    miles|lot|bit|much|so|slightly|loads|far|massively|way better|improved|nicer|faster|easier|quicker than|now|but|since|though|which|.|,
    improved|improvement|improving|better|progress|upgrade
    used to be|hate|dread ... now|but
    was|were|been .. <bad>|awful|a|dire ... now|but|this|since|is
    swings and
    mixed bag|feelings|experience
    half the|of
    good|pros|plus|plusses|upside|positives|positive|likes|best : 
    bad|cons|minus|downside|negatives|negative|dislikes|worst|downsides :
    pros|cons|upsides|downsides|downside|upside|highs|lows
    on the one|other|plus|upside|downside|bright|flip hand|side|:|,
    <num> out of <num>
    the rest|remainder|other is|was|of
    would be|have .. if|were|not|five|perfect|but|been|5|ten
    minus a|one|<num>|points|point|marks|star
    lost|loses|knocked|dropped|docked|taken|deducted|minus|missing a|one|<num>|off star|stars|point|point|off|for
    almost|nearly|could|so .. perfect|close|great|be|have|forgave|forgive|worth|makes|made|enough
    worth it|the|every ... despite|even|but
    despite|in|notwithstanding|even spite|the|with|though
    just about|wish
    charming|lovely|great|good|nice|friendly|beautiful|clean|delicious|brilliant|superb|wonderful|excellent ... and a|an|the ... <bad>
    still <good>|though|the|a
    saved|saves|saving|redeemed|redeeming|redeems by|it|the|grace|only|feature
    shame about
    pity about|the
    like|which saying|is .. like|saying|a
    so-so|hit and|patchy|inconsistent|hit-and-miss
    hit and|or miss
  `,
  ),
] as const;

/** Rivals and untrue statements (taxonomy.md: competitor, comparison, misinformation; P10, P30, P32). */
import { signal } from './signal';

export const RIVALS = [
  signal(
    'steer-to-rival',
    'P10',
    { competitor: 3.6, comparison: -0.3, praise: -1 },
    `
    go|going|switch|switched|move|moved|try|join|use|choose|head|get|save|run|come straight|over|yourselves|yourself|yourselves|instead|and|down? to|with|for|at|on .. <rival>
    go|try|choose|use|join|get|pick|book|visit|download|use <rival>
    just|should|better|everyone|do|straight|instead go|use|try|get|join|download|book|switch .. <rival>
    <rival> ... code|codes|% |off|offer|deal|discount|free|signup|sign|link|upgraded|welcome|gift|trial|referral|first|bonus|promo|download
    <rival> is|are|has|have|will|does|do|offers|gives|runs|answer|answers|deliver|pay|pays way|so|much|far|the|all|a|twice|a|real|cleaner|better|cheaper|faster|friendlier|safer|happy|actually|everything|none
    use|with|using|enter|my code|link|referral
    thank|thanks god|goodness|heaven|heavens for <rival>
    glad|happy|relieved|lucky|so .. <rival>
    so glad
    referral|voucher|promo|sign-up|signup|welcome|intro|introductory code|link|bonus|offer|deal|month
    <num>% off
    first <time>|order|box|month free|half
    half price
    free|no <qty>? month|trial|fees|upgrade|switch|switching|delivery
    waiting|welcome|with open
    around|round|across|next|down the|door corner|street|road|square
    nothing|enough more|said to? say
    do yourself|yourselves a favour|favor
    save yourself|yourselves|your
    avoid|steer|stay|keep clear|away|well ... <rival>
    <rival> instead
    instead .. <rival>
    everyone|everybody|people|anyone|all|smart|sensible .. using|moving|switching|going|knows|uses|left .. <rival>
  `,
  ),
  signal(
    'vague-blame',
    'P10',
    { competitor: 1.6, complaint: 0.1, praise: -1 },
    `
    ^ awful|terrible|dreadful|rubbish|avoid|worst|horrible|disgusting|shocking|appalling|dire|garbage|useless|never|pathetic|dirty|rude|overpriced|slow $
    dirty|rude|slow|overpriced|awful|terrible|bad|poor|expensive|unreliable|useless|old|ugly|cold|lazy , rude|slow|overpriced|dirty|awful|expensive|poor|bad|rubbish|unreliable|useless|tired|clueless|arrogant|greedy
    everything|all about it|this|them|of|here
    nothing good|works|right|nice
    after what|everything happened|they|you
    what happened
    worst|awful|terrible|horrible|bad company|firm|bank|gym|airline|provider|service|app|hotel|shop|experience|ever|place|in
    total|complete|absolute|utter rip-off|joke|scam|disaster|waste|shambles|rubbish|nightmare
    don't|do not|never bother|waste|use|go|join|trust|touch|buy|book|order|sign|stay
    never using|staying|buying|flying|ordering|going|trusting|again
  `,
  ),
  signal(
    'compares',
    'P30',
    { comparison: 3, lead: 0.3, praise: -0.3, complaint: -0.3 },
    `
    than <rival>|the|any|every|most|other|others|our|my|at|with|what ... <rival>|competition|others|bank|lot|one|provider|place|last
    than <rival>
    <rival>|<brand> ... than .. <rival>|<brand>|the
    <rival>|<brand> or .. <rival>|<brand>
    <brand> ... or .. <rival>
    <rival> ... or .. <brand>
    <rival>|<brand> vs|versus|v|against|over|beats|beat|trumps|edges|wins|> .. <rival>|<brand>
    <brand> ... vs|versus|against|over|beats|beat|beating|outclasses|trounces|trumps|edges|knocks|wipes ... <rival>
    <rival> ... vs|versus|against|over|beats|beat|beating|outclasses|trounces|trumps|edges|knocks|wipes ... <brand>
    both <brand>|<rival>
    compared|comparing|compare|comparison to|with|the
    switched|moved|came|jumped|changed|converted|defected|ported|left|swapped|transferred .. from|over|to|for|<rival>
    left <rival>
    was|were|been|used with|at|using|on|to .. <rival>
    from .. <rival> .. to
    prefer|preferred|rather|sooner|pick|picked|choose|chose|choosing ... <rival>|over
    better|cheaper|faster|worse|nicer|quicker|slower|dearer|friendlier|quieter|cleaner|easier|more|less|half ... than
    better|cheaper|faster|worse|nicer|quicker|slower|dearer|friendlier|quieter|cleaner|easier|stronger|fresher ... <rival>
    side by side
    whereas|meanwhile
    while <rival>
    <rival> = 
    <brand> =
    <rival> > <brand>
    <brand> > <rival>
    <brand> < <rival>
    <rival> wins|win|ahead|loses|lose|edges
    <brand> wins|win|ahead|loses|lose|edges
    all|of|the three|four|both|two
    of the two|three|four|lot|bunch
    tried|tested|used|had|compared|stayed ... both|all|three|each|two|four
    head to head
    same|equally|as ... as <rival>
    not|nowhere|isn't|wasn't .. near|even|close .. as|to|close
    for me|us .. wins|<brand>
    which|who one? is|are|has|does|would|do .. better|cheaper|best|faster|pick|recommend|choose
  `,
  ),
  signal(
    'hearsay',
    'P32 P54',
    { misinformation: 2, complaint: -0.4, praise: -0.5 },
    `
    apparently|allegedly|supposedly|psa|rumour|rumours|rumor|rumors|reportedly|reminder
    i|we|just|i've|also|only heard|hear|read|saw|told|seen .. <firm>|that|about|on
    heard it|that|they|<brand>|from|on
    hear|heard|hearing <brand>|they|you|that
    everyone|everybody|anyone knows|aware|says|forgets
    don't you|ppl|people know|realise
    you|people|ppl do|all? realise|realize|know|aware
    do|did|does you|people|anyone|everyone|nobody all? realise|realize|know|notice that|<brand>|they|?
    fun|little-known|fact|known fact
    fyi|heads-up
    word is|on|has
    my|a|some|her|his mate|mates|friend|cousin|neighbour|uncle|brother|bloke|sister|hairdresser|colleague|dad|mum|nan|barber ... says|reckons|told|said|works|saw|read|swears|got|heard
    cousin|mate|friend of a
    bloke|guy|someone|lady|man at|down|in|on .. work|pub|gym|bus|school|market|told|said|says|reckons
    they|who've|they've|they're quietly|secretly|now
    quietly|secretly <bad>|sold|selling|owned|bought|charge|charging|changed|dropped|moved|using|sells|stopped|scrapped|closing|started|shares|shares
    in case you|anyone missed|didn't|hadn't
    turns out they|<brand>|it's
    owned|bought|taken|swallowed|run|snapped|acquired by|over|up
    isn't|ain't|aren't .. even|really|actually ... made|british|independent|local|insured|regulated|organic|covered|protected
    not|never even|actually|really .. insured|regulated|covered|protected|licensed|legal|british|organic|independent|local|made|vegan
    been sold|bought|closing|shutting|banned
    is|are|'s shutting|closing|selling|banning|scrapping|ending|going .. down|up|out|the|all|for|bust|under
    no wonder
    make|makes|making you|people|everyone|customers pay|sign|wait
    always|never has|have|did|been|do|does|use|uses
    shame about <brand>
    know that <brand>|they
  `,
  ),
  signal(
    'denies-claim',
    'P32',
    { misinformation: -3, question: 0.5, praise: 0.3 },
    `
    myth|myths|untrue|debunked|false
    not|isn't|wasn't|ain't true|correct|accurate|a
    isn't|not the case
    contrary to
    is it true
    true that ... ?
    is this|that true|right|correct|real|legit
    stop saying|spreading|telling|believing|repeating
    lie|lies|nonsense|rubbish|bollocks|rumour that|about
    people|who keep|still say|saying|think|believe|claim
    thought|assumed|expected|worried|afraid|was|used .. but|turns|actually|wrong|no
    no , they|it|<brand> doesn't|don't|isn't|haven't|hasn't|didn't
  `,
  ),
] as const;

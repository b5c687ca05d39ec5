/** Trouble of one's own (taxonomy.md: complaint; P03, P19, P31, P60). */
import { signal } from './signal';

export const TROUBLE = [
  signal(
    'waiting',
    'P31 P49',
    { complaint: 2.6, praise: -1.2, question: -0.3, lead: -1 },
    `
    wait~ <qty>|<span>|over|about|nearly|almost|more|since|ages|forever|weeks|months|days|hours .. <time>|<span>|<date>|for|ages|now|?
    still wait~|nothing|no|not|hasn't|haven't|isn't|aren't|can't|down|broken|here|shows|showing|says|pending|processing|missing|without|out|on|in|stuck|sat|sitting|the
    on hold
    hold music|for|queue
    <qty>|<span>|hundred .. <time>|<span> ... still|later|without|no|nothing|so|and counting|late|overdue|to|on|of|now|waiting|hold|nobody|zero
    <num>|<qty> <time> late|overdue|behind|on|ago
    late|overdue by <qty>|<span>
    since <date>|last|yesterday|this|the|<clock>|<num>|march|august
    for <qty>|<span> <time>? .. now|and|straight|running|without|because
    been|being .. <qty>|<span> <time>|<span> ... since|now|still|and|?
    <nth>|<num> time|times|call|calls|email|emails|attempt|attempts|chat|chats|visit|visits|engineer|ticket|tickets|week|weeks|day|days|month|dms|messages|month|letter|appointment|slot|delivery|replacement|card .. running|now|asked|this|called|been|.|about|and|in|to|told|i|still|later|missed|lost
    took|takes|taken|taking .. <qty>|<span>|forever|ages .. <time>|<span>|to
    nobody|no-one|no one has? came|come|answers|answered|picks|picked|replies|replied|turned|showed|called|rang|knows|knew|cares|cared|could|can|told|tells|bothered|listens|listening|there|apologised|will|at|ever|responded|checked|wanted|said|seems|mentioned|helped|home
    no <reply>|news|update|updates|refund|explanation|apology|sign|notice|warning|show|sorry|help|tracking|human|joy|signal|power|water|service|callback|sense|trace|record|idea|option|staff|contact
    never came|arrived|turned|showed|replied|answered|called|rang|happened|worked|received|got|delivered|heard|told|again|came|reached|appeared|left|landed|sent|once
    queue|queued|queueing|queuing|queues
    chase~|chasing
    in the|a queue
    next available
    keeps|keep|kept me|us waiting|on
    overnight|forever|ages|eternity
    <clock> to|until|till|and <clock>
    supposed|due|promised|scheduled|meant|booked|confirmed to|for|by|at|on|arrive|between|today|yesterday .. <clock>|<date>|arrive|be|come|today|last|yesterday|delivered
  `,
  ),
  signal(
    'charged',
    'P31',
    { complaint: 2.4, praise: -1.2, misinformation: -0.3, question: -0.3 },
    `
    charge~ <i>|<kin>|twice|double|again|for|<money>|the|my|full|extra|<num>|a|us|him|her
    overcharge~|double-charged|undercharged
    took|taken|take|taking|debited|deducted|pulled .. <money>|<num>|payment|deposit|money|twice|double|it|two
    bill|billed|billing <i>|for|of|twice|went|jumped|doubled|says|is|still|went|<money>
    paid|pay|paying|pays for|<money>|<num>|extra|full|over|a|to|good|premium ... never|not|didn't|no|can't|nothing|but|still|and|don't|isn't|broken|get|without|only
    <money>|<num> <coin>? ... for a|an|the|what|that|this|nothing|some|two|one
    <money>|<coin> gone|down|poorer|lighter|missing|short|extra|more|!
    refund|refunds|refunded|reimbursed|reimbursement
    my|our|the money back
    money|cash|deposit|<money> back|returned
    fee|fees|penalty|fine|surcharge
    price|prices|cost|premium|rate|bill went|gone|goes|jumped|up|doubled|tripled|increased|shot|crept
    <money>|<num> to <money>|<num>
    hidden|admin|late|exit|cancellation|booking|service fee|fees|charge|charges
    stop taking
    direct debit
    ripped off
    out of pocket
    want|wants|demand|wanted <money>|<num>|<i>|extra
    auto|automatically renewed|renewal
    appeared|appears|showed|shows .. on my|our bill|statement|account|card
    credit|credited .. wrong|never|nothing
  `,
  ),
  signal(
    'broken',
    'P31 P32',
    { complaint: 2.4, praise: -1.3, question: -0.2 },
    `
    <nt> work|working|open|opens|load|loading|connect|connecting|start|charge|turn|switch|arrive|arrived|come|came|show|showing|log|let|turned|showed|happen|happened|answer|respond|replied|deliver|delivered|recognise|accept|fit|close|hold|last|move|moving|moved|scan|sync|save|send|respond|refund|refunded|exist|help|matter|reach|clean|cleaned|fixed|sorted|credited|updated|processed|appeared|received|ready|done|there|cooked|charged|there|fit|match
    stopped|stops|stop|quit working|responding|charging|loading|syncing|turning|after|halfway|dead|mid|picking
    crash~|freezes|freeze|froze|frozen|hangs|glitch|glitches|glitchy|buffering|lag|lags|bug|bugs|buggy|error|errors
    break~|snap|snapped|cracked|leak~|burst|jammed|dropped|drops|dropping
    broken|faulty|defective|knackered|dead|kaput|bust|busted|damaged|smashed|dented|scratched|torn|ripped|squashed|crushed|wrecked|ruined|soaked
    out of order|stock|service|action|date
    down again|since|for|all|yet|today|tonight|in|on
    goes|went|gone|going down|dead|missing|off|wrong|blank|black|dark|awol
    missing|lost|wrong|incomplete|empty|expired|mouldy|moldy|stale|rotten|sour|rancid|raw|undercooked|burnt|soggy|cold|lukewarm|flat|melted|thawed|bruised
    arrived|came|turned|delivered|landed|served|got|opened|received .. broken|damaged|late|cold|wrong|empty|smashed|melted|soggy|missing|without|stale|crushed|open|leaking|dead|raw|frozen|warm|mouldy|squashed|a|the|with
    wrong <thing>|order|size|colour|color|item|address|name|flat|house|day|time|way|terminal|model|one|number|part|person|date|account|box|door
    lost my|our|the|her|his|it|them|<thing>|all|everything|half
    cancel~ my|our|the|on|it|without|at|by|last|again|<num>
    declined|bounced|rejected|blocked|frozen|locked|suspended|closed|deactivated
    locked out|me|us|my
    won't|wouldn't|refuses|refused|refusing|refuse let|give|take|accept|refund|open|help|budge|load|charge|to|turn|start|work|go|talk|play
    can't|cannot|couldn't|unable .. log|get|access|open|use|book|pay|find|cancel|reach|speak|see|sleep|update|move|see|transfer|to|download|sign
    keeps|keep|kept .. crashing|dropping|failing|cutting|asking|saying|telling|logging|losing|sending|charging|disconnecting|freezing|stopping|coming|breaking|going|beeping|spinning|timing|ringing|ending|rejecting|resetting|buffering|leaking|forgetting|moving|changing|declining|kicking|putting
    spins|spinning|loops|looping
    full|covered|crawling|smelled|smelt|smells|reeks|reeked|stank|stinks|stinking|smell of|in|like|with
    hair|hairs|mould|mold|dirt|stain|stains|crumbs|bug|insect|slug|fly|dust|rust|damp|grime in|on|under|all|everywhere|were
    dirty|filthy|unclean|grubby|manky|sticky|grimy|disgusting|dusty|freezing|boiling|noisy|cramped|threadbare
    fell|falls|falling|came|coming|come apart|off|to|out|through .. pieces|after|within|the|in|again
    doesn't|don't|didn't|not .. match|what|as described|fit|advertised|pictured|ordered|asked|promised
    nothing like|works|arrived|happened|came|happens|was|has|since|doing
    gave up|out
    outage|outages|downtime
    deleted|wiped|erased|vanished|disappeared|evaporated
    out of date
    half of|the|my|our|it ... missing|gone|was|were|empty|didn't
    missed my|our|the|his|her|two|a|<num>|connection|flight|delivery
    delayed|delays|late|overdue
    short|shorted by|of|changed|dated|on
    sold out|me|us .. a|the|an
    too hot|cold|small|big|slow|loud|noisy|long|expensive|dark|little|few|salty|busy|late|tight|short
    rattles|rattle|squeaks|hums|buzzes|drips|wobbles|creaks|clicks
    ruined my|our|the|her|his|a
  `,
  ),
  signal(
    'treated-badly',
    'P03 P19',
    { complaint: 2.4, praise: -1.5 },
    `
    rude|rudely|dismissive|unhelpful|unprofessional|patronising|condescending|arrogant|surly|sarcastic|snotty|impatient|aggressive|indifferent|disinterested|uninterested
    shrug|shrugged|shrugs|sighed|sneered|smirked|laughed|barked|snapped|eye-roll|rolled|tutted|scoffed at|her|his|their|me|us|and|like|in|eyes|.
    hung up
    ignored|ignores|ignoring|ignore|fobbed|bounced|passed|transferred|pushed|palmed|bumped|shunted|fobbing|passing <i>|my|our|off|around|between|from|pillar|the|back|to|all
    told|tells|tell|telling|informed|advised <i>|him|her|my|that|to|it's|it|there|it'd|by|conflicting|different .. to|it|that|they|there|i|was|no|wait|nothing|<num>|come|go|call|different|someone|i'd|my|<date>|not|we
    told <i> .. <num>|<date>|tomorrow|today|next|within
    lied|lie|lying|misled|mislead|conned|tricked|scammed|fooled to|me|us|about|into|again
    treated|treats|treating|spoke|spoken|talked|treat .. like|as|to .. a|an|dirt|rubbish|criminal|criminals|idiot|me|us|number|thief|child|nuisance|if|though
    like|as|felt .. a|an? criminal|idiot|burden|number|thief|nuisance|inconvenience|afterthought|problem
    couldn't|didn't|doesn't|don't|nobody .. care|give|bother|help|listen|apologise|apologize|want|explain|know|less|even|check|bothered|look|bring|be
    not|isn't|wasn't|never .. their|my|our|her|his problem|fault|department|job|policy|responsibility
    computer|system|policy says|said|won't|is|doesn't|shows|can't|down|wouldn't|wouldn't
    not on|in the|their system
    talked|talking|speak|speaking|spoke|argue|arguing|chatting to|with a? bot|wall|robot|machine|brick|chatbot|parrot|recording
    chatbot|bot|robots|automated|script|scripted|copy-paste|template
    <nth>|three|four|five|six|two|several|different .. people|agents|advisers|departments|stories|answers|managers|reps|calls|phone
    back and forth
    pillar to post
    explain|explained|explaining|repeat|repeated|repeating .. <num>|again|same|times|myself|twice|everything|story|to
    made|make|making|makes|left|leave|leaving <i>|<kin>|him|her|them .. wait|stand|feel|cry|stranded|out|in|pay|late|with|without|standing|sat|outside|hanging|waiting|beg|carry|sit|walk|prove|jump|sleep|queue|like|fill|at|on|fuming
    beg|begged|begging|plead|fought|fight|argue|argued|prove to|for|with|that|my|until|when
    promised|promise|promises|swore|assured|guaranteed <i>|that|a|to|it|by|was|was|they|everything|call|faithfully ..
    said|says|say .. would|they'd|it'd|he'd|she'd|will|they'll|someone'd|be ... never|nothing|didn't|hasn't|not|no|haven't|isn't|wasn't|still|nobody|days
    turned|sent|threw|kicked|shooed|send <i>|<kin>|him|her|them away|out|home|packing|back|elsewhere
    walked out
    accused|blamed|blames|blaming|accuses <i>|me|us|my|him|her|each|the
    the attitude
    care less
    customer service|care|support is|was|are|has|have|just|couldn't|non-existent|?|line|who|team|told|said
  `,
  ),
  signal(
    'instead-of',
    'P03',
    { complaint: 2.2, praise: -0.8, backhanded: 0.3 },
    `
    what <i>|we|i got|received|arrived|found|was
    ordered|booked|paid|asked|requested|confirmed|reserved|bought|expected|chose|picked|wanted|promised|advertised|sold ... got|received|arrived|came|given|was|were|turned|sent|delivered|not|instead
    instead|rather of|than|i|we|got|a|,|it|they
    supposed|meant|advertised|described|sold|billed|marketed to|as
    turns|turned|turn out .. <i>|to|not|nobody|that|the|was|it|they|means|meant
    which|this|that turned|means|meant|means|apparently
    should|could|would have|'ve been|told|warned|checked|said|known|arrived|come|got|had|worked|mentioned
    should've|shouldn't
    photo|photos|picture|website|page|description|ad|advert|brochure|menu|app|email|tracker|tracking|status|label|box|system|screen|sign shows|showed|said|says|say|promised|promises|claims|claimed|insists|swears|clearly|told|reads|still|shows
    marked|says|said|saying|shows|showing|logged|listed|recorded as? delivered|completed|resolved|closed|shipped|available|fixed|paid|refunded|in|dispatched|signed|attended
    so-called|supposedly|allegedly|theoretically
    only to be|find|discover|then|have
    not what
    expected .. more|better
    replaced|substituted|swapped|replacement|substitute|substitution with|by|for|was|is|items
    except|only|just|until|but|sadly <i>|it|they|that|when|not|nobody|the .. not|didn't|can't|won't|never|wasn't|isn't|doesn't|don't|couldn't
  `,
  ),
  signal(
    'leaving',
    'P31 P17',
    { complaint: 1.9, comparison: 0.3, praise: -1.2, question: -0.3 },
    `
    cancelling|cancelled|canceling|cancel|closing|closed|leaving|switching|quitting|ended|ending|moving my|our|the|this|today|tomorrow|after|now|over|and|to|elsewhere|bank|banks|account|membership|subscription|contract|and
    last|final order|time|straw|flight|shop|month|visit|delivery|booking|meal|purchase
    never|not|won't|wouldn't|no|don't ever? again|use|using|order|ordering|book|booking|fly|flying|buy|buying|return|returning|back|recommend|renew|shop|coming|going|trust|be|set|spend|longer|stay .. again|back|here|there|with|from|you|them|recommend|customer
    going|taking|moving|took|gone|taken .. elsewhere|business|custom|money elsewhere|away
    elsewhere
    lost|losing|lose a|another|me|us|my|yourselves .. customer|as|business|custom|loyal|member|forever
    we're|i'm|i|we done|out|off|finished|through
    had enough
    after <num>|<qty>|ten|all <time>|these as|of|with|i'm|we're|you|a|loyal
    loyal customer|member|since|for|to
    avoid
    wouldn't|don't|do not|can't recommend|bother|touch
    uninstalled|uninstalling|deleted|deleting|unsubscribed|binned
    save|saved your|yourself|yourselves|time|money .. money|time|trouble|hassle|headache
  `,
  ),
  signal(
    'case',
    'P42',
    { complaint: 2.2, question: -0.3, praise: -0.5 },
    `
    case|ticket|ref|reference|order|complaint|booking|claim|incident no|number|ref|#|id|is|<num>|reference|open|closed
    ticket|ref|reference|case|complaint opened|raised|closed|logged|is|was|submitted|no|open|still|:|been
    open|opened|raised|logged|submitted|filed|sent|lodged .. complaint|ticket|case|claim|query|form
    opened|raised|logged|submitted|filed a|another|my|the|<num>
    only way|place|thing to|that|anyone|i .. reach|get|contact|hold|speak|answer|reply|answers|works
    check|answer|read|look|see|reply|respond your|to|at|my|our dms|dm|inbox|messages|emails|my|mails
    <num>|several|two|three|four|many|countless dms|dm|emails|calls|messages|mails|tickets|phone|letters|chats|forms
    emailed|messaged|called|phoned|rang|written|wrote|tweeted|dm'd|dmed|contacted|chased|sent .. <num>|twice|times|again|you|days|several|weeks|nothing|no|already|times|three
    anyone|somebody|someone|anybody there|home|alive|awake|actually|please|listening|reading|from .. ?|reads|read|help|here|explain|call|actually
    is|are|do|does anyone|anybody|you|u even|lot|actually .. read|reads|there|reply|answer|check|care|listening|know|train
  `,
  ),
  signal(
    'rhetorical',
    'P03',
    { complaint: 2, question: -2.2, lead: -1.2, suggestion: -0.8 },
    `
    how hard|difficult can|is|could|would .. it|be
    how many|much more|times|longer|calls|emails|people|engineers|weeks|tickets|apologies
    how long|many do|does|must|am|is|until|before|are .. i|we|supposed|expected|expect|it|take|you|someone|have
    how is|are|do|does|can|on <i>|this|that|it|they|you|earth|a|you|we|i .. acceptable|ok|okay|possible|legal|allowed|supposed|fair|expect|even|still|manage|sleep|lose|justify|call|right|a|normal|business
    why must|do|does|should|am|is|are|have|would|did|can't|won't|cant|can|bother|even <i>|it|this|no|nobody|there|everything|have|offer|advertise|your|you|my|the|they .. have|pay|always|never|so|still|not|every|have|no|keep|bother|ask|need|send|say|wait|i|to|always|lie|being|me
    what is|was|am|exactly|precisely|planet|part|use|on the|i|of|are|earth|kind .. point|paying|use|good|supposed|paid|for|no|doing|company|bank|firm|playing|is
    what's the point|use|excuse|going
    is|was it|that too|really|so|asking|honestly|really .. much|hard|difficult|ask|normal|seriously|beyond
    at what|which point
    are|r you|u|they serious|seriously|joking|kidding|having|actually|for|even|blind|trying|ever|lot
    seriously|really|honest|honestly|srsly ?
    do|did|does|can|have|has you|they|anyone|anybody|u|it|he|she lot|guys|people|ever? even|actually|ever|think|train|test|check|tested|pay|care|know|honestly|lot|not|read
    who thought|designed|approved|decided|signed|tests|tested|trained|on|needs|in|does
    where is|are|the|has|s my|our|the|it|hell|?
    where's my|our|the|it
    when will|are|is|do|does|can|exactly you|my|i|someone|this|it|we|they|anyone|going|the
    guess|wonder|imagine|tell|explain .. who|what|how|why|my|surprise|to
    am i|we .. working|supposed|the|invisible|paying|just|really|one|expected|missing|meant
    care|anyone|somebody|someone|can|could|please to|please|you .. explain|tell|answer|explaining|sort|fix
    think|reckon|call|fair|ok|acceptable|good enough|?|right|this
    good enough
  `,
  ),
  signal(
    'irony',
    'P65',
    { complaint: 1.9, praise: -1.6, backhanded: -0.2 },
    `
    👏 👏
    👏|🙃|🤡
    love|loving|loved|adore|enjoy|enjoying how|that|when|it|being|paying|waiting|sitting|my|standing|the|watching ... when|<neg>|<num>|still|broken|again|queue|hold|cold|late|dead|closed|without|charge|costs|crash|crashes|decides|gone|off|only
    thanks|thank|cheers|congrats|congratulations|bravo|kudos|props|applause|nice|great|brilliant|cracking|well|lovely|top|superb|excellent|good|fantastic|amazing|wonderful|genius|classic|big you|for|to|so|work|job|stuff|one|going|done|service|timing|start|way|effort|much ... <neg>|waiting|charging|losing|lost|broken|cancelling|cancelled|delayed|closing|late|ruining|letting|leaving|making|again|hours|wasted|wasting|missing|ignoring|sending|crashed|wrong|stranding|ghosting|down|declining|dumping|melted|breaking|raising
    ^ brilliant|great|fantastic|wonderful|lovely|marvellous|superb|excellent|amazing|perfect|genius|cheers|nice|bravo|classic|splendid|outstanding|magic|slow|congratulations|thanks|cracking $
    truly|real|really|absolute|proper|pure|such|so|very|how inspiring|magical|masterclass|treat|convenient|joy|pleasure|delight|helpful|useful|reassuring|comforting|clever|genius|art
    helps|helped|adds|added|does|improves|great with|to|wonders|for the|my|ambience|sleep|experience|atmosphere
    complimentary|free|bonus|included|extra ... leak|mould|hair|lorry|noise|stain|dirt|bugs|stress|headache|water|smell|cold
    if|unless you|your|u|it's .. enjoy|like|love|fancy|happen|idea|into|want|a
    apparently|evidently|presumably
    as if
    yeah|yes|sure|oh|right|ah , right|sure|great|brilliant|good|because|of|yes|no|well
    oh good|great|joy|look|goody|brilliant|lovely|wow
    silly|foolish me|of
    my|our bad|mistake|fault for
    who needs|knew|doesn't|cares
    what a|an surprise|joke|treat|shocker|joy|shambles|farce|shock|bargain|start|welcome|coincidence|pantomime|result
    as always|usual|ever|per
    /s
    ah yes
    took|only|just|merely <i>|them|you|it|only|took|took them .. only|just|<num>
    congratulations|congrats|award|medal|prize|trophy|hats to|on|for|goes
    like it's|a|an|it|they|something|trying|being .. 19|2004|1998|hostage|lottery|museum|casino|hobby|escape|sport|puzzle|dungeon|treasure|dial-up|prison|sauna|fridge|zoo|quest|riddle|novel|morgue|lottery|thriller
    "
  `,
  ),
  signal(
    'soft-fault',
    'P03',
    { complaint: 0.8, backhanded: 1.1, praise: -1.2 },
    `
    shame|pity|unfortunate|unfortunately|sadly|alas|regrettably|disappointing|disappointed|disappointment|letdown|let-down
    let <i>|down|themselves|itself|me|us|by down|by
    could|should|needs|need do|be with|better|improved|improvement|updating|improving|cleaner|faster|to|a|more|work|improve|attention|new
    not great|good|ideal|brilliant|ok|okay|impressed|happy|enough|the|worth|up|what|a|perfect|acceptable|amused|very|cheap|helpful|for|clean|so|as|long|warm|anymore|any
    isn't|wasn't|weren't|aren't|ain't .. great|good|ideal|ok|enough|worth|up|ready|clean|working|very|acceptable|the|there|available|cheap|right|on|included|what|as|hot|warm
    a bit|little|tad|touch|joke|pain|nightmare|mess|faff|letdown|hassle|con|lottery|shambles|disgrace|farce|rip-off|scandal|chore|pig
    less than|impressed|so
    worse|worst|slower|pricier|dearer|smaller|thinner|weaker|shorter|colder|dirtier|ruder|downhill
    used|use to be|get|love|work|have|come|take|answer
    gone|going|went downhill|up|down|backwards|west|off
    nobody's|no excuse|good
    still <num>|the|a|has|have|no|not|looks|sad|can't|costs|dear|one
    annoyed|annoying|frustrated|frustrating|irritating|infuriating|fuming|livid|furious|gutted|baffled|fed up|angry|cross|raging|upset
    fed up
    sick|tired of|and
    beyond a|me|angry|ridiculous|disappointed|frustrating|the|annoyed
    why i|did|bother
    problem|problems|issue|issues|trouble|complaint|complaints|fault|mistake|mistakes|mess|mix-up
  `,
  ),
] as const;

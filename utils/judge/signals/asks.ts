/** People who ask, wish, look around, or report (taxonomy.md: question, lead, suggestion, news; P32, P37, P28). */
import { signal } from './signal';

export const ASKS = [
  signal(
    'asks',
    'P32',
    { question: 2.6, praise: -0.4, news: -1.2, lead: 0.8, complaint: -0.3, misinformation: -0.6 },
    `
    does|do|can|could|is|are|will|would|did|has|have anyone|anybody|someone|somebody|any <i>|one|you|of|else|know|here|explain|tell|help
    anyone|anybody|someone|somebody know|knows|able|else|tell|explain|got|here|tried|using|used|had|can|managed|have|seen|been
    any|no idea|ideas|clue|tips|advice|news|way|chance|recommendations|word|update
    how do|does|can|would|to|long|much|many|far|often|early|late|soon|come|big|old|is|are|did|should|hot|wide|heavy <i>|you|the|it|one|is|are|<brand>|do|does|before|can|a|my|someone|people|your|will|would|this
    where do|does|can|is|are|would|should|exactly|to|in <i>|you|one|the|my|it|your|<brand>|a|on|find|i
    what time|day|size|date|happens|is|are|does|do|did|am|if|counts|sort|kind|documents|should|would|am|else|exactly|hours|'s|age|paperwork <i>|the|do|does|is|are|if|you|my|your|it|we|when|<brand>|of|missing|i|to
    what's the|your|it|a|best|latest|that|included|earliest|cut-off|difference|process|policy|limit
    which of|one|<thing>|plan|size|branch|store|type|version|way|tariff|terminal|card|<brand>|model|button|is|do|entrance|setting
    when do|does|is|are|will|can|should|would <i>|you|the|my|it|<brand>|your|they|this|someone
    when's|where's|who's|how's the|your|it|best|next
    who do|should|can|would|to|does|handles <i>|you|contact|speak|ask|call|email|returns
    is|are|was|were|isn't|aren't there|it|the|this|that|they|these|your|any|<brand>|you|my|we|dogs|kids|children ... ?
    do|does|did|don't|doesn't you|u|they|<brand>|the|it|your|we|i|this|that|my|one|these ... ?
    can|could|will|would|may|should|must|shall <i>|you|one|it|the|someone|we|anyone|my|a|they|this|your|<brand>|kids ... ?
    have|has|had you|they|<brand>|anyone|the|it|we|i|your|my ... ?
    am i|we allowed|able|missing|right|correct|covered|eligible|still|supposed
    do|does|d|can|could|will|is|are <brand>|you|u|they|i|we ... take|accept|offer|deliver|allow|open|support|ship|sell|work|have|let|need|cover|include|count|require|use|do|stock|still|apply|get|run
    can't|cannot|couldn't|can .. find|see|work|figure|remember|tell|seem .. where|out|how|it|anywhere|what|if|whether|the|any|option|which|to
    wondering|wonder|unsure|confused|curious|clarify|clarification|confirm if|whether|how|what|about|when|why|which|please|that
    not sure|clear|certain .. if|whether|how|what|which|about|where
    struggling|trying|need|want|attempting|looking to find|work|figure|understand|know|change|add|update|set|remove|switch|turn|link|transfer|move
    please|pls|plz|kindly|can|could .. advise|explain|clarify|confirm|tell|help|let|point
    point me
    question|questions|query|quick|q|asking : |for|about|,|re|question|one
    asking for a
    help please|needed|with|!|?
    somebody|someone can explain|tell|help
    still open|valid|available|possible|working ... ?
    missing something|?
    doing something|it wrong
    is that|this|it normal|right|allowed|ok|okay|possible|included|still|safe|correct|just
    or is|do|does|am|will it|that|i|this|there|not|just|should|what
    if i|we|you ... do|does|can|will|would|is|what
    supposed to
    legal|allowed|possible|ok|okay|safe to
    tell me|us how|what|where|when|if|which|whether
    know how|what|if|where|when|whether|which|who
    hours|opening times
    opening|closing times|hours|time
    compatible|eligible|allowed|included|covered with|for|in|?|to|under
  `,
  ),
  signal(
    'already-customer',
    'P32',
    { question: 0.9, complaint: 0.6, lead: -2, comparison: -0.2 },
    `
    already booked|paid|ordered|signed|bought|member|customer|with|joined|have|a|got
    my|our <thing>|account|order|booking|contract|membership|bill|plan|tariff|router|app|policy|reservation|subscription|hub|card|delivery|bag
    i|we|i've|we've ordered|booked|bought|joined|paid|got|received|signed|returned|upgraded|moved|subscribed|installed|my
    i'm|we're a|with customer|member|<brand>|you|on
    member|customer|client|subscriber since|for|of|here
    as a|an member|customer|existing|subscriber
  `,
  ),
  signal(
    'buys',
    'P41',
    { lead: 3, question: -0.2, praise: -0.5, comparison: 0.3, complaint: -0.6, suggestion: -0.4 },
    `
    looking|searching|hunting|shopping|scouting for|to|at|into|around .. a|an|somewhere|something|new|switch|move|join|buy|book|change|<brand>|good|open|recommendations|better|decent|someone|hire|place|sign|get|advice|rent|start|one|options|quote|replace
    in|on the market|hunt|lookout for
    thinking|considering|contemplating|tempted|toying|debating|pondering|mulling|leaning|interested|keen|eyeing of|about|to|by|with|in|on|between|whether|moving|switching|joining|getting|toward|towards|buying|going|it|<brand>|this|the|your|opening|signing|a
    might|may|could|about|ready|hoping|planning|want|wanting|need|needs|going|keen|like|plan|time to|just|need|be? switch|join|move|sign|try|open|book|get|buy|change|order|upgrade|go|give|jump|subscribe|take|start|replace|bite ... <brand>|to|with|you|up|account|one|something|a|over|for|ship
    switch|switching|move|moving|transfer|bring|bringing|bringing|migrate|migrating|port .. our|my|the|from|over|to|us|whole|payroll|team .. to|over|<brand>|from
    sign|signing|signed .. up
    worth it|the|joining|getting|switching|a|moving|paying|signing|trying|going|doing|upgrading|buying|subscribing ... ?|or|for|if|compared
    is|are|would|any <brand>|they|it|you|your|<product> .. any|worth|good|decent|right|suitable|reliable|ok|safe|up|better ... ?|for|or
    good|decent|reliable|right|suitable|suit|best|fit|ok|okay for ... ?|beginner|beginners|business|startup|family|freelancer|someone|kids|small|team|a|us
    recommend|recommendations|recommended|recs|suggestions|advice|opinions|reviews|thoughts|experience|experiences|verdict|feedback on|for|of|with|?|please|about|welcome|before|from
    anyone|anybody|who|who's|people use|used|using|tried|recommend|with|got|been|bank|banks|member|here|had|happy ... ?|<brand>|them|it
    what's|what|hows|how's|how is|are|do|does|s <brand>|<product>|it like|your|you|they .. like|think|rate|?
    how much|many is|are|does|do|would|for|to|a|will|roughly|it|you|seats ... ?|cost|a|charge|month|year|per|for|people
    price|prices|pricing|cost|costs|rate|rates|fee|fees|quote|quotes|quotation|estimate|tariff|deal|deals|discount|discounts|package|packages for|of|?|on|list|per|please|available|is|are|to|from|match|plan|sheet|range
    quote|demo|demos|trial|brochure|callback|viewing|tour|taster|consultation|walkthrough|pilot|sales|onboarding
    rough|roughly|ballpark|approx|approximate|budget|figure|indicative|cheapest|monthly|annual|per cost|price|figure|of|seat|head|user|month|deal|plan|option|is|around|rate|night|person
    do|does|can|would|could|will you|u|they|<brand>|your do|offer|have|take|cater|supply|deliver|cover|handle|accommodate|host|sell|hire|rent|run ... for|groups|business|students|families|beginners|wholesale|trade|bulk|corporate|charities|startups|teams|parties|seats|office|schools|monthly|discount|finance|people|packages|a
    space|availability|available|vacancies|slots|seats|stock|room|places|capacity|tables for|on|in|at|left|?|from|next|this|capacities
    taking on|new
    accept|accepting|take|taking|open new|to members|clients|patients|customers|accounts|newcomers
    we're|i'm|we|our|small|new|startup a|are|team|office|business|company|agency|charity|school|shop|studio|cafe|nonprofit ... of|people|staff|looking|seats|need|person|start|opening|sourcing|wanting|after|moving
    <num> people|seats|users|staff|employees|heads|guests|delegates|head|desks|pax|rooms|branches|licences|licenses|kids|of
    moving|move|relocating|relocate|moved to|house|in|into|flat|out|next|from|and|back|soon|abroad
    new flat|house|home|place|office|job|baby|city|business|puppy|car|boiler|phone|laptop
    just|we've|we set|bought|got|moved|had|started|qualified|retired|turned|engaged ... and|need|date|so|looking|which|!|?
    set a|the|up date|business|account
    wedding|conference|away-day|birthday|party|reception|honeymoon|event|retreat|anniversary ... for|in|?|next|budget|book|venue
    before|if|until i|we|you commit|sign|buy|book|join|switch|order|decide|take|move|jump|pull
    trade|business|corporate|group|school|student account|accounts|plan|rate|rates|discount|booking|tariff|customer|line|package
    wholesale|bulk order|orders|pricing|enquiry
    open|opening|start|set an|a|up account|savings|joint
    talk|speak|chat|connect|put|get to|with|me|us|in .. sales|someone|somebody|anyone|touch|about|team
    who|which can|could|do|should|has|have|would|'s|got ... quote|supply|recommend|space|help|i|deliver|deal|offer|availability
    after|need|needing|want|wanting|seeking|sourcing|require a|an|some|somewhere|something|<num>|new|good|someone|venue|supplier|decent ... for|that|which|who|by|with|near|in|?
    sell|convince|persuade|talk me|us on|into|out|to
    budget|spend of|is|around|about|<money>|~|:|up|<num>
    contract|deal|tenancy|lease|subscription|plan is|ends|runs|ending|up|expires|finishes .. up|in|next|soon|on|with|at
    out of contract
    current|old|existing|my|our provider|bank|gym|supplier|insurer|airline|contract|plan|system|software|tool|deal ... so|and|is|ends|up|hiking|putting|looking|leaving|want|but|closing
    take|takes my|our money|card|shut
    ready to
    interested in|?
    can|could|how|where|do i|we|do|can|i|u .. book|buy|order|join|sign|hold|reserve|register|get|apply|rent|hire|try|subscribe
    need|needed|do .. card|deposit .. to hold|secure|book
  `,
  ),
  signal(
    'wishes',
    'P28',
    { suggestion: 3.2, praise: -0.6, question: -0.6, lead: -0.8, complaint: -0.5, news: -0.8 },
    `
    would|i'd|we'd|d|id be|love|like|pay|kill|really|happily|so|absolutely|give love|to|great|nice|lovely|good|ace|amazing|cool|handy|useful|brilliant|perfect|helpful|a|an|if|it|see|more|extra|for|money|anything|an|fab|dreamy|wonderful ... to|if|for|see|a|an|have|one|option
    would|it'd|that'd|this'd|d be great|nice|lovely|good|handy|useful|amazing|brilliant|perfect|helpful|ace|cool|fab|next|even|so|wonderful|lush ... if|to|.
    wish|wishing|wished you|there|they|it|the|<brand>|we|i|someone|that|your|for .. would|had|was|were|could|did|sold|offered|made|let|stocked|opened|came|have
    wish list|list:
    if only|you|they|<brand> ... could|would|had|did|were|added|added
    please|pls|plz|pretty|can|could|will|any|consider|begging|petition|dear|<brand>|<handle> ... bring|add|consider|make|stock|let|give|put|sell|introduce|do|start|offer|include|open|extend|restock|support|allow|build|run|install|return|release|expand back|a|an|the|more|us|some|it|this|option|adding|longer|later|in|one|your|to|dark|something|doing|for|offering|our
    bring|bringing|brings|brought back
    add|adding|include|introduce|offer|consider|build|stock|restock|extend|install|put|try|have|make|giving|letting|selling|give|allow a|an|the|some|more|an|your|it|this|option|dark|in|to|something|your|us ... option|button|mode|feature|toggle|filter|please|?|setting|version|range|size|on|for|to|that|hook|bench|shelf|way|one|lane|flavour|colour|choice|class|slot|sign|light|widget|tab|column|day
    any|no chance|plans|possibility|hope|prospect|thoughts|way of|to|for|you|that|we|on|the ... ?|adding|bringing|doing|having|more|a|an|could|making|opening|in|get|stocking|version
    how|what about|if you|a|an|we|they|putting|adding|the|offering|some|having|letting|instead|there|one|your
    why|have|has not|no|don't|you|doesn't|isn't|there|anyone ... thought|considered|have|sell|offer|add|do|make|an|a|just|there|let|try|one|tried ... ?
    idea|ideas|suggestion|suggestions|proposal|feedback|thought|request|brainwave|pitch|tip|plea for|:|to|,|of|would|if|-|–|—|.|...|that
    an|small|little|one|random|just|quick|friendly|humble|cheeky|another idea|thought|suggestion|thing|request|plea|tweak|ask|wish|tip
    feature|menu|product|route request|idea|suggestion|wish
    hear me out
    here's a|an|my thought|idea|suggestion|one
    imagine|picture if|a|being|how|it|having|this|: ..
    could|can you|we|they|<brand>|there|someone|the|you guys maybe|please|perhaps|not|also|possibly|ever|one|at|get|have|do|make|add|bring|please ... ?
    you|they should|could|ought|might|need do|add|sell|make|have|start|offer|consider|bring|open|try|put|introduce|really|stock|also|let|an|run|to
    needs|need|wants|missing|lacks|lacking|only|just a|an|one|some|more|is|missing|option|thing ... option|button|mode|is|hook|filter|bike|class|toggle|setting|dark|bigger|vegan|version|would
    one|only|just|the thing missing|that'd|that|i'd|i|we'd|change|would|it|you .. missing|be|change|add|make|wish|it|needs|ask
    make my|our|it|me ... happy|happier|year|easier|perfect|complete|possible
    i'd|would|half|people|everyone|many|we'd|they'd|more|my ... cheer|buy|pay|use|sing|thank|come|write|order|sign|love|switch|renew|queue|be .. for|it|that|you|there|songs|daily|first|extra
    win|make|get me|us|you .. over|over
    more|fewer|longer|bigger|smaller|better|extra|another|later|earlier ... please|pls|plz|?|would|!
    missing|miss the|those|that|your|these|it ... please|back|come|return|again
    come back
    opportunity|room for|to
    vote|votes|+1 for
  `,
  ),
  signal(
    'press',
    'P64',
    { question: 2.5, news: 0.4, lead: -2, complaint: -1, praise: -1 },
    `
    journalist|reporter|correspondent|newsroom|newsdesk|producer|freelance|columnist|researcher|analyst|researching
    business|news|city|money|consumer|features|picture|tech|health|science|travel desk|editor|reporter|correspondent|team|journalist
    writing|working|reporting|filing|preparing|running|doing on|a|an|up .. piece|story|article|feature|report|investigation|segment|column|thesis|note|podcast
    piece|story|article|feature|segment|note about|on|for ... like|comment|deadline|hear|speak|response|need|dm|readers|clients
    for|right|request|requesting|seeking|want|on comment|to|a|the .. comment|reply|record|statement|interview
    on the record
    deadline|embargo|embargoed|spokesperson|press office
    press|media enquiry|contact|office|team|query|request
    my dms|dm|inbox are|is open
    interview|speak|talk|chat with|to|someone .. <leader>|someone|ceo|spokesperson|press|founder|anyone|at ... for|about|on
    looking|hoping|keen|like|want|trying to speak|talk|interview|hear
    fact-checking|fact-check
    cover|covering|coverage|follow|i the|for|sector|cover
    our|my readers|viewers|listeners|clients
    guidance|margin|margins|churn|earnings|forecast|outlook for|in|on|by ... ?
  `,
  ),
  signal(
    'headline',
    'P28',
    { news: 2.4, complaint: -0.6, praise: -0.6, lead: -0.8, question: -0.5 },
    `
    <brand> names|appoints|opens|reports|posts|announces|unveils|launches|plans|acquires|buys|sells|hires|cuts|raises|expands|to|wins|signs|partners|extends|completes|confirms|says|joins|sees|beats|misses|moves|enters|secures|loses|agrees|lays|slips|shares|among|faces|denies|reveals|closes|publishes|adds|files|sponsors|revenue|profit|profits|stock|bond|ranked|launched|announced|reported|opened|appointed|named|signed|and
    shares|stock|profit|profits|revenue|turnover|earnings|bond|yields|yield|ipo|listing|valuation|merger|acquisition|quarter|quarterly|q1|q2|q3|q4|fiscal|dividend|results|analysts|sector|ftse|nasdaq|index|stake|funding|round of|at|up|down|rise|rises|fell|fall|falls|rose|by|in|flat|for|from|ahead|:|after|<num>
    series a|b|c
    up|down|rose|fell|+|- <num>%|<num>
    market|markets|industry|sector|retail|leisure|trade round-up|roundup|wrap|report|watch|share|news|movers|briefing
    ceo|chief|chairman|director|cfo|coo|<leader> executive|of|steps|officer|to|named|says|told|appointed|at|speaks|joins
    according to
    speaking|talk|panel|keynote|conference|summit|webinar|expo|fair|award|awards|shortlist|nominees|nominated
    sponsor|sponsors|sponsored|sponsoring|sponsorship
    hiring|vacancy|vacancies|job job?|at|alert|fair
    breaking :|
    opens|opening|opened|opens its|a|new|in|on|this|next|<num>
    new <brand>|branch|store|gym|route|depot opens|opening|going|coming|being|on|spotted
    survey|study|report|poll|data|figures|table|ranking|rankings finds|found|shows|says|ranks|published
    case study
  `,
  ),
  signal(
    'small-talk',
    'P28',
    { news: 1.9, complaint: -0.8, praise: -0.3, lead: -0.5, question: -0.5, crisis: -0.4 },
    `
    📍|crossword|quiz|trivia|clue|anagram|wordle|puzzle|pub quiz|collectors|collector|logo|wordmark|jingle|mascot|advert|advertising|slogan|livery|typeface|font|branding
    across|down , |'
    fun fact
    day|week <num> of|at
    currently|sat|sitting|meeting|meet|waiting|standing|parked|working|hanging|queueing at|in|outside|by|opposite|from|next|near .. <brand>
    on|aboard|at <brand> .. to|flight|today|with|for
    off to
    dreamed|dreamt|dream|imagine|pretend|pretending|fictional|character|novel|plot|sitcom|film
    if i|we ever .. die|vanish|marry|win|disappear|become|rich|rule
    lol|lmao|haha|hahaha|😂|🤣|jk|joke|meme
    joke|jokes|joking|pun
    remember when|the|that
    anyone|who else remember|remembers|old
    history|1990s|1980s|nineties|eighties|seventies|vintage|retro|archive|archives|nostalgia
    named|called|calls|naming my|our|her|his|their|the|it .. dog|cat|baby|goldfish|wifi|plant|after|hamster|kitten|puppy|car
    looks|sounds|reads like a|an|the
    walked|drove|cycled|went|go|passed past|by .. <brand>
    spotted|saw|seen a|an|the|two|another|<num>|my .. <brand>
    case study|lecture|essay|dissertation|homework|class|module
    in|from|on the .. background|telly|tv|film|advert|crossword|quiz
    between|opposite|next|behind|above|outside|near to|the .. <brand>
    share|sold|bought some|my|few|more .. shares
    <brand> arena|stadium|cup|league|marathon|trophy
  `,
  ),
] as const;

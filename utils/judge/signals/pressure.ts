/** Insults, organised pressure, public positions (taxonomy.md: abuse, campaign, stance; P08, P09, P12). */
import { signal } from './signal';

export const PRESSURE = [
  signal(
    'insult',
    'P08 P60',
    { abuse: 2.6, complaint: 0.2, praise: -1.5 },
    `
    idiot|idiots|moron|morons|moronic|clown|clowns|🤡|scum|scumbag|scumbags|parasite|parasites|vermin|leech|leeches|maggots|subhuman|subhumans
    worthless|braindead|brain-dead|brainless|gormless|spineless|gutless|cretin|cretins|imbecile|imbeciles|halfwit|halfwits|dimwit|dimwits|simpleton|simpletons
    trash|garbage|filth|human people|company|filth|garbage|trash|waste|beings|excuse|lot
    waste of oxygen|skin|space|air|life
    loser|losers|muppet|muppets|numpty|twat|twats|wanker|wankers|cunt|cunts|prick|pricks|dick|dicks|dickhead|dickheads|arse|arseholes|asshole|assholes|bitch|bitches|bastard|bastards|tosser|tossers|bellend|bellends|knobhead|knobheads|retard|retards|retarded|pig|pigs|swine|slag|slags|cow
    pathetic|stupid|dumb|useless|thick|ugly|fat|disgusting|vile|miserable|sad|inbred|greasy|filthy|incompetent|lying|greedy|evil|sorry .. lot|excuse|people|clowns|idiots|morons|creatures|company|parasites|animals|cowards|peasants|losers|bunch|staff|monkeys|robots|goblins|trolls|gremlins|rats|worms|snakes|cow|man|woman|faces|face|little
    rat|rats|worm|worms|snakes|snake|goblin|goblins|gremlins|monkeys|apes|donkeys|sheep|cockroaches|trolls the|all|every|lot|of
    <you>|they're|they|he|she are|all|is|r|'re|look|looks|lot .. clowns|scum|trash|garbage|idiots|vermin|parasites|pathetic|worthless|thick|ugly|morons|joke|disgrace|evil|demons|rats|like|cowards|monsters|losers
    you|ur absolute|fat|ugly|pathetic|stupid|dumb|useless|thick|little|disgusting|vile
    look|looks like a|an
    thick as mince|two|pig|a|bricks
    born|bred in|under a
    couldn't run|organise|find|pour a bath|piss-up|their
    brain|brains|iq|braincell|cell|cells
    not fit to
  `,
  ),
  signal(
    'ill-wish',
    'P08',
    { abuse: 4, crisis: 0.3, praise: -2 },
    `
    hope|hoping|pray|wish .. you|it|they|u|your|the|everyone|he|she ... rot|burn|burns|die|dies|choke|fail|fails|lose|bankrupt|rots|suffer|cancer|crash|crashes|bust|cry|collapse|collapses|drown|get
    rot in|you|away
    go to hell
    burn in|it|down|the
    drop dead
    die slow|in|already|alone|screaming
    kys|fuck off|screw you|eff off|f off|get bent|get lost|do one|piss off|fuck you|up yours|get stuffed
    fuck|screw|eff|sod|bugger you|off|all|the|your|u
    get|go bent|lost|stuffed
    kill yourself|yourselves
    choke on
    crawl back|under|into
    jump off|in
    deserve|deserves to|every|everything .. burn|die|rot|fail|suffer|jail|fired|hang
    eat|lick shit|boots|dirt
    nobody would miss|cry
    end yourself|yourselves
    should|needs|need be to? be? shot|hanged|sterilised|put|dragged|whipped|slapped
  `,
  ),
  signal(
    'call-to-act',
    'P12',
    { campaign: 3.4, spam: -0.6, suggestion: -1, stance: -0.5, complaint: -0.8 },
    `
    copy and|+|&|n|this paste|pasted|post
    copy|paste|share|repost|retweet|rt this|widely|far|and|to|if
    pls|please copy|share|rt|retweet|repost|sign|boost|spread
    sign|signed the|this|our|my petition|letter|pledge
    petition|petitions|signatures|letter-writing|picket|pickets|picketing|boycott|boycotting|rally|march|protest|vigil|sit-in|blockade|walkout|demo
    email|write|call|phone|tweet|tag|message|ring|flood|spam|bombard|contact|ask|tell|text|mail to? the|their|your|his|her|<leader>|<brand>|our|at ... ceo|inbox|boss|bosses|board|chairman|template|stop|now|today|until|directors|investors|shareholders|mp|owners|office|<leader>
    write|email|ring|phone to <leader>
    email|write|ring|phone|call <leader>|their|his|her|the ceo|boss|board|chair|office|chairman
    our|the|this|attached|my template|script|hashtag|toolkit
    tag <num>|your|a|three|friends|everyone
    fill|flood|jam|clog|swamp|hammer|light|blow that|their|the|his|her|up .. inbox|mentions|lines|phones|switchboard|comments|replies|reviews
    join us|the|our|in|me .. saturday|sunday|protest|outside|boycott|action|monday|fight|us|campaign|call|march|picket
    everyone|everybody|all|anyone who|of|please|cares|with .. write|email|cancel|tweet|share|sign|post|tag|ring|post|us
    day|week|month of action|silence|rage
    cancel your|all ... until|today|together|on|by
    until they|<brand>|he|she|you|it|their|we .. publish|stop|drop|end|pay|divest|listen|act|apologise|reverse|commit|release|scrap|bring|cut|win|hear|answer|withdraw
    don't|do not|nobody|no-one buy|shop|fly|bank|book|spend|cross|order|renew|use ... until|till|on|day|week
    take|close|move|pull our|your|all money|custom|accounts|business out|elsewhere|today|on|and
    hold them|<brand>|him|her to|accountable
    keep|turn up|on|the up? pressure|heat
    spread the word
    stand with
    we|all demand|demands|call|urge|insist|refuse|will not|won't
    our|my|the demands|pledge|coalition|campaign|movement|action|strike
    let's|lets fill|make|show|get|shut|tell|hit|make|flood|all|trend
    who's|whos in|with
    same|exact|this message|text|post|words to|everywhere|below
    <num> <time> to stop|act|save
    at|by noon|midnight|5pm
    agm|shareholders|shareholder|investors
  `,
  ),
  signal(
    'demand',
    'P12',
    { campaign: 2, complaint: 0.2, suggestion: -0.8, praise: -0.6 },
    `
    ^ stop|end|drop|publish|release|scrap|divest|ban|cut|pay|reverse|withdraw|abolish|axe|ditch|disclose|reveal|come|cancel|withdraw|quit|phase|commit|reinstate|restore|save|bring|free|halt|remove|rehire|dump|protect|recognise <i>|ties|the|your|all|funding|pouring|using|selling|dumping|killing|testing|with|out|this|now|plastic|clean|every|buying|sourcing|lobbying|sacking|closing|dumping|burning|investing|bankrolling|sponsoring|shipping|flying|paying|our|it|these|back|shipping
    <handle>|<brand> stop|end|drop|publish|release|scrap|divest|ban|pay|reverse|withdraw|disclose|cut|ditch|come|commit|quit|halt|dump|save the|your|all|funding|pouring|using|selling|dumping|killing|testing|clean|ties|with|buying|sourcing|lobbying|sacking|closing|burning|investing|bankrolling|sponsoring|our|this|it|these|financing
    must|needs|need|has|have to? now? stop|end|publish|drop|scrap|divest|pay|cut|reverse|apologise|withdraw|come|release|commit
    publish|release|show|disclose the|your|all data|figures|report|contract|contracts|numbers|results|minutes|emails|list|audit|findings|supplier
    by friday|monday|tuesday|wednesday|thursday|noon|<date>|midnight
    stop <i>? pouring|dumping|funding|financing|bankrolling|selling|testing|killing|using|buying|lobbying|investing|sourcing|sponsoring|burning|polluting|poisoning
    no more <firm>|plastic|oil|coal|excuses|cages|cruelty|lies|delays
    shame on
    people|planet|workers|lives before|over|not profit|profits
    enough is enough
    time to|for <brand>|<firm> to? act|stop|pay|listen|divest|come
  `,
  ),
  signal(
    'values',
    'P09 P59',
    { stance: 1.8, praise: -0.5, complaint: -0.3 },
    `
    woke|virtue signalling|signaling|signal
    virtue|politics|political|politically|preach|preaching|preachy|lecture|lecturing|lectured|sermon|sermons|moralising|agenda|ideology|propaganda|activism|activist|activists|pander|pandering|pandered
    stick|stay|stuck to|in|out <your>|making|selling|your|running|what|delivering|beds|lane|of|flying|banking|the|politics|being
    principle|principles|principled|values|conscience|courage|courageous|brave|bravery|backbone|spine|integrity|hypocrisy|hypocrite|hypocrites|hypocritical|decency|dignity|solidarity|ally|allies|equality|justice|human rights?
    stand|stands|stood|standing|stance|taking|took|take|takes for|up|by|with|behind|on|against|a
    stance|statement|position|policy|pledge|commitment on
    taking|take|takes|took|picked|pick|picking sides|side|a|stand
    right|wrong side of|thing|call|to
    side of history
    put|puts|putting its|their|your|our|his|her name|money|weight|mouth|neck|head behind|to|where|on
    costs|cost it|them|you .. bookings|customers|money|sales|members
    earned|lost|gained|won|kept my|our|a|me|us business|custom|customer|booking|respect|money|loyalty|for
    <my> money|custom|business|booking|account|anniversary .. elsewhere|with|goes|stays|gone
    gets|get|getting|has|have <i>|ours|mine|my custom|business|money|vote
    agree|disagree|agreed|support|supports|supporting|supported|oppose|opposes|opposed|opposing|applaud|salute|proud|respect|back|backing with|to|this|the|their|its|your|of|that|on
    keep <your> opinions|politics|nose|views
    nobody|no-one|who asked|cares
    none of <your> business
    not|isn't|no your|a|their|hotel's|bank's|company's|business|place|job .. to|opinion
    common sense
    gesture|token|tokenism|greenwash|greenwashing|pinkwash|pinkwashing
    all|i'm for|with <firm>|the|this|on
    boycott|boycotting|never|not|won't ... because|over|until|again
    good|fair|well|bravo|hats on|play|done|off .. for|to|standing|saying|refusing|ending|backing|putting
    choice|freedom|tradition|faith|religion|religious|church|family values|nanny state
    change my mind
    nanny state
  `,
  ),
  signal(
    'divisive',
    'P09',
    { stance: 1.6 },
    `
    abortion|immigration|immigrants|refugees|gaza|israel|palestine|ukraine|brexit|election|referendum|gun|guns|trans|transgender|gender|pronouns|lgbt|lgbtq|gay|climate|net-zero|vegan|veganism|vaccine|vaccines|vaccination|mandate|mandates|religion|nuclear|fracking|fossil|fur|hunting|unions|union|strike|strikes|dei|diversity|quota|quotas|race|tax|inequality|four-day|privatisation|nationalisation|monarchy|censorship|surveillance|halal|sabbath|sunday trading
    living|minimum wage
    net zero
    four day week
    open source|internet|borders
    animal testing|rights
    pride flag|month|march|parade|logo
    fossil fuel|fuels
  `,
  ),
] as const;

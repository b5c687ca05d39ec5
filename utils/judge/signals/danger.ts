/** Harm, law, fraud, leaks, and the metaphors that only sound like them (taxonomy.md: crisis; P35). */
import { signal } from './signal';

export const DANGER = [
  signal(
    'injury',
    'P35',
    { crisis: 4, complaint: -0.5, praise: -1 },
    `
    a & e
    ambulance|ambulances|paramedic|paramedics|epipen|anaphylaxis|anaphylactic|concussion|concussed|stitches|stitched|fracture|fractured
    hospital|hospitalised|hospitalized|icu|resus|triage|emergency room|department|services|landing|stop?
    in|to|at er
    unconscious|seizure|fainted|fainting|blackout|convulsions|defibrillator|cpr
    <kin>|<i>|customer|passenger|someone|guest|woman|man|lady|passed|has passed|collapsed out?
    bleed|bleeding|bled|blood|mouth|hand|face|nose|everywhere
    cut|sliced|gashed|slashed|split her|his|my|our|their|open .. hand|finger|foot|lip|face|head|leg|arm|thumb|knee|mouth|gum|gums
    burn|burnt|burned|scalded|scald|blistered|blisters|blister my|her|his|our|their|on|hand|hands|mouth|skin|leg|arm|face|scalp|through
    chemical|acid|second|third burn|burns|degree
    broke|broken|fractured|snapped|dislocated|sprained|twisted her|his|my|a|their .. arm|leg|wrist|hip|ankle|collarbone|rib|ribs|tooth|teeth|nose|finger|foot
    tooth|teeth cracked|chipped|broke
    allergic|anaphylactic reaction|shock
    nut|peanut|peanuts|sesame|allergen|allergens|shellfish|dairy|gluten ... reaction|swelled|swollen|hives|lips|throat|tongue|labelled|listed
    throat|lips|tongue|face|eye|eyes closed|closing|swelled|swollen|swelling|puffed|burning|shut
    vomit|vomiting|vomited|throwing|threw|sick|ill|poisoned|poisoning|salmonella|norovirus|e-coli|listeria|dysentery|food .. after|from|since|poisoning|up|all
    food poisoning
    violently|really|seriously|properly|desperately ill|sick|poorly
    made <i>|<kin>|us|him|her|them|people|everyone .. ill|sick|poorly|vomit
    fell|slipped|tripped|falling|slip|thrown|knocked through|down|on|off|over|from|into .. stairs|staircase|floor|step|steps|gap|hole|platform|ladder|bike|treadmill|ice|wet|ramp|kerb|concrete|tiles|escalator|backwards
    choke|choked|choking|swallowed|inhaled
    glass|metal|needle|blade|screw|razor|plastic|staple|wire in|inside my|the|her|his|our|a .. food|salad|soup|bread|bag|shoe|mouth|bottle|meal|jar|packet|wrap|milk|cereal
    injured|injury|injuries|wounded|maimed|crushed|trapped .. hand|finger|fingers|arm|leg|foot|under|inside
    shock|electrocuted|shocked off|from .. it|the|tap|charger|handle|switch|lead|plug|machine|metal
    electric|electrical shock|shocks
    asthma|diabetic|insulin|epilepsy|epileptic|heart|cardiac|blood attack|hypo|fit|seizure|pressure|dose|arrest|sugar
    double|wrong|ten|triple|twice dose|dosage|tablets|medication|medicine|pills|prescription|strength
    miscarriage|stillborn|died|dies|dead|death|killed|fatal .. because|after|in|at|on|from|waiting
    could|nearly|almost .. have|has died|killed|lost|dropped|drowned
    nearly|almost|could've died|killed|drowned|hit|lost
    suicide|suicidal|kill myself|self-harm
    end|ending it|my all|life|everything
    don't|can't want|go to|on be|live|wake|exist|here
    no reason to live|go
    struck|bitten|attacked|stabbed|punched
    rash|infection|infected|septic|sepsis|abscess
  `,
  ),
  signal(
    'hazard',
    'P35',
    { crisis: 3.2, complaint: -0.3, praise: -0.6 },
    `
    smoke|smoking|sparks|sparked|sparking|flames|flame|ablaze|alight|explosion|exploded|explode|exploding|melted|melting|overheated|overheating
    on|caught|catches|catching|set fire|alight
    fire alarm|exit|door|doors|escape|brigade|engine
    gas|carbon leak|leaking|monoxide|smell|alarm|detector
    carbon monoxide
    monoxide|asbestos|legionella|radon|bare wires
    live|bare|exposed wire|wires|cable|wiring
    smell|smelt|smells|stink of gas|burning|smoke
    burning smell|plastic|rubber
    brake|brakes|steering|wheel|axle|rail|railing|balcony|ceiling|lift|cable|belt|bolt|harness|barrier|seatbelt|door failed|snapped|gave|collapsed|came|dropped|fell|moved|loose|missing|flew|plunged|locked
    ceiling|roof|wall|shelf|rack|sign|panel|bench|ladder|scaffolding came|fell|collapsed|dropped|crashed
    came|come|comes away|off|loose|down .. in|on|at|from|while|mid .. hand|hands|speed|wall|ceiling|me|head
    child|kid|baby|toddler|boy|girl|son|daughter|elderly|vulnerable|disabled|pensioner|grandmother|mum|dad ... alone|locked|trapped|unattended|unsupervised|missing|stranded|unconscious|hurt|screaming|danger
    dangerous|deathtrap|death trap|unsafe
    choking|fire|safety|trip hazard
    could|might|going|will have? to? kill|hurt|blind|injure|burn .. someone|somebody|a|me|us|child|kid
    someone|somebody will|could|is get|going|be .. hurt|killed|die
    recall|recalled
    exposed|blocked|chained|padlocked|locked fire|emergency exit|exits|door|doors
    nearly|almost hit|took|crashed|drove|ran|burned|burnt
    wrong side of
    mid-air|at speed
    battery|charger|phone|laptop|scooter|kettle|boiler|hob|oven swelled|swollen|swelling|bulging|bulged|caught|melted|exploded|smoking|hissing|glowing
    bulging|bulged|swollen|swelled
    rats|cockroach|maggots|maggot|bedbugs|bedbug|mice in|on|crawling|under
  `,
  ),
  signal(
    'law',
    'P35 P64',
    { crisis: 3.4, complaint: -0.3, praise: -1 },
    `
    solicitor|solicitors|lawyer|lawyers|attorney|barrister|litigation|lawsuit|lawsuits
    legal action|proceedings|advice|team|letter|claim
    small claims
    see|seeing|meet you|them|<brand> in court
    court|sue|suing|sued|prosecute|prosecuted|prosecution|subpoena|injunction|writ
    letter before action
    report|reported|reporting|complained|complaint|gone|going|taking .. to .. police|ombudsman|regulator|fca|ofcom|ofgem|ico|caa|cqc|trading|bbb|authorities|council|watchdog|environmental
    police|officer|officers|constable|crime|arrested|arrest reference?|number?|report?
    ombudsman|regulator|regulators|fca|ofgem|ofcom|cqc|osha|ico|watchdog
    trading standards
    environmental health
    health|food|fire|safety inspector|inspectors|inspection|executive
    data protection
    gdpr|subject access
    discrimination|discriminated|disability act|equality act|racially|racist|racism|homophobic|slur
    preserve the|all|your cctv|footage|evidence|records
    keep|kept|hold|saved|preserve .. cctv|footage
    negligence|negligent|liable|liability|damages|settlement
    statement|statements to the police
    class action
  `,
  ),
  signal(
    'assault',
    'P35',
    { crisis: 3.5, praise: -1 },
    `
    assaulted|assault|groped|grabbed|spiked|molested|stalked|stalking|raped|flashed|threatened|followed .. me|us|her|him|home|by|my|<kin>|drink
    touched|grabbed|pinned|pushed|shoved|hit|slapped|punched me|her|him|my|us
    drink|drinks spiked|drugged
    harassed|harassment|harassing|sexual|sexually
    took|taking|filming|filmed photos|pictures|videos? of my|the kids|daughter|child|changing
    got|has|had|kept|saved my|her number|address|phone ... text|texted|texting|messaged|messaging|turned
    texted|messaged|turned|texting|messaging .. me|her|us .. later|after|at|from|up .. home|night|house|number|private
  `,
  ),
  signal(
    'fraud',
    'P35',
    { crisis: 3.3, misinformation: -0.5, spam: -0.5 },
    `
    fraud|fraudulent|fraudster|fraudsters|phishing|phished|smishing|scammer|scammers|scamming|imposter|impostor|impersonating|impersonator
    scam|scams alert|email|emails|text|texts|call|calls|site|website|number|page|message|messages|shop|using|going|doing|claiming|pretending
    fake|bogus|clone|cloned|counterfeit|copycat|lookalike|dodgy|spoof|spoofed site|website|page|email|emails|text|texts|app|account|shop|store|number|link|profile|driver|engineer|login|caller|branch|ad|ads|version|message|messages|sms|card|invoice
    pretending|claiming|claims|claimed|posing|purporting|pretended to? be|as? from? .. <firm>|your|from|bank|security|team|support|engineer
    someone|somebody|man|woman|caller|bloke|guy|people|scammers .. pretending|claiming|posing|emailing|calling|texting|ringing|phoning|impersonating|knocking
    in your|their|our name
    text|email|call|message|letter|sms .. asking|wanted|wants|telling|saying .. card|pin|code|details|password|verify|login|bank|passcode|pay|click
    drained|emptied|cleaned|cleared|siphoned out? .. account|savings|card|balance
    money|savings|<money> gone|stolen|vanished|left|taken|transferred .. from|out .. account|savings|card
    didn't|never|not make|made|authorise|authorised|authorized|order|ordered|recognise|approve|set
    hacked|hack|hackers|hijacked|compromised|breached|breach
    stole|stolen|steal|stealing my|her|his|our|from .. identity|card|money|laptop|phone|bag|luggage|case|wallet|jewellery|details|account
    identity theft|stolen|fraud
    sim swap|swapped
    details|data|numbers|passwords|emails|records .. leaked|stolen|dumped|exposed|dark|breached|online|forum
    knew|knows|had|has|have|quoting|quoted my|our|her|all .. dates|details|booking|order|address|name|account|number|last
    one-time code|passcode
    paid|wired|transferred|lost ... scam|scammers|fake|bogus|never|thinking|fraudster
    not|isn't|wasn't us|you|them|real|genuine|legit|really
  `,
  ),
  signal(
    'leak',
    'P35 P57',
    { crisis: 3.6, complaint: -0.3, praise: -1 },
    `
    someone|somebody|another|other|stranger's|strangers|strangers'|customer's|patient's|passenger's|member's|different|random else's?|person's|customer's|man's|woman's|patient's|customers'|member's|family's|guest's|user's? .. account|details|data|statement|address|name|records|passport|results|bill|order|orders|card|booking|payslip|scan|balance|medical|photos|invoice|prescription|transactions|profile|dashboard|files|documents|home|number|inbox|policy|bank
    someone|somebody else's|else .. account|details|data|statement|address|records|passport|results|card|bank|name|balance|medical|files|documents|phone|profile
    stranger's|another|other customer's|customers'|people's|person's|patient's|members' .. account|details|data|statement|address|names|addresses|records|results|card|cards|bank|balances|medical|files|emails|numbers
    other|all|everyone's|everybody's people's|customers'|members'|addresses|emails|details|names|numbers|data|the ... visible|see|seen|cc|cc'd|copied|showing|exposed
    i|we|anyone|anybody|you can|could|was|am|now? see|seeing|seen|read|access|open|download .. everyone|everybody|other|all|someone|somebody|strangers|another
    logged|signed|log|logs in|into .. as|someone|somebody|another|stranger
    sent|emailed|posted|mailed|handed|gave|given|shown|showing|got .. someone|somebody|another|other|wrong|strangers|a|stranger|stranger's .. else's|statement|details|results|records|file|passport|person's|customer's|patient's|person|address|woman's|man's
    data|privacy|security breach|leak|leaked
    cc'd|cc|bcc everyone|all|the|instead
    leaked|leak|leaking details|data|customer|records|addresses|passwords|card|emails|our|my
    not|isn't|wasn't|aren't mine|my|ours|me account|name|address|statement|details|child|record|file|card
  `,
  ),
  signal(
    'threat',
    'P35',
    { crisis: 4, abuse: 0.5, praise: -1 },
    `
    i|we|we'll|i'll|gonna|will know where .. live|work|park|lives|works|live|sleep|kids
    i|we know where
    i'll|we'll|i'm|gonna|will|going .. burn|torch|smash|petrol|bomb|shoot|stab|kill|hurt|break|brick .. down|it|you|your|the|them|windows|place|legs|up|him|her|through
    bring|bringing|coming|got my|a|with .. bat|knife|gun|petrol|hammer|machete|matches
    coming for|to you|your|find|them|get|see|him|her
    watch your|his|her back
    find|follow you|him|her|them .. home|outside|after
    wait|waiting for|outside you|him|her|them|your
    be sorry|looking over
    bomb|petrol|arson|shoot|shooting|bullet
    blood on your|their
  `,
  ),
  signal(
    'metaphor',
    'P35',
    { crisis: -3.5, praise: 1 },
    `
    killer|deadly|criminally|insanely|sinfully|dangerously|obscenely|illegally|stupidly <good>|deal|app|feature|good|tasty|comfy|price|prices|coffee|burger|cheap|comfortable|moreish|view|sound|bass|workout|class|playlist|nice|handsome|quiet|soft|fast|fresh
    to die for
    dying|die|died|dead of|laughing|from|inside|💀 boredom|laughing|embarrassment|laughter|cringe|thirst|hunger
    dying|died to|laughing try|know|see|get|hear|go|for
    died|die and gone|go to heaven
    drop dead gorgeous
    kill|killing|kills for|it|me
    murder|murdered|kill a|for|some|an
    could|would|i'd murder|kill|fight|die|sell a|an|for|someone|anyone|anybody|my
    heart attack when|at|seeing|price|looking
    crime|criminal|illegal that|not|how|to|against|if
    should be illegal|criminal|arrested|banned|a
    on fire today|lately|🔥|with|at|this|tonight
    addicted|addiction|addictive|hooked|drug|crack
    robbery|robbed of|daylight
    shock|shocked|shocking|shocker to|at|that|by|how|me|how
    life saver
    saved my|our|the life|lives|bacon|marriage|skin|sanity|holiday|day|trip|wedding|evening|night|weekend|week|christmas|sleep
    sick|ill beat|beats|burn|of|tune|trick|move|moves|deal|view|burns
    pain in|killing
    bleeding edge|obvious|heart
    blood sweat
    fire playlist|coffee|sale|deals|food|service|album|update|drop
    explosion|exploding|bomb|exploded of flavour|of|with flavour
    war|battle|fight with|for
    lawyer joke|friend|by|in
    burn|burns|burned|burning calories|fat|off|questions|through|a|candle
    smoke|smoked break|salmon|paprika|cheese|bacon|haddock|the|everyone|competition
    police|cop drama|show|series
    melt|melts|melted in|my mouth|heart|your|chocolate|cheese
  `,
  ),
] as const;

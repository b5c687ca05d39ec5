/** Words that have no place in a reply (P07), by the way in which they hurt. */
import { Phrases, words } from '../text/phrases';

export const SWEARING = new Phrases(`
  fuck*|fck*|feck*|shit|shite|shitty|bullshit|crap|crappy|arse|arsehole*|ass|asshole*|bastard*|bitch*
  bollocks|wank*|dickhead*|dick|prick|pricks|piss|pissed|cunt*|twat*|wtf|stfu|bugger|goddamn|damn|damned|dammit|sod|sodding|effing|frigging|knobhead*|arsed|tosser*|slut*|whore*
  bloody idiot|nonsense|cheek|hell|rude|ridiculous
  what the hell|heck|f
`);

/** What nobody wants to be called. */
const unkind = words(`
  stupid silly foolish ignorant clueless lazy hysterical childish petty entitled deluded crazy mad insane ridiculous
  absurd dramatic rude greedy mean bitter lying dishonest nasty toxic fool baby child bully disgrace troll nightmare
  nuisance dense unreasonable unhinged miserable grumpy pathetic precious sensitive spoilt spoiled selfish thoughtless
  impossible moody sour obtuse naive tiresome tedious boring hostile negative whiny needy fussy picky
`);

export const INSULTS = new Phrases(
  `
  idiot*|moron*|imbecile*|dumb|dumbass|clown|clowns|loser|losers|pathetic|crybaby|whiner*|whinger*|moaner*
  snowflake*|liar|liars|brainless|cheapskate*|delusional|muppet*|numpty|dimwit*|halfwit*|nutter*|pillock*|prat|prats
  nitwit*|cretin*|scum|scumbag*|jerk|jerks|bonehead*|airhead*|dunce*|plonker*|simpleton*|twit|twits|hypocrite*|coward|cowards|weirdo*|freaks|creep|creeps|timewaster*|freeloader*|scrounger*|chancer*|grifter*|know-it-all*|smartarse*|hater|haters|fossils|wimp|wimps|crybabies
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
  do not be|act so|such|like? a|an? @unkind
  stop|quit being|acting so|such|like? a|an? @unkind
  are|were you always|really|being|that|this|so ~1 @unkind
  how can|could you be so
  how @unkind of you
  dumbest|stupidest|silliest|laziest|rudest|craziest|daftest|pettiest|saddest thing|question|complaint|review|post|comment|reason|excuse|rant
  load|pile|bunch|heap of old|hot|utter|total|absolute|complete|pure? rubbish|nonsense|tosh|tripe|lies|garbage|codswallop|twaddle|drivel|bull|rot
  as|about useful|sharp|bright|smart|clever|charming|pleasant|deep as a|an
`,
  { unkind },
);

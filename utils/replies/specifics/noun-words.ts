/** Word lists for cutting out noun phrases: what is a verb there, and which heads name nothing that one could speak about. English. */
import { set } from './words';

/** Opens a noun phrase. */
export const OPENS = set(
  'the a an my our your their his her its this that these those no two three four five six seven eight nine ten both another every each some any',
);

/** Third person or base forms that come right after a subject: "the door says", "the staff make". */
export const VERBS = set(`
  says opens works goes looks keeps makes comes takes gets needs wants stays costs runs smells feels tells asks shows lets
  means turns starts stops breaks sits seems sounds knows thinks leaves gives reads plays loves remembers closes arrives drops
  falls holds calls rings answers tastes fits beats leaks sticks fails crashes freezes dies lasts lives moves pays sends sells
  spins squeaks stands stinks swears talks tries uses waits walks wears wins writes charges changes knocks lands lies matters
  offers passes pulls pushes reckons refuses rattles reaches remains returns saves serves shuts slips speaks squeals tears
  wobbles wanders happens appears became become becomes begins brings buys carries catches covers cuts deserves drips fades
  go get make say see think know tell ask seem look keep let mean feel come take give want need work try left went came got
  said told took gave made kept let sent felt thought knew saw won lost ran cost put cut hit read set shut hurt beat fit
  threw threw drove rang sang spoke broke wore tore stood sat lay fell rose grew drew flew blew shook woke began ate drank
  isnt wasnt dont doesnt wont cant arent werent didnt hasnt havent couldnt wouldnt
`);

/** Before a noun phrase, these make it what is done something to. */
export const TAKES = set(`
  get have take make buy send use try order want need love like fix open close sell bring give find keep lose see hear eat
  wear book pay return replace change carry leave put show offer stock do add collect deliver cancel check mend repair call
  hold pull push drop clean cook serve wash fit install paint print read write wrap pack post fill run start stop miss hate
  gets has takes makes uses needs wants loves likes sells does holds keeps gives shows
  getting having taking making buying using trying ordering wanting loving selling bringing giving finding keeping losing
  seeing eating wearing booking paying returning replacing changing carrying leaving putting fixing mending repairing fitting
  had got is was were are be been
`);

/** Between what something is and what it is like: no thing of the post's own. */
export const LIKENESS = set('like than as of per via versus vs');

/** -ing forms that are things. */
export const THING_ING = set(
  'booking building cleaning heating parking packaging lining coating fitting ring string spring ceiling setting filling icing topping dressing stuffing pudding dumpling earring bedding seating lighting landing painting meeting wedding training lining railing casing housing wiring clothing opening stocking stitching webbing guttering flooring decking fencing plumbing listing pricing rating',
);

/** Heads that name nothing, or nothing of ours. */
export const NO_HEAD = set(`
  day days night nights week weeks weekend month months year years hour hours minute minutes mins second seconds time times
  morning mornings afternoon evening evenings today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december spring summer autumn winter christmas
  easter o'clock birthday anniversary season term past future present date
  thing things way ways bit bits lot lots kind kinds sort sorts type types part parts half whole piece end ends side sides top
  bottom middle rest number amount couple pair load loads few one ones other others same everything nothing something anything
  stuff matter case point points reason reasons fact facts idea ideas joke shame pity mess state result problem problems issue
  issues trouble mistake mistakes error experience story stories word words chance luck hope truth lie lies question questions
  answer answers sense difference use good bad best worst first last next only second third fortune bother nonsense attempt
  attempts effort miracle surprise treat favour moment moments age ages life lives world place places planet universe god hell
  heaven heart head face eye eyes mouth hand hands foot feet leg legs arm arms back hair nose ear ears finger fingers neck
  stomach body brain mind knee skin teeth tooth man men woman women lady ladies gentleman guy guys bloke chap lad lads lass girl
  girls boy boys kid kids child children baby babies toddler mum mom dad mother father parents nan gran grandad grandma son
  daughter sister brother wife husband partner friend friends mate mates neighbour neighbours family cousin aunt uncle fiance
  boyfriend girlfriend people person persons somebody someone nobody everyone customer customers guest guests passenger
  passengers client clients member members boss owner owners founder ceo staff team crew colleague colleagues student students
  dog dogs cat cats pet pets horse pony puppy kitten rabbit tortoise bird birds
  company companies firm business brand shop shops store stores hotel hotels branch office bank restaurant cafe pub
  street road town city village country county area region world house home garden outside inside
  money cash pound pounds quid pence euro euros dollar dollars cent cents percent degree degrees mile miles metre metres inch
  inches kilo grams litre litres pints pint star stars review reviews rating post tweet thread comment page
  choice decision plan plans reminder feeling feelings mood smile laugh look shot go try turn deal offence excuse apology
  apologies thanks thank respect credit praise compliment complaint complaints opinion view views news war politics law
  right wrong left clue fan fans fun game name names title tone voice style taste size width height length weight colour color
  shape price-tag distance temperature speed direction minute worth value
  hundred thousand million dozen dozens zero job work career boss shift redundancy pension death funeral illness cancer
  fault blame habit routine tradition culture attitude manner manners silence noise sound peace quiet rain sun snow wind
  weather air water sky sea light dark darkness heat cold warmth
  police ambulance doctor nurse hospital surgery solicitor lawyer court council government minister
  rival rivals competitor competitors other alternative alternatives market industry trade sector
  us me you them it him her we i he she they who which that
  opposite beauty tenner fiver bliss glow bum loyalty help talk employer landlord tenant mam mammy bairn lassie bride groom
  enemy symbol ours mine yours theirs hers all both anyone anybody everybody none neither either much many most whoever
  how why when where what bone bones heel heels toe toes elbow shoulder shoulders hip hips well knock 
  third fourth fifth sixth seventh eighth ninth tenth concert doorstep line-up upstairs downstairs abroad online offline earliest latest lady gent
  row line standard standards level levels step steps stage list
`);

/** May be left out before the thing they describe. */
export const PLAIN_MODIFIER = set(`
  new old big small little own whole same actual second first last next other main single entire usual only few poor nice good
  great lovely bad long short tall wide thin thick full empty real proper right wrong left certain sudden said such very
  favourite favorite local different various several many more most less least extra additional normal regular standard basic
  annual monthly weekly daily free cheap dear expensive tiny huge massive enormous giant mini brand-new second-hand
  blessed bloody damn ruddy flipping stupid silly ridiculous wretched infamous famous legendary so-called supposed alleged
  one two three four five six seven eight nine ten
`);

/** What something comes in: behind it stands the thing itself. */
export const MEASURE = set(
  'box boxes bag bags cup cups mug pair pairs bit piece pieces slice slices bottle bottles set loads load number couple tin tins jar jars packet pack tray bowl plate glass pot kind sort type lot lots rest half end side bottom top back front middle edge corner colour smell taste price cost state sight sound size width quality amount variety range choice selection copy',
);

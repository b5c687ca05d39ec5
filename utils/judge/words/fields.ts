/** Fields of meaning: words that tell what a post is about, whatever the trade. Features "f:…" for the fitted weights. */
import type { Token } from '../read/tokens';

const FIELDS: Record<string, string> = {
  body: `hand hands arm arms leg legs foot feet finger fingers thumb face eye eyes head neck back knee knees teeth tooth throat lip
    lips tongue skin hair chest heart stomach shoulder wrist ankle hip rib ribs ear ears nose mouth cheek jaw scalp toe toes bone
    bones spine nail skull gum gums blood brain`,
  medical: `hospital ward drip ambulance nurse doctor surgeon theatre surgery scan scans scanned stitches plaster cast icu clinic
    medication tablets insulin oxygen inhaler pacemaker seizure allergy allergic reaction infection burns concussion fever vomit
    vomiting sick ill unwell unconscious fainted collapsed breathing breathe choking swollen swelled blue rash bleeding bled
    injured injury hurt wounded diagnosis pregnant asthma diabetic epilepsy resuscitated paramedics coughing cough welts blister
    blisters hives numb poisoned paramedic gp a&e er triage emergency jab jabs epipen shot shots`,
  hazard: `fire flames flame smoke smoking sparks spark burnt burning burned bang exploded explosion gas leak shock electric
    electrocuted melted alight glass sharp blade needle mould asbestos carbon monoxide fumes alarm evacuated brigade extinguisher
    snapped collapsed fell loose dangling exposed wires live unsafe dangerous trapped jammed crushed`,
  law: `police officer officers court judge solicitor solicitors lawyer lawyers barrister counsel legal sue suing tribunal
    ombudsman regulator council inspector inspectors evidence cctv footage witness witnesses statement crime arrested charged
    illegal law prosecute notice claim authorities watchdog licence negligence plate tapes`,
  crime: `stolen stole theft thief robbed fraud scam scammed scammers fake bogus impersonating pretending pretended phishing
    hacked hacker emptied drained vanished gone savings pension identity stranger strangers knocked attacked assaulted followed
    filming filmed touched grabbed threatened spiked weapon knife`,
  private: `address addresses passport passports payslips statement statements details records account accounts medical phone
    photos personal data names email emails inbox letter letters file files salary salaries salaries everyone's somebody's
    someone's else's another's`,
  child: `baby babies toddler child children kid kids son daughter newborn infant twins girl boy pram pushchair nursery school
    teenager granddaughter grandson little lad`,
  frail: `elderly old gran nan grandad grandmother grandfather pensioner disabled wheelchair deaf blind carer dementia widow
    widower funeral buried died dead dying cancer chemo`,
  family: `mum mom dad mother father wife husband sister brother aunt uncle cousin partner parents family mate friend neighbour`,
  working: `worked working shift shifts rota manager managers supervisor boss gaffer team staff colleague colleagues hr targets
    target bonus commission wages wage pay paid overtime unpaid notice contract agency depot branch warehouse floor training
    hired fired sacked redundant redundancy resigned quit left lasted years employee employer job jobs badge uniform clipboard area
    regional leads lead breaks lunch nights van scorecards p45 headset script dispatch rostering induction appraisal`,
  office: `ceo board director directors chairman chair shareholders investors head office headquarters management executives
    leadership founder spokesperson owner owners`,
  press: `journalist reporter editor correspondent newspaper column article story piece magazine radio podcast producer programme
    broadcast readers listeners viewers deadline comment print publish analyst analysts note coverage interview press media desk
    courier gazette chronicle herald times news newsroom research researcher filming camera air`,
  market: `shares share stock bond profit revenue results quarter forecast investors acquires acquisition merger raises funding
    opens launches appoints names plans announces expands signs report reports sector index yields percent growth`,
  money: `money cash refund refunded deposit fee fees bill bills charge charged charges price prices cost costs pounds quid euros
    dollars pence payment paid pay credit debit invoice rent wages expensive cheap cheaper pricier dear tenner fiver grand voucher
    discount`,
  buying: `looking need after thinking considering tempted interested quote price cost budget available availability space offer
    deal sign join joining switch switching moving opening booking hire rent recommend recommended worth decent suitable trial demo
    sourcing volume wholesale trade numbers groups party wedding conference guests seats people per month`,
  asking: `how what where when which who why does do can could is are will would should anyone anybody someone wondering know help
    tell explain possible allowed way`,
  wishing: `wish love please pretty add bring back sell make put give let idea thought suggestion could would should imagine if
    perhaps maybe option button mode hook bench rack light sign tick box version smaller bigger bit extra more another one
    somewhere`,
  kindness: `kind kindly patient gentle smiled smile laughed remembered waited stayed carried walked drove brought found returned
    fixed sorted noticed asked offered gave held helped hugged listened rang sang knelt wrote drew note card biscuit cake flowers
    tea cuppa saved rescued hero angel legend saint thoughtful lovely calm honest name names`,
  pleased: `happy delighted chuffed grinning glad grateful thankful thanks thank impressed love loved loves brilliant wonderful
    fantastic perfect excellent superb great best bliss heaven magic joy dream painless faultless flawless effortless gorgeous
    delicious beautiful stunning comfy spotless recommend treat unreal smashing cracking grand gem treasure`,
  faulty: `broken broke dead faulty stuck frozen crashed crash error glitch leaking leaks damaged missing wrong late delayed
    cancelled lost empty cold wet dirty filthy torn cracked snapped bent scratched smells smell hiss crackle buzz flickering slow
    down offline blank useless locked closed full`,
  waiting: `wait waited waiting hold queue queued weeks days hours minutes months since still yet again twice third fourth fifth
    times late overdue due promised supposed tomorrow eventually ages nobody nothing never none`,
  dealing: `rang ring called call phone phoned emailed email wrote written chat message messages asked ask told tell said says
    answer answered reply replied explain explained apology sorry form link ticket reference case complaint escalate escalated
    system policy agent advisor adviser`,
  blame: `rude shrug shrugged sighed ignored ignoring dismissive smug arrogant lazy careless clueless hopeless shocking disgraceful
    appalling shambles joke farce ridiculous unacceptable pathetic robbed con lied lie`,
  insult: `idiot idiots moron clown clowns scum parasite parasites rats worms subhuman cretins ugly thick stupid brainless pigs
    donkeys apes gorillas trolls weasels goblins hag cow face skull skulls rot choke burn fat inbred smelly dribbling drooling
    useless worthless losers nobodies bastards dogs`,
  activism: `petition boycott protest march campaign demand demands justice template script poster leaflets inbox everyone
    together until noon saturday friday monday share pass tag copy paste post write ring tell join stand fill flood neighbours
    street town action pledge sign signed hashtag loud`,
  cause: `stop end drop publish release reopen restore ban plastic carbon climate oil coal workers wages pay cleaners animals river
    pollution waste noise night maps data contract rights access free planet bees trees housing`,
  belief: `politics political opinion opinions views preach preaching sermon sermons lecture manifesto values principle principles
    conscience decent noble brave guts proud respect agree disagree stand stance side right wrong freedom choice faith woke pandering
    nonsense agenda flag statement saying publicly counts earned custom savings elsewhere lobbying`,
  rumour: `heard apparently reminder psa fyi proven proof secretly secret quietly rumour fact documentary thread bloke cousin
    hairdresser mate pub lorry realise know owned bought sold shut shutting closing bust banned stopped actually really all every
    whole`,
  advert: `free cheap sale selling sell buy order link bio dm inbox whatsapp telegram code codes promo coupon offer limited click
    tap follow comment win winner giveaway genuine original wholesale supplier earn income loan crypto accounts verified guaranteed
    legit unlimited ship shipping worldwide today now`,
  rivalry: `switch switched moved code free offer bonus gift referral link half price cheaper nicer friendlier newer cleaner
    waste avoid instead ditched everyone`,
  compare: `than versus vs better worse cheaper faster slower nicer both either same side half twice prefer chose pick over beats
    while whereas instead next other others`,
  turn: `but though although however yet still shame pity except apart only wish mind surprisingly credit fair grant admit give
    gotta braced expected used finally`,
  idle: `lol pigeon cat dog tortoise fish crossword anagram quiz trivia bingo catalogue advert tune logo spotted named dreaming
    outside parked sitting stood bus tell wife husband coat matches ever past life found old remember collectors scans toddler
    calls`,
  owning: `our my we proud team joined start started first day week years qualified passed promoted apprentices lead leading
    hiring announce hello hi come open opening shipped launched morning`,
};

const NAMES = Object.keys(FIELDS).map((field) => `f:${field}`);
const byWord = new Map<string, number[]>();
Object.values(FIELDS).forEach((words, field) => {
  for (const word of new Set(words.trim().split(/\s+/)))
    byWord.set(word, [...(byWord.get(word) ?? []), field]);
});

const NONE: readonly number[] = [];
export const fieldsOfWord = (word: string): readonly number[] => byWord.get(word) ?? NONE;

/** How much of each field a post holds: logarithm of the number of different words. */
export function fieldsOf(tokens: Iterable<Pick<Token, 'form' | 'word'>>): Map<string, number> {
  const counts = new Uint16Array(NAMES.length);
  const inOrder: number[] = [];
  const counted: string[] = [];
  for (const { form, word } of tokens) {
    if (word.fields.length === 0 || counted.includes(form)) continue;
    counted.push(form);
    for (const field of word.fields) if (counts[field]!++ === 0) inOrder.push(field);
  }
  return new Map(inOrder.map((field) => [NAMES[field]!, Math.log2(1 + counts[field]!) / 1.6]));
}

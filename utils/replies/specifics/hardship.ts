/**
 * A sad or hard story behind a post: a death, an illness, fear, a child hurt, work lost. The answer is then brief and human
 * whatever the post is: no cheer, no emoji, nobody "happy to read" it (P18). Only what is surely told counts; a battery
 * that died is no bereavement.
 */

/** loss: somebody died, and condolences are in place · strain: any other hard time */
export type Hardship = 'loss' | 'strain';

const MAX_READ = 4_000;
const KIN =
  '(?:mum|mom|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandfather|grandmother|wife|husband|partner|son|daughter|sister|brother|baby|twin|aunt|auntie|uncle|cousin|friend|neighbour|dog|cat|pony|spaniel|labrador)';
const LOSS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${KIN}(?:'s)?(?![\\p{L}])(?! (?:nearly|almost))[^.!?\\n]{0,40}(?<!\\p{L})(?:died|passed away|passed on|passed last|death|funeral|was dying|is dying)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:lost|losing|buried|burying|burial of|mourning|funeral (?:of|for)|death of|passing of) (?:my|our|his|her|their) (?:dear |late |little |only |old |elderly )?${KIN}(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:bereave\p{L}*|widow(?:ed|er|hood)?|miscarr\p{L}+|stillb\p{L}+|condolences|undertaker'?s?|crematorium|order of service|(?:his|her|the) ashes|(?:since|before|after|when|that|day|week|month|year) (?:he|she) (?:died|passed)|(?:dad|mum|mom)'s (?:funeral|wake|burial)|the funeral|put to sleep)(?!\p{L})/iu,
  /(?<!\p{L})(?:falleci\p{L}+|muri[oó]|fallecimiento|funeral|entierro|luto|viud[oa]|décès|décéd\p{L}+|est mort[e]?|obsèques|enterrement|deuil|veuv[ef]|verstorben\p{L}*|gestorben|starb|Beerdigung|Trauer|Beisetzung|Witwer?)(?!\p{L})/iu,
];
const STRAIN: readonly RegExp[] = [
  /(?<!\p{L})(?:chemo(?:therapy)?|cancer|tumour|leuk\p{L}+|(?:in|to|at) (?:a|the) hospice|terminal(?:ly)? ill|palliative|dementia|alzheimer'?s|parkinson'?s|dialysis|intensive care|icu|in hospital|from hospital|out of hospital|to hospital|oncology|had a stroke|(?:my|his|her|'s) (?:stroke|diagnosis|operation|surgery|seizure|treatment)|after (?:a|the) (?:stroke|operation|crash|accident)|disabled|wheelchair|suicid\p{L}+|depression|breakdown|domestic (?:abuse|violence))(?!\p{L})/iu,
  /(?<!\p{L})(?:terrified|frightened|panic attacks?|sobbing|in tears|so scared|too scared|scared (?:for|to)|(?:too|so) afraid|shaking with fear|traumati[sz]\p{L}+)(?!\p{L})/iu,
  /(?<!\p{L})(?:daughter|son|toddler|baby|grandson|granddaughter|little (?:one|boy|girl)|\p{L}+ year old|my (?:boy|girl|child))(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:hurt|burnt|burned|bled|bleeding|choked|choking|scalded|trapped|bruised|unwell|poorly|ill|sick|crying|cried|scared|upset)(?!\p{L})/iu,
  /(?<!\p{L})(?:lost (?:my|his|her|our) (?:job|jobs|home|house|business)|made redundant|laid off|evicted|house fire|burgled|food ?bank parcel|carer for|caring for (?:my|our)|my late|our late|in (?:his|her|their) memory)(?!\p{L})/iu,
  /(?<!\p{L})(?:cáncer|quimio\p{L}*|en el hospital|hospitalizad\p{L}+|ictus|en paro|cancer|chimio\p{L}*|hôpital|au chômage|Krebs|Chemo\p{L}*|Krankenhaus|Schlaganfall|arbeitslos)(?!\p{L})/u,
];
/** Said in jest. */
const JEST =
  /(?<!\p{L})(?:nearly|almost|practically) (?:died|had a (?:heart attack|stroke|breakdown)|cried|in tears)|(?:tears of (?:joy|laughter)|in tears laughing|died (?:laughing|of)|to die for|hospital (?:radio|charity|corners)|scared of (?:missing|losing)|cried? (?:laughing|with laughter))/iu;

/** null where the post tells of no hard time. */
export function hardshipIn(text: string): Hardship | null {
  const read = text.slice(0, MAX_READ).replace(/[’‘`]/g, "'");
  if (JEST.test(read)) return null;
  if (LOSS.some((sign) => sign.test(read))) return 'loss';
  return STRAIN.some((sign) => sign.test(read)) ? 'strain' : null;
}

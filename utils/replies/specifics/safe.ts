/**
 * What may be taken up in public. Never said back: insults and swearing (P07), private data (P57), accusations and
 * suspicion (P51), other companies' names (P30), the person's politics, or words that the voice bans.
 */
import type { BrandProfile } from '../../brand/profile';

const RUDE =
  /\b(?:arse|ass|bastard|bloody|bollocks|bullshit|crap\w*|cunt|damn\w*|dick\w*|fuck\w*|fk|hell|idiot\w*|jackass|knob|moron\w*|muppet\w*|numpt\w+|piss\w*|prat|prick\w*|shit\w*|slag|stupid\w*|suck\w*|twat\w*|wank\w*|wtf|clown\w*|cretin\w*|imbecile\w*|liar\w*|lying|thie\w+|crook\w*|cowboys?|scam\w*|con|conned|fraud\w*|robb\w+|criminal\w*|joke|rubbish|garbage|trash|pathetic|incompetent\w*|useless|worst|disgrace\w*|shambl\w+|rip-?off|ripped|toilet|vile|evil|hate\w*|kill\w*|murder\w*|nazi\w*|racis\w+|sexis\w+|fat|ugly|retard\w*|mental|insane|crazy|drunk)\b/i;
const LOADED =
  /\b(?:lawyer\w*|solicitor\w*|court|sue[ds]?|suing|police|ombudsman|regulator\w*|legal\w*|lawsuit|fake|bot|competitor\w*|rival\w*|refund or|star[s]?|review\w*|god|jesus|allah|christ|muslim\w*|jew\w*|catholic\w*|election|tory|tories|labour party|trump|brexit|cancer|stroke|funeral|widow|hospital|pregnan\w+|disab\w+|diabet\w+|depress\w+|anxiety|medic\w+|surgery|wheelchair|certificate)\b/i;
const PRIVATE =
  /\d{5,}|[A-Z]{2,}-?\d{2,}|\d+[\s-]\d{3,}|@|\+\d|\b(?:room|flat|unit|apartment|account|order|booking|case|ticket|ref)\s?(?:no\.?\s?)?\d+/i;
const FIRST_PERSON = /\b(?:i|me|my|mine|we|us|i'm|i've|we've|we're|im|ive)\b/i;
const SLANG =
  /(?<![\p{L}'])(?:lol|lmao|omg|tbh|smh|ffs|wanna|gonna|gotta|ur|u|ppl|cos|prob|pls|plz|thx|ain't|innit|idk|n|r|wud|cud|hasnt|dont|cant|wont|didnt|doesnt|isnt|wasnt|ive|im|haven|t)(?![\p{L}'])/iu;

const escapeForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const limitsFor = new WeakMap<BrandProfile, RegExp | null>();

/** Words that this profile keeps out of any reply: rivals, banned words, what not to say in a storm, the brand's own handles. */
export function blockedWords(profile: BrandProfile): RegExp | null {
  if (!limitsFor.has(profile)) {
    const words = [
      ...profile.competitors.flatMap(({ name, terms }) => [name, ...terms]),
      ...profile.voice.banned,
      ...(profile.backlashPlan?.doNotSay ?? []),
    ];
    limitsFor.set(
      profile,
      words.length
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escapeForRegExp).join('|')})(?![\\p{L}\\p{N}])`, 'iu')
        : null,
    );
  }
  return limitsFor.get(profile)!;
}

/** May these words stand in a public answer of ours, in quotation marks? There "I" is the writer. */
export const isSafeQuote = (words: string, profile: BrandProfile): boolean =>
  !RUDE.test(words) &&
  !LOADED.test(words) &&
  !PRIVATE.test(words) &&
  !SLANG.test(words) &&
  !/[<>{}[\]|\\/_=*"#^~]/.test(words) &&
  !(blockedWords(profile)?.test(words) ?? false);

/** May this phrase stand in a public answer of ours, as our own words? */
export const isSafe = (phrase: string, profile: BrandProfile, side: 'good' | 'bad' = 'bad'): boolean =>
  isSafeQuote(phrase, profile) &&
  !FIRST_PERSON.test(phrase) &&
  !(side === 'good' && /\b(?:not|never|no|but|except|hardly)\b/i.test(phrase));

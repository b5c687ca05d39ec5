/** Our own words in the brand's voice: contractions, spelling, preferred words, emoji, greeting and sign-off. */
import type { BrandProfile, Voice } from '../brand/profile';

const FULL: [RegExp, string][] = [
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(\w+)n't\b/gi, '$1 not'],
  [/\bI'm\b/g, 'I am'],
  [/\blet's\b/gi, 'let us'],
  [/\b(it|that|there|here|what|he|she|who|where)'s been\b/gi, '$1 has been'],
  [/\b(it|that|there|here|what|he|she|who|where|which|everything|nothing)'s\b/gi, '$1 is'],
  [/\b(you|we|they)'re\b/gi, '$1 are'],
  [/\b(\w+)'ll\b/gi, '$1 will'],
  [/\b(\w+)'ve\b/gi, '$1 have'],
  [/\b(you)'d (planned|arranged|asked|looked|expected|been|had)\b/gi, '$1 had $2'],
  [/\b(I|you|we|they|he|she|who)'d\b/gi, '$1 would'],
];

const AMERICAN: [RegExp, string][] = [
  [/\b(apolog|recogn|organ|real|emphas|critic|priorit)is(e|ed|es|ing)\b/gi, '$1iz$2'],
  [/\b(col|fav|hon|lab|neighb|behavi|fl|hum)our/gi, '$1or'],
  [/\bcancelled\b/gi, 'canceled'],
  [/\btravelled\b/gi, 'traveled'],
  [/\bcentre\b/gi, 'center'],
  [/\benquiry\b/gi, 'inquiry'],
  [/\bmum\b/g, 'mom'],
  [/\bchuffed\b/g, 'delighted'],
  [/\bring \{phone\}/g, 'call {phone}'],
  // Not the slot {mail}.
  [/(?<!\{)\bmail\b(?! \{)/g, 'email'],
];

const escapeForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const sameCase = (was: string, better: string) =>
  /^\p{Lu}/u.test(was) ? better.charAt(0).toUpperCase() + better.slice(1) : better;

const spoken = new WeakMap<Voice, Map<string, string>>();

/** A sentence of ours (slots still in it) in the brand's voice. English rules for English only. */
export function speak(sentence: string, voice: Voice, english: boolean): string {
  const known = spoken.get(voice) ?? new Map<string, string>();
  spoken.set(voice, known);
  const key = english ? sentence : `\u0000${sentence}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  let text = sentence;
  if (english && (!voice.contractions || voice.tone === 'formal'))
    for (const [short, full] of FULL) text = text.replace(short, full);
  if (english && voice.spelling === 'en-US')
    for (const [british, american] of AMERICAN) text = text.replace(british, american);
  text = prefer(text, voice);
  known.set(key, text);
  return text;
}

const preferredPatterns = new WeakMap<Voice, [RegExp, string][]>();

/** "customer" → "guest", where the voice prefers it. */
export function prefer(text: string, voice: Voice): string {
  let patterns = preferredPatterns.get(voice);
  if (!patterns) {
    patterns = Object.entries(voice.preferred).map(([word, better]) => [
      new RegExp(`(?<![\\p{L}{])${escapeForRegExp(word)}(?![\\p{L}}])`, 'giu'),
      better,
    ]);
    preferredPatterns.set(voice, patterns);
  }
  return patterns.reduce((said, [word, better]) => said.replace(word, (was) => sameCase(was, better)), text);
}

const bannedPatterns = new WeakMap<BrandProfile, RegExp | null>();

/** A word that the voice bans, or that the backlash plan says not to say. */
export function holdsBanned(text: string, profile: BrandProfile): boolean {
  if (!bannedPatterns.has(profile)) {
    const words = [...profile.voice.banned, ...(profile.backlashPlan?.doNotSay ?? [])];
    bannedPatterns.set(
      profile,
      words.length
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escapeForRegExp).join('|')})`, 'iu')
        : null,
    );
  }
  return bannedPatterns.get(profile)?.test(text) ?? false;
}

/** "Hi Anita," or nothing: a greeting that wants a name is left out where there is none. */
export function greetingFor(voice: Voice, name: string | null): string | null {
  if (!voice.greeting?.trim()) return null;
  if (!voice.greeting.includes('{name}')) return voice.greeting.trim();
  return name ? voice.greeting.replaceAll('{name}', name).trim() : null;
}

/** "Tom, Haven Hotels"; nothing where the voice wants an agent and none is given. */
export function signOffFor(voice: Voice, agent: string | undefined): string | null {
  if (!voice.signOff?.trim()) return null;
  if (!voice.signOff.includes('{agent}')) return voice.signOff.trim();
  return agent?.trim() ? voice.signOff.replaceAll('{agent}', agent.trim()).trim() : null;
}

export const EMOJI = ['🙂', '🙌', '💛', '😊'] as const;

/** No acknowledgement: neither the trouble nor the point is named or owned in the first two sentences (P19, P36). */
import type { BrandProfile } from '../../brand/profile';
import type { Kind } from '../../judge/verdict';
import type { Draft } from '../draft';
import { hitsOf, type Rule } from '../rule';
import { isTelling, matterOf } from '../text/content';
import { words } from '../text/phrases';
import type { Sentence } from '../text/read';
import { ACCUSATIONS } from '../words/accusations';
import { OWNED, SORRY } from '../words/acknowledge';
import { DEFENSIVE } from '../words/defensive';
import { FAULT } from '../words/fault';
import { STOCK } from '../words/stock';
import { L01 } from './L01';
import { L02 } from './L02';

const OPENING = 2;

const namesOf = new WeakMap<BrandProfile, ReadonlySet<string>>();

/** The brand's name and a rival's say nothing of the matter. */
function namesMatter(profile: BrandProfile): ReadonlySet<string> {
  const known = namesOf.get(profile);
  if (known) return known;
  const all = [
    profile.name,
    ...profile.handles,
    ...profile.competitors.flatMap(({ name, terms }) => [name, ...terms]),
  ];
  const made = matterOf(all.join(' '));
  namesOf.set(profile, made);
  return made;
}

/** The draft and the post speak of the same thing, in a word or a paraphrase. */
export function taken(draft: Draft, text: string, point = draft.mention?.text): boolean {
  if (point === undefined) return true;
  const post = matterOf(point);
  const names = namesMatter(draft.profile);
  for (const one of matterOf(text)) if (post.has(one) && !names.has(one)) return true;
  return false;
}

/** "Complex claims can take time": a word of theirs in a statement about the world in general owns nothing. */
const IN_GENERAL =
  /^(?!.*\b(?:you|your|yours|sorry|apolog\w+|i|i'm|i'll|i'd|that's|thank|thanks)\b).*\b(?:can|may|should|must|always|usually|often|every|are subject|varies|vary|we (?:follow|have|take|offer|provide|aim|use|work))\b/i;

/** "Sorry about the mess in the bath": regret for something with a name, not "for your experience". */
function namesTrouble(draft: Draft, { from, to }: Sentence): boolean {
  const { body } = draft;
  const regret = SORRY.first(body, from, to);
  return (
    regret !== null &&
    STOCK.first(body, from, to) === null &&
    body.tokens.slice(from, to).some((token) => isTelling(token) && !HEARD.has(token.word))
  );
}

/** "Good to hear from a parent": kindness about something else. */
const PLEASANTRY =
  /^(?:hi|hello|hey)\b|\b(?:good|great|lovely|nice|glad|happy|delighted|pleased|like|love|wonderful) (?:\w+ ){0,2}?(?:to|we) (?:hear|read|see|meet)\b/i;

/** "Sorry to read this" says how one heard, not of what. */
const HEARD = words('read reading learn learned learnt note noted receive received');

/** Words that praise: in a backhanded post they stand beside the point. */
const PRAISING =
  /\b(?:love\w*|great|nice|good|gorgeous|stunning|beautiful|best|fun|tasty|delicious|friendly|brilliant|amazing|perfect|excellent|superb|fab\w*|fantastic|wonderful|happy|cute|pretty|thank\w*|10|ten|five stars)\b/i;
const PARTS = /[.,;:!?–—]|\b(?:but|though|although|however|except|shame|pity|yet|if only|while)\b/i;

/** What a backhanded post means: its parts without praise; the whole where all or none of it praises. */
function pointOf(post: string): string {
  const parts = post.split(PARTS).filter((part) => part.trim());
  const barbs = parts.filter((part) => !PRAISING.test(part));
  return barbs.length > 0 ? barbs.join('. ') : post;
}

/** That somebody wrote is no point of theirs. */
const WRITTEN =
  /\b(?:the time to (?:write|post|share|review|reach out)|reaching out|writing|contacting|getting in touch)\b/gi;

/** The sentence speaks of the post's point, in more than what any company says. */
function namesPoint(draft: Draft, { start, end }: Sentence, kind: Kind | undefined): boolean {
  const { body, mention } = draft;
  if (!mention) return true;
  for (const [, quoted] of body.text.slice(start, end).matchAll(/["“]([^"“”\n]{3,80})["”]/g))
    if (mention.text.toLowerCase().includes(quoted!.toLowerCase())) return true;
  const said = body.text.slice(start, end).replace(WRITTEN, ' ');
  return taken(draft, said, kind === 'backhanded' ? pointOf(mention.text) : mention.text);
}

export const L11: Rule = {
  id: 'L11',
  level: 'warn',
  playbook: ['P19', 'P36'],
  message: 'check_L11',
  kinds: ['complaint', 'competitor', 'backhanded'],
  english: true,
  find(draft, context) {
    const { body } = draft;
    const opening = body.sentences.filter(({ from, to }) => to > from).slice(0, OPENING);
    const end = opening.at(-1)?.end ?? draft.bodyEnd;
    const hostile = [...hitsOf(L01, draft, context), ...hitsOf(L02, draft, context)].some(
      ({ start }) => start < end,
    );
    const owned = opening.some((sentence) => {
      const { from, to } = sentence;
      if (PLEASANTRY.test(sentence.text) && !SORRY.first(body, from, to)) return false;
      if (!hostile && (OWNED.first(body, from, to) || FAULT.first(body, from, to))) return true;
      if (ACCUSATIONS.first(body, from, to)) return false;
      if (namesTrouble(draft, sentence)) return true;
      // "As the terms clearly state, you should have cancelled" names it to throw it back.
      if (DEFENSIVE.first(body, from, to)) return false;
      return !hostile && !IN_GENERAL.test(sentence.text) && namesPoint(draft, sentence, context.kind);
    });
    if (owned) return [];
    return [{ start: opening[0]?.start ?? 0, end }];
  },
};

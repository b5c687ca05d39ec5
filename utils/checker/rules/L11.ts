/** No acknowledgement: neither the trouble nor the point is named or owned in the first two sentences (P19, P36). */
import type { BrandProfile } from '../../brand/profile';
import type { Draft } from '../draft';
import type { Rule } from '../rule';
import { contentStems, matterOf } from '../text/content';
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
export function taken(draft: Draft, text: string): boolean {
  if (!draft.mention) return true;
  const post = matterOf(draft.mention.text);
  const names = namesMatter(draft.profile);
  for (const one of matterOf(text)) if (post.has(one) && !names.has(one)) return true;
  return false;
}

/** "Complex claims can take time": a word of theirs in a statement about the world in general owns nothing. */
const IN_GENERAL =
  /^(?!.*\b(?:you|your|yours|sorry|apolog\w+|i|i'm|i'll|i'd|that's|thank|thanks)\b).*\b(?:can|may|should|must|always|usually|often|every|is an?|are an?|are subject|varies|vary|we (?:follow|have|take|offer|provide|aim|use|work))\b/i;

/** "Sorry about the mess in the bath": regret for something with a name, not "for your experience". */
function namesTrouble(draft: Draft, { from, to }: Sentence): boolean {
  const { body } = draft;
  const regret = SORRY.first(body, from, to);
  return (
    regret !== null &&
    STOCK.first(body, from, to) === null &&
    contentStems(body.tokens.slice(from, to)).length > 0
  );
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
    const hostile = [...L01.find(draft, context), ...L02.find(draft, context)].some(
      ({ start }) => start < end,
    );
    const excused =
      hostile ||
      opening.some(({ from, to }) => DEFENSIVE.first(body, from, to) || ACCUSATIONS.first(body, from, to));
    const owned = opening.some((sentence) => {
      const { from, to } = sentence;
      if (!hostile && (OWNED.first(body, from, to) || FAULT.first(body, from, to))) return true;
      if (DEFENSIVE.first(body, from, to) || ACCUSATIONS.first(body, from, to)) return false;
      // An excuse beside it needs more than an echo: only regret that names the trouble makes up for it.
      return (
        namesTrouble(draft, sentence) ||
        (!excused && !IN_GENERAL.test(sentence.text) && taken(draft, sentence.text))
      );
    });
    if (owned) return [];
    return [{ start: opening[0]?.start ?? 0, end }];
  },
};

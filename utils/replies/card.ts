/** The fact or how-to that answers a post, as a sentence with its source (P32, P54). */
import { isFresh, matchFact, matchHowTo } from '../brand/cards';
import type { BrandProfile } from '../brand/profile';
import type { Verdict } from '../judge/verdict';

export interface Card {
  text: string;
  /** As it stands after a colon. */
  low: string;
  url: string;
  checked?: string;
}

const WITH_CARDS = new Set<Verdict['kind']>(['question', 'misinformation', 'lead', 'comparison']);

function fresh(profile: BrandProfile, text: string, kind: Verdict['kind'], now: Date) {
  const asked = kind !== 'misinformation';
  const howTo = asked ? matchHowTo(profile, text)?.card : undefined;
  if (howTo && isFresh(howTo, now)) return { ...howTo, said: howTo.answer };
  const fact = matchFact(profile, text, asked)?.card;
  return fact && isFresh(fact, now) ? { ...fact, said: fact.truth } : null;
}

/** null where the kind of post calls for none, or none is fresh. */
export function cardFor(profile: BrandProfile, text: string, kind: Verdict['kind'], now: Date): Card | null {
  const card = WITH_CARDS.has(kind) ? fresh(profile, text, kind, now) : null;
  if (!card) return null;
  const ended = /[.!?]$/.test(card.said) ? card.said : `${card.said}.`;
  const first = ended.split(/[\s,]/, 1)[0]!;
  const isName =
    /\p{Lu}.*\p{Lu}/u.test(first) ||
    [...profile.terms, ...profile.products, profile.name].some((own) => own.split(' ').includes(first));
  const low = isName ? ended : ended.charAt(0).toLowerCase() + ended.slice(1);
  return { text: ended, low, url: card.url, checked: card.checked };
}

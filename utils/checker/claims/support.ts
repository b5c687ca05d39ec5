/** What the profile backs: a sentence is supported where one card, product or contact says the same (P54). */
import type { BrandProfile } from '../../brand/profile';
import type { Draft } from '../draft';
import { matterOf } from '../text/content';
import { numbersIn } from '../text/numbers';
import { read, type Sentence } from '../text/read';

export interface Backing {
  /** Matter of each card, contact line and statement. */
  cards: ReadonlySet<string>[];
  numbers: ReadonlySet<string>;
  /** Everything that the profile speaks of. */
  matter: ReadonlySet<string>;
}

const backings = new WeakMap<BrandProfile, Backing>();

export function backingOf(profile: BrandProfile): Backing {
  const known = backings.get(profile);
  if (known) return known;
  const cards = [
    ...profile.facts.map(({ truth, claim }) => `${truth} ${claim.join(' ')}`),
    ...profile.howTos.map(({ answer, question }) => `${answer} ${question.join(' ')}`),
    ...profile.stances.map(({ statement, topic }) => `${statement} ${topic.join(' ')}`),
    Object.values(profile.contact).join(' '),
    ...profile.initiatives.map(({ name, topics }) => `${name} ${topics.join(' ')}`),
  ];
  const all = [
    ...cards,
    ...profile.products,
    ...profile.terms,
    profile.name,
    ...profile.teams.map(({ name }) => name),
  ];
  const backing = {
    cards: cards.map(matterOf),
    numbers: new Set(all.flatMap((text) => numbersIn(read(text)).map(({ value }) => value))),
    matter: matterOf(all.join(' \n ')),
  };
  backings.set(profile, backing);
  return backing;
}

/** Share of a sentence's own matter that a card must hold. */
const ENOUGH = 0.6;

/** Whether a card of the profile says what the sentence says; what the post says counts as given. */
export function supported({ profile, mention }: Draft, { text }: Sentence): boolean {
  const { cards } = backingOf(profile);
  const post = mention ? matterOf(mention.text) : new Set<string>();
  const said = [...matterOf(text)];
  const own = said.filter((one) => !post.has(one));
  return cards.some((card) => {
    const held = said.filter((one) => card.has(one)).length;
    const heldOwn = own.filter((one) => card.has(one)).length;
    return held >= 2 && heldOwn >= Math.max(1, ENOUGH * own.length);
  });
}

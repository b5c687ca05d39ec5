/** What the profile backs: a sentence is supported where one card, product or contact says the same (P54). */
import type { BrandProfile } from '../../brand/profile';
import { withoutEnding } from '../../without-ending';
import type { Draft } from '../draft';
import { matterOf } from '../text/content';
import { numbersIn } from '../text/numbers';
import { read, type Sentence } from '../text/read';

export interface Backing {
  /** Each card, contact line, statement, product: what it speaks of, and its numbers. */
  cards: readonly { matter: ReadonlySet<string>; numbers: readonly string[] }[];
}

const backings = new WeakMap<BrandProfile, Backing>();

export function backingOf(profile: BrandProfile): Backing {
  const known = backings.get(profile);
  if (known) return known;
  const cards = [
    ...profile.facts.map(({ truth, claim }) => `${truth} ${claim.join(' ')}`),
    ...profile.howTos.map(({ answer, question }) => `${answer} ${question.join(' ')}`),
    ...profile.stances.map(({ statement, topic }) => `${statement} ${topic.join(' ')}`),
    [profile.contact.hours, profile.contact.url].join(' '),
    ...profile.initiatives.map(({ name, topics }) => `${name} ${topics.join(' ')}`),
  ];
  const all = [...cards, ...profile.products, ...profile.terms, profile.name];
  const backing = {
    cards: all.map((text) => ({
      matter: matterOf(text),
      numbers: numbersIn(read(text)).map(({ value }) => value),
    })),
  };
  backings.set(profile, backing);
  return backing;
}

/** Share of a sentence's own matter that a card must hold. */
const ENOUGH = 0.6;

/** Whether a card of the profile says what the sentence says; what the post says counts as given. */
export function supported(draft: Draft, { text, from, to }: Sentence): boolean {
  const { profile, mention } = draft;
  const { cards } = backingOf(profile);
  const post = mention ? matterOf(mention.text) : new Set<string>();
  const said = [...matterOf(text)];
  const figures = draft
    .numbers()
    .filter(({ token }) => token >= from && token < to)
    .map(({ value }) => value);
  const own = said.filter((one) => !post.has(one));
  return cards.some(({ matter, numbers }) => {
    const held = said.filter((one) => matter.has(one)).length;
    const heldOwn = own.filter((one) => matter.has(one)).length;
    // Two figures of one card are no chance.
    if (held >= 1 && figures.filter((one) => numbers.includes(one)).length >= 2) return true;
    return held >= 2 && heldOwn >= Math.max(1, ENOUGH * own.length);
  });
}

/** Numbers that a card gives on the matter of the sentence or of the post: "ten seconds" backs no price. */
export function numbersFor({ profile, mention }: Draft, { text }: Sentence): ReadonlySet<string> {
  const said = matterOf(text);
  const post = mention ? matterOf(mention.text) : said;
  const held = new Set<string>();
  for (const { matter, numbers } of backingOf(profile).cards)
    if (numbers.some((one) => !held.has(one)) && [...matter].some((one) => said.has(one) || post.has(one)))
      for (const one of numbers) held.add(one);
  return held;
}

/** The sentence stands word for word on a card: what a brand publishes of itself it may say. */
export function fromCard({ profile }: Draft, { text }: Sentence): boolean {
  const said = withoutEnding(text.trimEnd(), '.! ').toLowerCase();
  return (
    said.length > 8 &&
    [...profile.facts.map(({ truth }) => truth), ...profile.howTos.map(({ answer }) => answer)].some((card) =>
      card.toLowerCase().includes(said),
    )
  );
}

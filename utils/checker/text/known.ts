/** What the profile names, as words: brand, products, places in them, teams, rivals. None of it is a person. */
import type { BrandProfile } from '../../brand/profile';

const cache = new WeakMap<BrandProfile, ReadonlySet<string>>();

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 1);

export function knownWords(profile: BrandProfile): ReadonlySet<string> {
  const made = cache.get(profile);
  if (made) return made;
  const known = new Set(
    wordsOf([
      profile.name,
      ...profile.terms,
      ...profile.products,
      ...profile.domains,
      ...profile.handles,
      ...profile.context,
      ...profile.teams.map(({ name }) => name),
      ...profile.initiatives.map(({ name }) => name),
      ...profile.competitors.flatMap(({ name, terms }) => [name, ...terms]),
      ...profile.facts.flatMap(({ truth, claim }) => [truth, ...claim]),
      ...profile.howTos.flatMap(({ answer, question }) => [answer, ...question]),
      ...profile.stances.map(({ statement }) => statement),
    ]),
  );
  cache.set(profile, known);
  return known;
}

const leadersOf = new WeakMap<BrandProfile, ReadonlySet<string>>();

/** Names of leaders, lower case, whole and by their parts. */
export function leaders(profile: BrandProfile): ReadonlySet<string> {
  const made = leadersOf.get(profile);
  if (made) return made;
  const names = new Set(profile.people.flatMap((name) => [name.toLowerCase(), ...wordsOf([name])]));
  leadersOf.set(profile, names);
  return names;
}

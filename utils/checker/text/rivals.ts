/** The rivals of the profile, by the words that people use for them. */
import type { BrandProfile } from '../../brand/profile';

/** Words that a rival goes by: its terms and, of a longer name, its telling first word. */
const namesOf = new WeakMap<BrandProfile, string[][]>();
export function rivals(profile: BrandProfile): string[][] {
  const known = namesOf.get(profile);
  if (known) return known;
  const made = profile.competitors.map(({ name, terms }) => {
    const all = [name, ...terms].map((term) => term.toLowerCase().replace(/^@/, ''));
    const first = name.toLowerCase().split(/[\s&]+/)[0]!;
    return [...new Set([...all, ...(first.length > 3 ? [first] : [])])].sort((a, b) => b.length - a.length);
  });
  namesOf.set(profile, made);
  return made;
}

const leadsOf = new WeakMap<BrandProfile, ReadonlySet<string>[]>();

/** The first words of what each rival goes by. */
export function rivalLeads(profile: BrandProfile): ReadonlySet<string>[] {
  const known = leadsOf.get(profile);
  if (known) return known;
  const made = rivals(profile).map((names) => new Set(names.map((name) => name.split(/\s/, 1)[0]!)));
  leadsOf.set(profile, made);
  return made;
}

/** Offset of a whole word or name; -1 where it is not there. */
export function wordAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' '))
      return at;
  return -1;
}

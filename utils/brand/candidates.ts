/** Every place in a folded text that could be the brand, less what the profile's `notTerms` cancel. */
import { type Folded, fold } from './fold';
import type { Match } from './match';
import { bareDomain, domain, handle, name, type Sought, squash } from './phrase';
import type { BrandProfile } from './profile';
import { scanner } from './scan';

/** A place on folded text, before the ambiguous names had to show their company. */
export interface Candidate extends Name {
  start: number;
  end: number;
}

type Name = Pick<Match, 'by' | 'term'> & { ambiguous: boolean };

/** "haven't" and its misspellings hold no "haven". */
const CONTRACTED = /^(?:'?t| t|nt)(?![\p{L}])/u;

/** Words inside somebody else's address or handle are not words of the author. */
const IN_ADDRESS = /:\/\/|^www\.|[\p{L}\p{N}]\.[a-z]{2,}\/|@$|(?:^|\/)u\/$/u;
const HOST_GOES_ON = /^\.(?:com|net|org|io|co|app|example)\b/;

function insideAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < 200 && !/\s/.test(text[from - 1] as string)) from--;
  return IN_ADDRESS.test(text.slice(from, start)) || HOST_GOES_ON.test(text.slice(end, end + 9));
}

/** Shorter names inside a longer hashtag are too often a part of another word. */
const SHORTEST_IN_TAG = 5;
const MOST_TAGS = 400;

export function makeCandidates(profile: BrandProfile): (original: string, folded: Folded) => Candidate[] {
  const doubtful = new Set(profile.ambiguous.map(squash));
  const names = new Map<string, Name>();
  const sought: Sought[] = [];
  const add = (by: Match['by'], terms: readonly string[], make: (term: string) => Sought) => {
    for (const term of terms) {
      const key =
        by === 'handle' ? fold(term.trim()).text : by === 'domain' ? bareDomain(term) : squash(term);
      if (!key || names.has(key)) continue;
      names.set(key, { by, term, ambiguous: doubtful.has(key) });
      sought.push(make(term));
    }
  };
  const isTag = (term: string) => term.startsWith('#');
  add('handle', [...profile.handles, ...profile.ownAccounts], handle);
  add('domain', profile.domains, domain);
  add('hashtag', profile.terms.filter(isTag), name);
  add('term', profile.terms, name);
  add('person', profile.people, name);
  add('product', profile.products, name);
  const scan = scanner(sought);
  const scanNot = scanner(profile.notTerms.map(name));
  const inTags = [...names]
    .filter(([, { by, ambiguous }]) => ['term', 'hashtag', 'product'].includes(by) && !ambiguous)
    .map(([key, named]) => ({ bare: key.replace(/^#/, ''), named }))
    .filter(({ bare }) => bare.length >= SHORTEST_IN_TAG);

  /** `#HavenHotelsFail`, `#LoveHavenHotels`: a sure name at an edge of the tag, or set off by capitals. */
  const addTags = (original: string, { text, at }: Folded, found: Candidate[]) => {
    for (const tag of text.matchAll(/#[\p{L}\p{N}_]+/gu)) {
      if (found.length > MOST_TAGS) return;
      const start = tag.index;
      const end = start + tag[0].length;
      if (found.some((hit) => hit.start < end && hit.end > start)) continue;
      const named = inTags.find(({ bare }) => {
        const where = tag[0].indexOf(bare);
        const capital = where > 0 && /\p{Lu}/u.test(original[at(start + where)] ?? '');
        return where === 1 || capital || (where > 1 && tag[0].endsWith(bare));
      })?.named;
      if (named) found.push({ ...named, by: 'hashtag', start, end });
    }
  };

  return (original, folded) => {
    const { text, at } = folded;
    const found: Candidate[] = [];
    for (const { start, end } of scan(text)) {
      const written = text.slice(start, end);
      const named = names.get(written) ?? names.get(squash(written));
      if (!named || CONTRACTED.test(text.slice(end, end + 3))) continue;
      const word = named.by !== 'handle' && named.by !== 'domain';
      if (word && insideAddress(text, start, end)) continue;
      const tagged = word && text[start - 1] === '#';
      found.push({ ...named, by: tagged ? 'hashtag' : named.by, start: tagged ? start - 1 : start, end });
    }
    if (inTags.length && text.includes('#')) addTags(original, folded, found);
    if (!found.length) return found;
    const cancelled = scanNot(text).map(({ start, end }) => ({
      start,
      end,
      exact: profile.notTerms.includes(original.slice(at(start), at(end))),
    }));
    // "New Haven Hotels" is a hotel in New Haven, "the new Haven Hotels app" is ours: capitals decide an overlap.
    return found.filter(
      (hit) =>
        !cancelled.some(
          ({ start, end, exact }) =>
            start < hit.end &&
            end > hit.start &&
            ((start <= hit.start && end >= hit.end) || hit.ambiguous || exact),
        ),
    );
  };
}

/** Finds the brand in a post (taxonomy.md, section 1). Runs on every post of endless feeds: compiled once, linear. */
import { makeCompany } from './ambiguous';
import { makeCandidates } from './candidates';
import { fold } from './fold';
import type { Match } from './match';
import { bareDomain, squash } from './phrase';
import type { BrandProfile } from './profile';

export interface Finder {
  /** Hits in the order of the text; empty: the post is no mention. */
  find(text: string, about?: { subject?: boolean | undefined }): Match[];
  /** Is it one of the brand's own accounts that wrote it? */
  isOwn(author: { name: string; handle?: string | undefined }): boolean;
  /** Is the page's subject (the reviewed business) the brand? */
  isSubject(subject: { name: string; handle?: string | undefined; domain?: string | undefined }): boolean;
}

const account = (handle: string): string => squash(handle).replace(/^(?:@|\/?u\/)/, '');

export function makeFinder(profile: BrandProfile): Finder {
  const candidates = makeCandidates(profile);
  const supported = makeCompany(profile);
  const own = new Set([...profile.ownAccounts, ...profile.handles].map(account));
  const ownName = squash(profile.name);
  const domains = profile.domains.map(bareDomain);

  return {
    find(original, about = {}) {
      const folded = fold(original);
      const found = candidates(original, folded);
      const sure = about.subject || found.some((hit) => !hit.ambiguous);
      const kept = sure ? found : found.filter((hit) => supported(hit, found, original, folded));
      const matches = kept
        .map(({ by, term, start, end }) => ({ by, term, start: folded.at(start), end: folded.at(end) }))
        .map((match) => ({ ...match, quote: original.slice(match.start, match.end) }))
        .sort((a, b) => a.start - b.start);
      return matches.length || !about.subject
        ? matches
        : [{ by: 'subject', term: profile.name, quote: '', start: 0, end: 0 }];
    },
    isOwn({ name, handle }) {
      const written = handle ?? (/^(?:@|u\/)/.test(name) ? name : undefined);
      return written ? own.has(account(written)) : squash(name) === ownName;
    },
    isSubject({ name, handle, domain }) {
      if (handle && own.has(account(handle))) return true;
      const host = domain && bareDomain(domain);
      if (host && domains.length) return domains.some((ours) => host === ours || host.endsWith(`.${ours}`));
      const whole = name.trim().length;
      return candidates(name, fold(name)).some((hit) => !hit.ambiguous || hit.end - hit.start === whole);
    },
  };
}

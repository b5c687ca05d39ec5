/** Names that are ordinary words too ("Haven"): they count only in the right company (taxonomy.md, section 1). */
import type { Candidate } from './candidates';
import type { Folded } from './fold';
import { name } from './phrase';
import type { BrandProfile } from './profile';
import { type Span, scanner } from './scan';

/** The same word as a title, a team, a place for animals: "another trade around it". */
const OTHER_TRADE =
  /\b(?:novels?|chapters?|seasons?|episodes?|films?|movies?|albums?|lyrics?|bands?|poems?|sequel|rewatch\w*|reread\w*|kick-?off|midfield\w*|striker|goalkeeper|parish|cemetery|hedgehogs?|birds?|wildlife)\b/;
const TITLE = /^['"’”)\]]{0,2} by \p{Lu}/u;

/** Before an ordinary noun, hardly ever before a name. */
const DETERMINER =
  /(?:^|[^\p{L}])(?:a|an|the|my|our|your|their|his|her|its|this|that|some|any|no|every|each|another|such|of)(?: [\p{L}-]+)? $/u;

/** How far a word of the context may stand (characters): a capital in mid-sentence is half a proof by itself. */
const REACH = { named: 400, sentence: 220, acrossSentences: 100 };
const SENTENCE_END = /[.!?\n](?:\s|$)/;

type Supported = (hit: Candidate, all: readonly Candidate[], original: string, folded: Folded) => boolean;

/** Does an ambiguous hit stand beside another name, a rival or a word of the context? */
export function makeCompany(profile: BrandProfile): Supported {
  const rivals = profile.competitors.flatMap(({ name, terms }) => [name, ...terms]);
  const company = scanner([...profile.context, ...rivals].map(name));

  // Each ambiguous hit of a text asks; its company is looked for once.
  let asked: { text: string; spans: Span[] } | undefined;
  const companyIn = (text: string): Span[] => {
    if (asked?.text !== text) asked = { text, spans: company(text) };
    return asked.spans;
  };

  return (hit, all, original, { text, at }) => {
    const written = original.slice(at(hit.start), at(hit.end));
    const lower = !/[\p{Lu}\p{Lo}\d#]/u.test(written);
    const before = text.slice(Math.max(0, hit.start - 30), hit.start);
    const spans = companyIn(text);
    // "the finch sofa": what follows a determiner directly is the name of a thing of ours, not a finch.
    const followed = spans.some(({ start }) => start - hit.end >= 0 && start - hit.end <= 1);
    if (lower && DETERMINER.test(before) && !followed) return false;
    if (all.some((other) => other.term !== hit.term)) return true;
    const near = text.slice(Math.max(0, hit.start - REACH.sentence), hit.end + REACH.sentence);
    if (OTHER_TRADE.test(near) || TITLE.test(original.slice(at(hit.end), at(hit.end) + 8))) return false;
    const named = !lower && /[\p{L}\p{N},;:'"(] ['"(]?$/u.test(before);
    return spans.some(({ start, end }) => {
      if (start < hit.end && end > hit.start) return false;
      const apart = start < hit.start ? hit.start - end : start - hit.end;
      if (apart > REACH.named) return false;
      const between = start < hit.start ? text.slice(end, hit.start) : text.slice(hit.end, start);
      const reach = named ? REACH.named : SENTENCE_END.test(between) ? REACH.acrossSentences : REACH.sentence;
      return apart <= reach;
    });
  };
}

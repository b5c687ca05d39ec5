/** A post read once: tokens, sentences, clauses with their polarity, and every wording that was found. */
import { type Folded, fold } from '../../brand/fold';
import type { Match } from '../../brand/match';
import { name } from '../../brand/phrase';
import type { BrandProfile } from '../../brand/profile';
import { type Span, scanner } from '../../brand/scan';
import { SIGNALS } from '../signals';
import { type Clause, clausesOf } from './clauses';
import { compilePatterns, type Found } from './patterns';
import { type NamedSpan, named, type Token, tokenize } from './tokens';

export interface Reading {
  original: string;
  folded: Folded;
  tokens: Token[];
  clauses: Clause[];
  found: ReadonlyMap<string, Found<string>[]>;
}

/** UTF-16 units read: longer than any real review, and 1 MB must not cost a second. */
const LONGEST = 6_000;

const findAll = compilePatterns(SIGNALS.map(({ id, patterns }) => ({ id, patterns })));

const QUOTED = named('"', '§quote');

/** What others said, in double quotes, is not the author's own judgement; a quoted word or two is. */
function withoutQuotes(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { form } = tokens[i]!;
    if (form === '"' || form === '“' || form === '„' || form === '«') {
      const close = tokens.findIndex(
        ({ form: f }, n) => n > i && n < i + 80 && (f === '"' || f === '”' || f === '“' || f === '»'),
      );
      if (close > i + 3 && close - i < tokens.length * 0.8) {
        kept.push({ ...QUOTED, start: tokens[i]!.start, end: tokens[close]!.end });
        i = close;
        continue;
      }
    }
    kept.push(tokens[i]!);
  }
  return kept;
}

export function makeReader(
  profile: BrandProfile | null,
): (text: string, matches: readonly Match[]) => Reading {
  const rivals = scanner(
    (profile?.competitors ?? []).flatMap((rival) => [rival.name, ...rival.terms]).map(name),
  );
  return (text, matches) => {
    const original = text.slice(0, LONGEST);
    const folded = fold(original);
    const ours: NamedSpan[] = namedSpans(original, folded, matches);
    const theirs: NamedSpan[] = rivals(folded.text).map((span: Span) => ({ ...span, as: '§rival' }));
    const names = [
      ...ours,
      ...theirs.filter((rival) => !ours.some((own) => own.start < rival.end && own.end > rival.start)),
    ].sort((a, b) => a.start - b.start);
    const tokens = withoutQuotes(tokenize(folded.text, names));
    const found = new Map<string, Found<string>[]>();
    for (const hit of findAll(tokens)) {
      const list = found.get(hit.id);
      if (list) list.push(hit);
      else found.set(hit.id, [hit]);
    }
    return { original, folded, tokens, clauses: clausesOf(tokens), found };
  };
}

/** Matches lie on the original; the tokens need them on the folded text. */
function namedSpans(original: string, folded: Folded, matches: readonly Match[]): NamedSpan[] {
  const spans: NamedSpan[] = [];
  let from = 0;
  for (const { by, quote, start, end } of matches) {
    if (!quote || end > original.length) continue;
    const written = fold(quote).text;
    const at = folded.text.indexOf(written, from);
    if (at < 0 || folded.at(at) > end || folded.at(at + written.length) <= start) continue;
    const as = by === 'person' ? '§leader' : by === 'product' ? '§product' : '§brand';
    spans.push({ start: at, end: at + written.length, as });
    from = at + written.length;
  }
  return spans;
}

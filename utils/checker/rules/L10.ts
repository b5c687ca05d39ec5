/** A left-over placeholder (P24). */
import type { Mend, Rule } from '../rule';

/** Braces, square brackets that are no link, angle brackets, runs of X or underscores, %NAME%, "insert … here". */
const PLACEHOLDER =
  /\{\{[^{}\n]{0,60}\}\}|\{[^{}\n]{0,60}\}|\[[^[\]\n]{1,60}\](?!\()|<<[^<>\n]{1,40}>>|<(?!\/?(?:https?|mailto)\b)[a-z][a-z _-]{1,40}>|(?<![\p{L}\d])(?:X{2,}|x{3,}|_{3,}|\.{6,}|TBC|TBD|TODO|FIXME|N\/A)(?![\p{L}\d])|%[A-Za-z_]{3,30}%|(?<![\p{L}\d_])[A-Z]{2,20}_[A-Z_]{2,30}(?![\p{L}\d_])|\$\{?[A-Z_]{3,30}\}?|(?<![\p{L}])(?:insert|add|enter|your) (?:the )?(?:customer|guest|client|agent|first|company|brand|team)?'?s? ?name here|lorem ipsum/gu;

/** "Hello [NAME]," → "Hello Priya,", or "Hello," where the page shows no name that one could use. */
const filled: Mend = (hit, { text }, { author }) => {
  const first = /^\p{Lu}\p{Ll}+(?=\s|$)/u.exec(author?.trim() ?? '')?.[0];
  if (first && /name|customer|guest/i.test(text.slice(hit.start, hit.end))) return { ...hit, fix: first };
  const space = text[hit.start - 1] === ' ' ? 1 : 0;
  return { ...hit, start: hit.start - space, fix: '' };
};

export const L10: Rule = {
  id: 'L10',
  level: 'block',
  playbook: ['P24'],
  message: 'check_L10',
  mend: filled,
  find: ({ text, mention }) =>
    [...text.matchAll(PLACEHOLDER)]
      .filter(([found]) => !mention?.text.includes(found))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, args: [match[0]] })),
};

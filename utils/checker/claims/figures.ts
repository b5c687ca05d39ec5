/** Numbers and dates of a sentence that neither post nor profile holds (L23). */
import type { Draft } from '../draft';
import type { Hit } from '../rule';
import { numbersIn } from '../text/numbers';
import { once } from '../text/once';
import type { Sentence } from '../text/read';
import { OWNED, SORRY } from '../words/acknowledge';
import { CHANGE_POST } from '../words/rating';
import { SELLING } from '../words/selling';
import { numbersFor } from './support';

/** "The 3rd" alone says little. */
const monthDay = (word: string): boolean => /^\d{1,2}(?:st|nd|rd|th)$/.test(word);
/** Numbers of paragraphs and steps claim nothing. */
const ORDINAL_BEFORE =
  /^(?:section|clause|paragraph|article|page|step|chapter|terminal|gate|platform|room|row|line|level|version|screen|hall|bay|lane|pitch|table|seat|floor)$/;

/** "1." or "2)" at the start of a line of a list. */
const marksItem = ({ text, tokens }: Draft['body'], token: number): boolean => {
  const { start, end } = tokens[token]!;
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 6), start)) &&
    /^[.)]\s/.test(text.slice(end, end + 2))
  );
};

export function strayFigures(draft: Draft, sentence: Sentence, promised: boolean): Hit[] {
  const { body, mention, text } = draft;
  const { from, to } = sentence;
  const here = draft.numbers().filter(({ firm, token }) => firm && token >= from && token < to);
  if (here.length === 0) return [];
  // "An hour, three times over, is a bad evening": how one reckons up what the person told is no claim.
  const apology = SORRY.first(body, from, to) !== null;
  const reckoned = apology || OWNED.first(body, from, to) !== null;
  const firm = here.filter(
    ({ token }) => !marksItem(body, token) && !(reckoned && (apology || body.tokens[token]!.type === 'word')),
  );
  if (firm.length === 0) return [];
  // Where the post is in another language its numbers are other words (L26 speaks of that).
  const spoken = draft.mentionLanguage();
  if (promised || CHANGE_POST.first(body, from, to) || (spoken && spoken !== (draft.language() ?? spoken)))
    return [];
  if (sentence.question && !SELLING.first(body, from, to)) return [];
  const given = new Set(mention ? once(mention, numbersIn).map(({ value }) => value) : []);
  const held = numbersFor(draft, sentence);
  const apart = [...draft.personal(), ...draft.channels()].filter(
    ({ start, end }) => start < sentence.end && end > sentence.start,
  );
  return (
    firm
      .filter(({ value }) => !given.has(value) && !held.has(value))
      // "Call 911", "we are here until six".
      .filter(({ token }) => !/^(?:call|dial|ring|until|till)$/.test(body.tokens[token - 1]?.word ?? ''))
      .filter(({ token }) => !ORDINAL_BEFORE.test(body.tokens[token - 1]?.word ?? ''))
      .map(({ token }) => body.tokens[token]!)
      .filter(
        ({ start, end, word }) => !apart.some((one) => start < one.end && end > one.start) && !monthDay(word),
      )
      .map(({ start, end }) => ({
        start,
        end,
        message: 'check_L23_number' as const,
        args: [text.slice(start, end)],
      }))
  );
}

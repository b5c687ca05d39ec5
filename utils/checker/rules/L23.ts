/** States a fact that is neither in the post nor in the profile (P54): invented checks, numbers, causes, boasts, terms. */
import type { Kind } from '../../judge/verdict';
import { BOASTS, CAUSES, CHECKS, TERMS } from '../claims/kinds';
import { SELLS } from '../claims/sells';
import { numbersFor, supported } from '../claims/support';
import type { Draft } from '../draft';
import type { Hit, Rule } from '../rule';
import { matterOf } from '../text/content';
import { numbersIn } from '../text/numbers';
import { privateSpans } from '../text/private';
import type { Sentence } from '../text/read';
import { CHANGE_POST } from '../words/rating';
import { SELLING } from '../words/selling';
import { isMoneyPromise } from './L14';

/** Kinds whose reply states terms: the answer must come from a card. */
const ANSWERING: readonly Kind[] = [
  'question',
  'misinformation',
  'lead',
  'comparison',
  'suggestion',
  'complaint',
  'praise',
  'own',
  'ex-employee',
];
const ABOUT_US = /\b(?:we|our|ours|us|here)\b|^(?:yes|no|yep|nope|sure|certainly|absolutely)[,.:;!]/i;

/** The sentence speaks of the house: "we", the brand's name, a product. */
const aboutUs = ({ profile }: Draft, { text }: Sentence): boolean => {
  if (ABOUT_US.test(text)) return true;
  const lower = text.toLowerCase();
  return [profile.name, ...profile.terms, ...profile.products].some((name) =>
    lower.includes(name.toLowerCase()),
  );
};

/** Numbers and dates of the sentence that neither post nor profile holds; times of promises and private data apart. */
function strayNumbers(draft: Draft, sentence: Sentence, promised: boolean): Hit[] {
  const { body, mention, text } = draft;
  const { from, to } = sentence;
  if (promised || CHANGE_POST.first(body, from, to)) return [];
  if (sentence.question && !SELLING.first(body, from, to)) return [];
  const given = new Set(mention ? numbersIn(mention).map(({ value }) => value) : []);
  const held = numbersFor(draft, sentence);
  const personal = privateSpans(text, draft.profile);
  return numbersIn(body)
    .filter(({ token, firm }) => firm && token >= from && token < to)
    .filter(({ value }) => !given.has(value) && !held.has(value))
    .map(({ token }) => body.tokens[token]!)
    .filter(
      ({ start, end, word }) =>
        !personal.some((one) => start < one.end && end > one.start) && !asMonthDay(word),
    )
    .map(({ start, end }) => ({
      start,
      end,
      message: 'check_L23_number' as const,
      args: [text.slice(start, end)],
    }));
}

/** "the 3rd" alone says little. */
const asMonthDay = (word: string): boolean => /^\d{1,2}(?:st|nd|rd|th)$/.test(word);

/** The sentence only repeats what the person said. */
function echoes({ mention }: Draft, text: string): boolean {
  if (!mention) return false;
  const post = matterOf(mention.text);
  const own = [...matterOf(text)];
  return own.length > 0 && own.filter((one) => post.has(one)).length >= own.length * 0.6;
}

export const L23: Rule = {
  id: 'L23',
  level: 'warn',
  playbook: ['P54', 'P34'],
  message: 'check_L23',
  english: true,
  find(draft, { kind }) {
    const { body } = draft;
    const hits: Hit[] = [];
    for (const sentence of body.sentences) {
      const { from, to, question } = sentence;
      const promised = draft.promises().some(({ start }) => start >= sentence.start && start < sentence.end);
      const backed = supported(draft, sentence);
      const stray = strayNumbers(draft, sentence, promised);
      if (!backed) hits.push(...stray);
      if (question || backed || isMoneyPromise(draft, sentence.start)) continue;
      const check = CHECKS.first(body, from, to);
      if (check) hits.push({ start: check.start, end: check.end, message: 'check_L23_check' });
      if (promised) continue;
      const cause = CAUSES.first(body, from, to);
      if (cause && !echoes(draft, body.text.slice(cause.start, sentence.end)))
        hits.push({ start: cause.start, end: sentence.end, message: 'check_L23_cause' });
      const boast = BOASTS.first(body, from, to) ?? SELLS.first(body, from, to);
      if (boast && !echoes(draft, sentence.text)) hits.push({ start: boast.start, end: boast.end });
      if (kind && ANSWERING.includes(kind) && aboutUs(draft, sentence) && matterOf(sentence.text).size > 0) {
        const term = TERMS.first(body, from, to);
        if (term && !echoes(draft, sentence.text)) hits.push({ start: term.start, end: sentence.end });
      }
    }
    return firstOfEach(hits);
  },
};

/** One finding a place: a boast with a number in it is one claim. */
const firstOfEach = (hits: Hit[]): Hit[] =>
  hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit, i, all) => i === 0 || hit.start >= all[i - 1]!.end);

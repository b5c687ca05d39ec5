/** Non-apology: "sorry if", "sorry you feel", or sorry and then but / however (P20, P46). */
import { withoutEnding } from '../../without-ending';
import type { Draft } from '../draft';
import type { Hit, Rule } from '../rule';
import { once } from '../text/once';
import type { Span } from '../text/phrases';
import type { Sentence } from '../text/read';
import { HEDGED_SORRY, SORRY, TURN } from '../words/acknowledge';

/** "Nothing but", "all but", "anything but" turn nothing. */
const NOT_A_TURN =
  /\b(?:nothing|all|anything|none|everything|cannot|can't|couldn't|last|no one|who|not only)\s+$/i;

/** An apology and what turns it: "sorry for the wait, but …". */
interface Turned {
  sorry: Span;
  turn: Span;
  sentence: Sentence;
  next: Sentence | undefined;
}

export const turnsOf = (draft: Draft): Turned[] => once(draft, findTurns);

function findTurns({ body }: Draft): Turned[] {
  const found: Turned[] = [];
  for (const [i, sentence] of body.sentences.entries()) {
    const sorry = SORRY.first(body, sentence.from, sentence.to);
    if (!sorry) continue;
    const here = TURN.all(body, sorry.to, sentence.to).filter(
      ({ from }) => body.tokens[from]!.word !== 'though',
    );
    const next = body.sentences[i + 1];
    const there = next
      ? TURN.all(body, next.from, next.to).filter(({ from }) => from === next.from || from - next.from < 3)
      : [];
    const turn = [...here, ...there].find(
      ({ start }) => !NOT_A_TURN.test(body.text.slice(Math.max(0, start - 12), start)),
    );
    if (turn) found.push({ sorry, turn, sentence, next });
  }
  return found;
}

/** "Sorry for the wait, but it was busy." → "Sorry for the wait." */
function cut(text: string, sentence: Sentence, next: Sentence | undefined, turn: Span): Partial<Hit> {
  if (turn.start >= sentence.end) return { start: sentence.end, end: next?.end ?? turn.end, fix: '' };
  const kept = withoutEnding(text.slice(sentence.start, turn.start), ' ,;:–—-');
  return { start: sentence.start + kept.length, end: sentence.end, fix: '.' };
}

export const L16: Rule = {
  id: 'L16',
  level: 'warn',
  playbook: ['P20', 'P46'],
  message: 'check_L16',
  english: true,
  find(draft) {
    const { body } = draft;
    const hedged = HEDGED_SORRY.all(body).map(({ start, end }): Hit => {
      const written = body.text.slice(start, end);
      // "Sorry if the sigh hurt" → "sorry that the sigh hurt"
      return / if$/i.test(written) ? { start, end, fix: `${written.slice(0, -2)}that` } : { start, end };
    });
    const turned = turnsOf(draft).map(
      ({ sorry, turn, sentence, next }): Hit => ({
        start: sorry.start,
        end: turn.end,
        message: 'check_L16_but',
        ...cut(body.text, sentence, next, turn),
      }),
    );
    return [...hedged, ...turned];
  },
};

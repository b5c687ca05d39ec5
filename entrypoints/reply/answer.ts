/** Using the first wording for a mention on the page itself: into the reply box or onto the clipboard, said aloud and kept. */
import { WHY_NOT } from '@/utils/compose/why-not';
import { askAgain } from '@/utils/messages/ask';
import { wordsHere } from '@/utils/words-here';
import type { Answering } from '../page.content/parts';

/** null where none is offered; undefined where nobody answered. */
export async function wordingFor(key: string): Promise<string | null | undefined> {
  const answer = await askAgain('mention/wording', { key });
  return answer.ok ? answer.value.text : undefined;
}

/** Random, in the form of a UUID: pages without encryption have no crypto.randomUUID. */
const newId = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (Number(digit) / 4));
    return (Number(digit) ^ random).toString(16);
  });

const written = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

export async function copy(key: string, text: string, page: Answering): Promise<void> {
  const copied = await written(text);
  page.note(wordsHere(copied ? 'said_copied' : 'said_copy_by_hand'));
  if (copied) await askAgain('mention/used', { id: newId(), type: 'copied', key, text });
}

/** Where the page does not take it, the text goes onto the clipboard, if the browser lets it. */
async function instead(reason: string, key: string, text: string, page: Answering): Promise<void> {
  const copied = await written(text);
  page.note(copied ? `${reason} ${wordsHere('said_copied_instead')}` : reason);
  if (copied) await askAgain('mention/used', { id: newId(), type: 'copied', key, text });
}

export async function insert(key: string, text: string, page: Answering): Promise<void> {
  const came = await page.insert(key, text, 'ask');
  if (came.outcome === 'failed') return instead(wordsHere(WHY_NOT[came.reason]), key, text, page);
  if (came.outcome === 'occupied') return instead(wordsHere('card_occupied'), key, text, page);
  if (came.outcome !== 'inserted') return;
  page.note(wordsHere('said_inserted'));
  await askAgain('mention/used', { id: newId(), type: 'inserted', key, text, editor: came.editor });
}

export async function answer(key: string, page: Answering): Promise<void> {
  const text = await wordingFor(key);
  if (text) return insert(key, text, page);
  page.note(wordsHere(text === null ? 'card_no_wording' : 'card_unreachable'));
}

/** The mentions on this page: which element shows which, and what the worker said of each. */
import type { Match } from '@/utils/brand/match';
import { ask } from '@/utils/messages/ask';
import type { PageMention } from '@/utils/messages/map';
import type { Post } from '@/utils/post';

/** As many as one message may carry. */
const BATCH = 50;
/** Waits in ms before a batch is offered again; the worker may have died in the middle, and storing twice is harmless. */
const RETRIES = [100, 1_000, 5_000];

interface Entry extends PageMention {
  post: Post;
  matches: Match[];
  element: Element;
  /** What was last sent: an edit is sent again, an unchanged post is not. */
  sent: string;
}

export interface PageMentions {
  /** The element shows this mention now, new, edited or recycled. */
  put(element: Element, post: Post, matches: Match[]): void;
  /** The element shows no mention any more. */
  drop(element: Element): void;
  /** Takes note of elements that left the page. */
  sweep(): void;
  /** Forgets everything: another page in the same tab, another brand. */
  clear(): void;
  /** In page order. */
  list(): Entry[];
  get(key: string): Entry | undefined;
  /** Resolves when every mention sent has its verdict, or cannot get one. */
  settled(): Promise<void>;
}

interface Listeners {
  onChange: () => void;
  /** The extension was updated under this page: it can't be asked any more. */
  onOrphaned: () => void;
}

const wordsOf = ({ text, rating }: Post): string => `${rating ?? ''}|${text}`;

const inPageOrder = (a: Entry, b: Entry): number =>
  a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function pageMentions({ onChange, onOrphaned }: Listeners): PageMentions {
  const entries = new Map<string, Entry>();
  const shownBy = new Map<Element, string>();
  let waiting = new Set<string>();
  let sending: Promise<void> = Promise.resolve();
  let scheduled = false;

  async function deliver(keys: string[]): Promise<void> {
    for (const wait of [0, ...RETRIES]) {
      if (wait > 0) await pause(wait);
      const mentions = keys
        .flatMap((key) => entries.get(key) ?? [])
        .map(({ post, matches }) => ({ post, matches }));
      if (mentions.length === 0) return;
      const answer = await ask('mentions/seen', { mentions });
      if (answer.ok) {
        for (const { key, verdict, status } of answer.value.verdicts) {
          const entry = entries.get(key);
          if (entry) Object.assign(entry, { verdict, status });
        }
        onChange();
        return;
      }
      if (answer.error === 'updated') return onOrphaned();
      if (answer.error === 'refused') return;
    }
  }

  function flush() {
    scheduled = false;
    const keys = [...waiting];
    waiting = new Set();
    for (let at = 0; at < keys.length; at += BATCH) {
      const batch = keys.slice(at, at + BATCH);
      sending = sending.then(() => deliver(batch));
    }
  }

  function drop(element: Element) {
    const key = shownBy.get(element);
    if (key === undefined) return;
    shownBy.delete(element);
    const entry = entries.get(key);
    if (entry?.element !== element) return;
    entry.present = false;
    onChange();
  }

  return {
    drop,
    put(element, post, matches) {
      if (shownBy.get(element) !== post.key) drop(element);
      shownBy.set(element, post.key);
      const known = entries.get(post.key);
      const words = wordsOf(post);
      const unchanged = known?.sent === words;
      if (unchanged && known.present && known.element === element) return;
      entries.set(post.key, {
        key: post.key,
        verdict: unchanged ? known.verdict : null,
        status: known?.status ?? 'open',
        post,
        matches,
        element,
        sent: words,
        present: true,
      });
      onChange();
      if (unchanged) return;
      waiting.add(post.key);
      if (!scheduled) {
        scheduled = true;
        queueMicrotask(flush);
      }
    },
    sweep() {
      for (const element of shownBy.keys()) if (!element.isConnected) drop(element);
    },
    clear() {
      entries.clear();
      shownBy.clear();
      waiting.clear();
      onChange();
    },
    list: () => [...entries.values()].sort(inPageOrder),
    get: (key) => entries.get(key),
    settled: () => sending,
  };
}

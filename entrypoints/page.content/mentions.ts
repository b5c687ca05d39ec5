/** The mentions on this page: which element shows which, and what the worker said of each. */
import type { Match } from '@/utils/brand/match';
import type { Verdict } from '@/utils/judge/verdict';
import { ask } from '@/utils/messages/ask';
import type { PageMention } from '@/utils/messages/map';
import type { Post } from '@/utils/post';

/** As many as one message may carry. */
const BATCH = 50;
/** Waits in ms before a batch is offered again; the worker may have died in the middle, and storing twice is harmless. */
const RETRIES = [100, 1_000, 5_000];
/** Least time between two messages, in ms: a message costs the page more than the mentions it carries. */
const GAP = 50;
/** The same where no mention that waits is in sight or fills a message: nobody is looking. */
const UNSEEN_GAP = 1_000;
/** Of so many mentions that left the page the verdict is kept: a virtualised list brings them back as one scrolls to and fro. */
const RECENT = 30;

export interface Entry {
  key: string;
  post: Post;
  matches: Match[];
  element: Element;
  /** null until the worker has answered. */
  verdict: Verdict | null;
  status: PageMention['status'];
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
  /** Those on the page, in page order. */
  here(): Entry[];
  /** Those that left it, oldest first. */
  gone(): PageMention[];
  get(key: string): Entry | undefined;
  /** A mention that waits for its verdict has come into sight. */
  hurry(): void;
  /** Resolves when every mention sent has its verdict, or cannot get one. */
  settled(): Promise<void>;
}

interface Listeners {
  /** A mention came, changed or got its verdict. */
  onChange: (entry: Entry) => void;
  /** A mention left. */
  onGone: (key: string) => void;
  isInSight: (key: string) => boolean;
  /** The extension was updated under this page: it can't be asked any more. */
  onOrphaned: () => void;
}

/** Whatever of a post, when it changes, has to be judged anew. */
const wordsOf = ({ text, rating, ownerReply }: Post): string =>
  `${rating ?? ''}|${text}|${ownerReply?.text ?? ''}`;

/** Asked of the later one: a long list of siblings is then walked from there on only. */
const inPageOrder = (a: Entry, b: Entry): number =>
  b.element.compareDocumentPosition(a.element) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function pageMentions({ onChange, onGone, isInSight, onOrphaned }: Listeners): PageMentions {
  const present = new Map<string, Entry>();
  /** All that stays of a mention whose element left: a day's feed must not pile up in the page. The worker has the rest. */
  const departed = new Map<string, PageMention['status']>();
  const recent = new Map<string, { words: string; verdict: Verdict }>();
  const shownBy = new Map<Element, string>();
  /** To be told to the worker, even where its post has left the page by then. */
  const waiting = new Map<string, Entry>();
  let sending: Promise<void> | null = null;
  let sentAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off. */
  let dueAt = Number.POSITIVE_INFINITY;
  let queued = false;

  async function deliver(entries: Entry[]): Promise<void> {
    const mentions = entries.map(({ post, matches }) => ({ post, matches }));
    for (const wait of [0, ...RETRIES]) {
      if (wait > 0) await pause(wait);
      const answer = await ask('mentions/seen', { mentions });
      if (answer.ok) {
        for (const { key, verdict, status } of answer.value.verdicts) {
          const entry = present.get(key);
          const told = entries.find((one) => one.key === key);
          // It may have been edited meanwhile: what it says now is waiting for a verdict of its own.
          if (entry && told && wordsOf(entry.post) === wordsOf(told.post))
            onChange(Object.assign(entry, { verdict, status }));
        }
        return;
      }
      if (answer.error === 'updated') return onOrphaned();
      if (answer.error === 'refused') return;
    }
  }

  /** One message at a time; what comes by until then goes with the next. */
  async function deliverNext(): Promise<void> {
    const entries = [...waiting.values()].slice(0, BATCH);
    for (const { key } of entries) waiting.delete(key);
    sentAt = performance.now();
    await deliver(entries);
    sending = null;
    send();
  }

  function send(soon = waiting.size >= BATCH || [...waiting.keys()].some(isInSight)) {
    if (sending || waiting.size === 0) return;
    const now = performance.now();
    const due = sentAt + (soon ? GAP : UNSEEN_GAP);
    if (due <= now) {
      sending = deliverNext();
    } else if (due < dueAt) {
      clearTimeout(timer);
      dueAt = due;
      timer = setTimeout(onTime, due - now);
    }
  }

  function onTime() {
    dueAt = Number.POSITIVE_INFINITY;
    send();
  }

  /** When all that is found in this turn is there. */
  function sendSoon() {
    if (queued || sending) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      send();
    });
  }

  function depart({ key, post, verdict, status }: Entry) {
    present.delete(key);
    departed.delete(key);
    departed.set(key, status);
    recent.delete(key);
    if (verdict) recent.set(key, { words: wordsOf(post), verdict });
    const [oldest] = recent.keys();
    if (oldest !== undefined && recent.size > RECENT) recent.delete(oldest);
    onGone(key);
  }

  function drop(element: Element) {
    const key = shownBy.get(element);
    if (key === undefined) return;
    shownBy.delete(element);
    const entry = present.get(key);
    if (entry?.element === element) depart(entry);
  }

  /** What is known of a post already: its verdict counts for these words only. */
  function before(post: Post): { status: PageMention['status']; verdict: Verdict | null } {
    const entry = present.get(post.key);
    const left = recent.get(post.key);
    const words = wordsOf(post);
    return {
      status: entry?.status ?? departed.get(post.key) ?? 'open',
      verdict:
        entry && wordsOf(entry.post) === words ? entry.verdict : left?.words === words ? left.verdict : null,
    };
  }

  return {
    drop,
    put(element, post, matches) {
      const { key } = post;
      if (shownBy.get(element) !== key) drop(element);
      shownBy.set(element, key);
      const known = present.get(key);
      const same = known?.element === element && wordsOf(known.post) === wordsOf(post);
      if (same && (known.verdict || sending || waiting.has(key))) return;
      const entry: Entry = { key, post, matches, element, ...before(post) };
      present.set(key, entry);
      departed.delete(key);
      onChange(entry);
      if (entry.verdict) return;
      waiting.set(key, entry);
      sendSoon();
    },
    sweep() {
      for (const element of shownBy.keys()) if (!element.isConnected) drop(element);
    },
    clear() {
      for (const key of present.keys()) onGone(key);
      present.clear();
      departed.clear();
      recent.clear();
      shownBy.clear();
      waiting.clear();
    },
    here: () => [...present.values()].sort(inPageOrder),
    gone: () =>
      [...departed].map(([key, status]) => ({
        key,
        status,
        verdict: recent.get(key)?.verdict ?? null,
        present: false,
      })),
    get: (key) => present.get(key),
    hurry: () => send(),
    async settled() {
      while (sending || waiting.size > 0) {
        send(true);
        await (sending ?? pause(GAP));
      }
    },
  };
}

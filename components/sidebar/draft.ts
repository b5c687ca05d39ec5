/** What a person has typed for a mention: kept over tab switches, a closed sidebar, a restart of the browser and an update. */
import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { LENGTHS } from '@/utils/replies/suggestion';

/** The thread when the draft was begun (P52), and when that was, in ms. */
const BegunSchema = v.object({
  text: v.string(),
  rating: v.optional(v.number()),
  replies: v.number(),
  at: v.number(),
});
export type Begun = v.InferOutput<typeof BegunSchema>;

const DraftSchema = v.object({
  length: v.picklist(LENGTHS),
  /** How often other wording was asked for. */
  fresh: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The person's own text per length; absent where the suggestion stands as it is. */
  edited: v.record(v.picklist(LENGTHS), v.string()),
  /** The person knows what happened: owning a mistake is then in order (P62). */
  confirmed: v.boolean(),
  /** Absent until the person writes. */
  begun: v.optional(BegunSchema),
  /** When it was last changed, in ms. */
  at: v.optional(v.number(), 0),
});
export type Draft = v.InferOutput<typeof DraftSchema>;

const EMPTY: Draft = { length: 'brief', fresh: 0, edited: {}, confirmed: false, at: 0 };
const PREFIX = 'draft:';
/** A draft left alone for that long is given up, in ms. */
const KEEP = 30 * 86_400_000;
/** Wait after a change before it is written, in ms: typing writes now and then, not at every key. */
const PAUSE = 250;

/** Writes the latest state of each name, a moment later; at once when the view is about to go. */
function lateWriter() {
  const waiting = new Map<string, Draft>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size > 0) void browser.storage.local.set(Object.fromEntries(waiting));
    waiting.clear();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  return {
    flush,
    /** What is not written yet, too. */
    latest: (name: string): Draft | undefined => waiting.get(name),
    write(name: string, draft: Draft) {
      waiting.set(name, draft);
      timer ??= setTimeout(flush, PAUSE);
    },
  };
}
const writer = lateWriter();

/** Drops drafts that nobody has touched for a month. */
export async function tidyDrafts(now: number): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const old = Object.entries(stored).flatMap(([name, value]) => {
    if (!name.startsWith(PREFIX)) return [];
    const parsed = v.safeParse(DraftSchema, value);
    return parsed.success && parsed.output.at > now - KEEP ? [] : [name];
  });
  if (old.length > 0) await browser.storage.local.remove(old);
}

/** null until it is known whether there is one. */
export function useDraft(key: string): [Draft | null, (change: Partial<Draft>) => void] {
  const [held, hold] = useState<{ key: string; draft: Draft } | null>(null);
  const name = PREFIX + key;
  const current = useRef<Draft | null>(null);
  useEffect(() => {
    let wanted = true;
    void browser.storage.local.get(name).then((stored) => {
      const parsed = v.safeParse(DraftSchema, writer.latest(name) ?? stored[name]);
      if (wanted) hold({ key, draft: parsed.success ? parsed.output : EMPTY });
    });
    return () => {
      wanted = false;
      writer.flush();
    };
  }, [key, name]);

  const draft = held?.key === key ? held.draft : null;
  current.current = draft;
  const change = (part: Partial<Draft>) => {
    const next = { ...(current.current ?? EMPTY), ...part, at: Date.now() };
    current.current = next;
    hold({ key, draft: next });
    writer.write(name, next);
  };
  return [draft, change];
}

/** What a person has typed for a mention; kept over tab switches and a closed sidebar until the browser is closed. */
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { LENGTHS } from '@/utils/replies/suggestion';

const DraftSchema = v.object({
  length: v.picklist(LENGTHS),
  /** How often other wording was asked for. */
  fresh: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The person's own text per length; absent where the suggestion stands as it is. */
  edited: v.record(v.picklist(LENGTHS), v.string()),
  /** The person knows what happened: owning a mistake is then in order (P62). */
  confirmed: v.boolean(),
});
export type Draft = v.InferOutput<typeof DraftSchema>;

const EMPTY: Draft = { length: 'brief', fresh: 0, edited: {}, confirmed: false };
const nameFor = (key: string) => `draft:${key}`;

/** null until it is known whether there is one. */
export function useDraft(key: string): [Draft | null, (change: Partial<Draft>) => void] {
  const [held, hold] = useState<{ key: string; draft: Draft } | null>(null);
  useEffect(() => {
    let wanted = true;
    void browser.storage.session.get(nameFor(key)).then((stored) => {
      const parsed = v.safeParse(DraftSchema, stored[nameFor(key)]);
      if (wanted) hold({ key, draft: parsed.success ? parsed.output : EMPTY });
    });
    return () => {
      wanted = false;
    };
  }, [key]);

  const draft = held?.key === key ? held.draft : null;
  const change = (part: Partial<Draft>) => {
    const next = { ...(draft ?? EMPTY), ...part };
    hold({ key, draft: next });
    void browser.storage.session.set({ [nameFor(key)]: next });
  };
  return [draft, change];
}

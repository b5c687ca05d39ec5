/** The weekly export: on which day and hour, when next, and how the last one went. Kept in extension storage. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const NAME = 'weeklyExport';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));

const WeeklySchema = v.object({
  /** 0: Sunday, as Date.getDay says. */
  weekday: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  /** Of the person's clock. */
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  /** ms since 1970. A browser that was closed then makes up for it at its next start. */
  next: time,
  last: v.optional(
    v.variant('ok', [
      v.object({ ok: v.literal(true), at: time, rows: v.number(), file: v.string() }),
      /** `detail` is English. */
      v.object({ ok: v.literal(false), at: time, detail: v.string() }),
    ]),
  ),
});
export type Weekly = v.InferOutput<typeof WeeklySchema>;

/** The first moment after `after` that is this hour of this weekday, by the person's own clock. */
export function nextTime({ weekday, hour }: Pick<Weekly, 'weekday' | 'hour'>, after: number): number {
  const date = new Date(after);
  const days = (weekday - date.getDay() + 7) % 7;
  const at = (more: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + days + more, hour).getTime();
  return at(0) > after ? at(0) : at(7);
}

/** null: nobody asked for one. */
export async function loadWeekly(): Promise<Weekly | null> {
  const parsed = v.safeParse(WeeklySchema, (await browser.storage.local.get(NAME))[NAME]);
  return parsed.success ? parsed.output : null;
}

export const saveWeekly = (weekly: Weekly): Promise<void> => browser.storage.local.set({ [NAME]: weekly });
export const forgetWeekly = (): Promise<void> => browser.storage.local.remove(NAME);

/** Calls back whenever it was changed, in whichever context. Returns the way to stop. */
export function onWeekly(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => NAME in changes && callback();
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

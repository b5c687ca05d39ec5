/** The history's own settings: what it must obey itself, whoever writes into it. */
import * as v from 'valibot';
import { KINDS } from '../judge/verdict';
import type { Connection, Tx } from './connection';
import { TimeSchema } from './interaction';

/** Age in days, by the first sight. */
const days = v.pipe(v.number(), v.integer(), v.minValue(1));

const RuleSchema = v.variant('remove', [
  /** The verdict alone: the suspicion expires, the words stay. */
  v.object({ remove: v.literal('verdict'), kind: v.picklist(KINDS), days }),
  /** The mention with all that was done about it. */
  v.object({ remove: v.literal('mention'), kind: v.picklist([...KINDS, 'any']), days }),
]);
export type RetentionRule = v.InferOutput<typeof RuleSchema>;

export const SettingsSchema = v.object({
  schedule: v.array(RuleSchema),
  /** Nothing new is logged until then; null: until it is switched on again; absent: logging. */
  paused: v.optional(v.nullable(TimeSchema)),
});
export type HistorySettings = v.InferOutput<typeof SettingsSchema>;

/** sites.md, section 5: what was only suspected or is special data goes after 30 days; words stay until a person sets more. */
export const DEFAULT_SETTINGS: HistorySettings = {
  schedule: [
    { kind: 'stance', days: 30, remove: 'verdict' },
    { kind: 'ex-employee', days: 30, remove: 'verdict' },
    { kind: 'competitor', days: 30, remove: 'verdict' },
  ],
};

const NAME = 'settings';

export async function settingsIn(tx: Tx<'readonly'> | Tx<'readwrite'>): Promise<HistorySettings> {
  const stored = v.safeParse(SettingsSchema, await tx.objectStore('meta').get(NAME));
  return stored.success ? stored.output : DEFAULT_SETTINGS;
}

export const isPaused = ({ paused }: HistorySettings, now: number): boolean =>
  paused !== undefined && (paused === null || now < paused);

export const settings = (connection: Connection): Promise<HistorySettings> =>
  connection.run(['meta'], 'readonly', settingsIn);

export const setSettings = (connection: Connection, next: HistorySettings): Promise<unknown> =>
  connection.run(['meta'], 'readwrite', (tx) => tx.objectStore('meta').put(next, NAME), 'strict');

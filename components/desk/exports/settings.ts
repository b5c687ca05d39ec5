/** How a person wants their exports: kept in extension storage, checked on the way out, and used by the weekly export too. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { columnsFor, type ExportOptions, FORMATS } from '@/utils/export';
import { zone } from '@/utils/export/zone';
import { mask } from '@/utils/replies/mask';
import { locale } from '../../locale';
import { t } from '../../words';

const NAME = 'exportSettings';

const isZone = (name: string): boolean => {
  try {
    return zone(name).name === name;
  } catch {
    return false;
  }
};

const known = new Set(columnsFor('interactions').map(({ id }) => id));

const SettingsSchema = v.object({
  format: v.picklist(FORMATS),
  lines: v.picklist(['mentions', 'interactions']),
  /** Ids in their order; null: all there are. */
  columns: v.nullable(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.check((id) => known.has(id)),
        ),
      ),
      v.minLength(1),
    ),
  ),
  zone: v.pipe(v.string(), v.check(isZone)),
  /** As spreadsheets read them, or as people here write them. */
  dates: v.picklist(['iso', 'local']),
  suspicion: v.boolean(),
  mask: v.boolean(),
});
export type ExportSettings = v.InferOutput<typeof SettingsSchema>;

export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const defaults = (): ExportSettings => ({
  format: 'csv',
  lines: 'mentions',
  columns: null,
  zone: localZone(),
  dates: 'iso',
  suspicion: false,
  mask: false,
});

export async function loadExportSettings(): Promise<ExportSettings> {
  const parsed = v.safeParse(SettingsSchema, (await browser.storage.local.get(NAME))[NAME]);
  return parsed.success ? parsed.output : defaults();
}

export const saveExportSettings = (settings: ExportSettings): Promise<void> =>
  browser.storage.local.set({ [NAME]: settings });

/** Every column of the kind of table, those chosen first and in their order. */
export function columnsOf({ lines, columns }: ExportSettings): { id: string; on: boolean }[] {
  const all = columnsFor(lines).map(({ id }) => id);
  if (!columns) return all.map((id) => ({ id, on: true }));
  const on = columns.filter((id) => all.includes(id));
  return [
    ...on.map((id) => ({ id, on: true })),
    ...all.filter((id) => !on.includes(id)).map((id) => ({ id, on: false })),
  ];
}

/** Tables have columns and dates of their own; JSON holds what the history holds. */
export const isTable = ({ format }: Pick<ExportSettings, 'format'>): boolean =>
  format !== 'json' && format !== 'jsonl';

export function optionsOf(settings: ExportSettings): ExportOptions {
  const { format, lines, zone: name, suspicion } = settings;
  const on = columnsOf(settings).flatMap((column) => (column.on ? [column.id] : []));
  return {
    format,
    lines,
    zone: name,
    columns: on.length > 0 ? on : undefined,
    dates: settings.dates === 'iso' ? 'iso' : { locale: locale() },
    title: t('desk_export_title'),
    words: t,
    suspicion,
    mask: settings.mask ? (text) => mask(text) : undefined,
  };
}

/** Filters that a person gave a name, kept in extension storage and checked on the way out. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { FilterSchema } from '@/utils/history';
import { ORDERS } from '../route';

const NAME = 'savedFilters';
const MOST = 50;

const SavedSchema = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)),
      filter: FilterSchema,
      order: v.picklist(ORDERS),
    }),
  ),
  v.maxLength(MOST),
);
export type Saved = v.InferOutput<typeof SavedSchema>[number];

async function load(): Promise<Saved[]> {
  const parsed = v.safeParse(SavedSchema, (await browser.storage.local.get(NAME))[NAME]);
  return parsed.success ? parsed.output : [];
}

interface SavedFilters {
  list: readonly Saved[];
  /** Another of the same name gives way. False: there is no name, or there are too many. */
  save: (one: Saved) => Promise<boolean>;
  remove: (name: string) => Promise<void>;
}

export function useSavedFilters(): SavedFilters {
  const [list, setList] = useState<readonly Saved[]>([]);
  useEffect(() => {
    const read = () => void load().then(setList);
    read();
    // Another window may change them.
    const changed = (changes: Record<string, unknown>) => NAME in changes && read();
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  }, []);

  const save = useCallback(async (one: Saved) => {
    const others = (await load()).filter(({ name }) => name !== one.name.trim());
    const parsed = v.safeParse(SavedSchema, [...others, one]);
    if (!parsed.success) return false;
    await browser.storage.local.set({ [NAME]: parsed.output });
    return true;
  }, []);
  const remove = useCallback(async (name: string) => {
    await browser.storage.local.set({ [NAME]: (await load()).filter((one) => one.name !== name) });
  }, []);
  return { list, save, remove };
}

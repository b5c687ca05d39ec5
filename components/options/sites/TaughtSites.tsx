/** The sites that people taught: look, rename, share, take from a colleague, remove and take back. */
import { useEffect, useState } from 'preact/hooks';
import { MAX_TAUGHT_BYTES, type ReadTaught, readTaughtFile } from '@/utils/sites/teach/file';
import { loadTaught, onTaught, removeTaught, saveTaught } from '@/utils/sites/teach/store';
import type { TaughtSite } from '@/utils/sites/teach/taught';
import { FileButton } from '../../FileButton';
import { useSay } from '../../say';
import { t } from '../../words';
import { ProblemsNotice } from '../ProblemsNotice';
import type { Grant } from './granted';
import { TaughtCard } from './TaughtCard';

type Refused = Extract<ReadTaught, { ok: false }>;

export function TaughtSites({ grants }: { grants: readonly Grant[] }) {
  const say = useSay();
  const [sites, setSites] = useState<readonly TaughtSite[]>([]);
  const [removed, setRemoved] = useState<TaughtSite | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    const stop = onTaught(setSites);
    void loadTaught().then(setSites);
    return stop;
  }, []);

  const keep = async (site: TaughtSite, done: string) => {
    const kept = await saveTaught(site).catch(() => null);
    say(kept?.ok ? done : t('teach_not_stored'), kept?.ok ? 'good' : 'bad');
  };
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    // A file far too large is not even read.
    const read: ReadTaught =
      file.size > 2 * MAX_TAUGHT_BYTES
        ? { ok: false, message: { key: 'taught_file_too_big' }, problems: [] }
        : readTaughtFile(await file.text());
    input.value = '';
    setRefused(read.ok ? null : read);
    if (read.ok) await keep(read.site, t('taught_imported', read.site.name));
  };
  const remove = async (site: TaughtSite) => {
    await removeTaught(site);
    setRemoved(site);
  };
  const undo = async () => {
    if (removed) await keep(removed, t('taught_back', removed.name));
    setRemoved(null);
  };

  return (
    <>
      {sites.length === 0 && <p class="small soft">{t('taught_none')}</p>}
      <div class="rows">
        {sites.map((site) => (
          <TaughtCard
            key={site.hosts[0] + site.name}
            site={site}
            grants={grants}
            onRemove={() => void remove(site)}
          />
        ))}
      </div>
      <div role="status">
        {removed && (
          <p class="notice">
            {t('taught_removed', removed.name)}{' '}
            <button type="button" class="linklike" onClick={() => void undo()}>
              {t('taught_undo')}
            </button>
          </p>
        )}
      </div>
      <div class="row">
        <FileButton
          name={t('taught_import')}
          accept=".json,application/json"
          onChoose={(field) => void take(field)}
        />
      </div>
      <div role="alert">
        {refused && (
          <ProblemsNotice
            tone="bad"
            words={t(refused.message.key, ...(refused.message.args ?? []))}
            problems={refused.problems}
          />
        )}
      </div>
    </>
  );
}

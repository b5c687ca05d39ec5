/** The profile as a file, in and out, and corrections as one. What of a file a person takes goes into the form first: what is saved changes only with Save. */
import { useState } from 'preact/hooks';
import { takeOver } from '@/utils/brand/compare';
import { MAX_PROFILE_BYTES, profileFileName, readProfileFile, writeProfileFile } from '@/utils/brand/file';
import type { Path } from '@/utils/brand/path';
import type { BrandProfile } from '@/utils/brand/profile';
import type { FieldProblem } from '@/utils/validate';
import { Icon } from '../../design/icons';
import { FileButton } from '../../FileButton';
import { saveFile } from '../../save-file';
import { useSay } from '../../say';
import { plural, t } from '../../words';
import { useForm } from '../form';
import { ImportPreview } from '../ImportPreview';
import { ProblemsNotice } from '../ProblemsNotice';
import type { Section } from '../section';

interface Refused {
  words: string;
  problems: readonly FieldProblem[];
}

function Data() {
  const form = useForm();
  const say = useSay();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [offered, offer] = useState<BrandProfile | null>(null);

  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    // A file far too large is not even read.
    const text = file.size > MAX_PROFILE_BYTES * 2 ? null : await file.text();
    input.value = '';
    const result = text === null ? null : readProfileFile(text);
    if (result?.ok) {
      setRefused(null);
      offer(result.profile);
      requestAnimationFrame(() => document.getElementById('import-title')?.focus());
      return;
    }
    offer(null);
    const message = result?.message ?? { key: 'profile_file_too_big' as const, args: ['1'] };
    setRefused({ words: t(message.key, ...(message.args ?? [])), problems: result?.problems ?? [] });
  };

  const before = form.profile;
  const takeOverChosen = (profile: BrandProfile) => (paths: Path[]) => {
    form.fill(takeOver(form.data, profile, paths));
    offer(null);
    say(t('import_done', profile.name));
  };

  const give = () => {
    if (!form.profile) return say(t('export_profile_bad'), 'care');
    saveFile(
      new Blob([writeProfileFile(form.profile)], { type: 'application/json' }),
      profileFileName(form.profile),
    );
  };

  const giveCorrections = async () => {
    const { exportCorrections } = await import('../export-corrections');
    const count = await exportCorrections(form.profile?.name ?? '');
    say(count ? plural('corrections_saved', count) : t('corrections_none'), count ? 'good' : 'care');
  };

  return (
    <>
      <div class="row">
        <FileButton
          name={t('import_profile')}
          accept=".json,application/json"
          onChoose={(field) => void take(field)}
        />
        <button type="button" class="button" onClick={give}>
          <Icon name="download" /> {t('export_profile')}
        </button>
      </div>
      <p class="tiny faint">{t('import_hint')}</p>
      {offered && (
        <ImportPreview
          key={offered.name}
          before={before}
          after={offered}
          onTake={takeOverChosen(offered)}
          onLeave={() => offer(null)}
        />
      )}
      <div role="alert">{refused && <ProblemsNotice tone="bad" {...refused} />}</div>
      <div class="row">
        <button type="button" class="button" onClick={() => void giveCorrections()}>
          <Icon name="download" /> {t('export_corrections')}
        </button>
      </div>
      <p class="tiny faint">{t('export_corrections_hint')}</p>
    </>
  );
}

export const data: Section = { id: 'data', title: 'sec_data', about: 'sec_data_about', body: () => <Data /> };

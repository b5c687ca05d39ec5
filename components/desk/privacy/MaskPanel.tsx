/** Masks in exports: the same setting that the exports have. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../words';
import { type ExportSettings, loadExportSettings, saveExportSettings } from '../exports/settings';

export function MaskPanel() {
  const [settings, setSettings] = useState<ExportSettings | null>(null);
  useEffect(() => void loadExportSettings().then(setSettings), []);
  if (!settings) return null;
  const set = (mask: boolean) => {
    const next = { ...settings, mask };
    setSettings(next);
    void saveExportSettings(next);
  };
  return (
    <section class="panel">
      <h3>{t('desk_masks')}</h3>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.mask}
          onChange={({ currentTarget: { checked } }) => set(checked)}
        />
        {t('desk_mask')}
      </label>
    </section>
  );
}

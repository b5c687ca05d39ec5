/** One taught site: its name, where it is read, and what can be done with it. */
import { useState } from 'preact/hooks';
import { taughtFileName, writeTaughtFile } from '@/utils/sites/teach/file';
import { saveTaught } from '@/utils/sites/teach/store';
import type { TaughtSite } from '@/utils/sites/teach/taught';
import { Icon } from '../../design/icons';
import { saveFile } from '../../save-file';
import { useSay } from '../../say';
import { t } from '../../words';
import { type Grant, isOn, turnOnHost } from './granted';

interface Props {
  site: TaughtSite;
  grants: readonly Grant[];
  onRemove: () => void;
}

export function TaughtCard({ site, grants, onRemove }: Props) {
  const say = useSay();
  const [name, setName] = useState(site.name);
  const id = `taught-name-${site.hosts[0]}`;
  const off = site.hosts.filter((host) => !isOn(host, grants));

  const rename = async (event: Event) => {
    event.preventDefault();
    const kept = await saveTaught({ ...site, name }).catch(() => null);
    const [problem] = kept?.ok === false ? kept.problems : [];
    if (kept?.ok) say(t('taught_renamed', kept.value.name));
    else say(problem ? t('teach_not_saved', problem.field, problem.expected) : t('teach_not_stored'), 'bad');
  };
  const give = () =>
    saveFile(new Blob([writeTaughtFile(site)], { type: 'application/json' }), taughtFileName(site));
  const allow = async (host: string) => {
    const granted = await turnOnHost(host);
    say(t(granted ? 'turn_on_done' : 'turn_on_refused'), granted ? 'good' : 'care');
  };

  return (
    <details class="card">
      <summary>
        <span dir="auto">
          {site.name} <span class="small faint">{site.hosts.join(', ')}</span>
        </span>
        {off.length > 0 && <span class="chip tone-care">{t('taught_off')}</span>}
      </summary>
      <div class="card-fields">
        <form class="form-field" onSubmit={(event) => void rename(event)}>
          <label for={id}>{t('teach_name')}</label>
          <div class="row taught-name">
            <input
              id={id}
              class="field"
              value={name}
              maxLength={100}
              required
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <button type="submit" class="button" aria-disabled={name === site.name}>
              {t('taught_rename')}
            </button>
          </div>
        </form>
        <p class="tiny faint">
          {t('taught_by')} <code>{Object.values(site.selectors).join(' · ')}</code>
        </p>
        <div class="row">
          {off.map((host) => (
            <button key={host} type="button" class="button" onClick={() => void allow(host)}>
              {t('taught_turn_on', host)}
            </button>
          ))}
          <button type="button" class="button" onClick={give}>
            <Icon name="download" /> {t('taught_export')}
          </button>
          <button type="button" class="button bare remove" onClick={onRemove}>
            {t('row_remove', site.name)}
          </button>
        </div>
      </div>
    </details>
  );
}

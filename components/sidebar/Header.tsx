/** Whose brand, which site, how it stands; and the ways out: the desk, export, settings, keys. */
import browser from 'webextension-polyfill';
import { Icon } from '../design/icons';
import { IconButton } from '../IconButton';
import { t } from '../words';
import { ExportMenu } from './ExportMenu';
import { MarksSwitch } from './MarksSwitch';

interface Props {
  brand: string;
  /** "3 to answer on X". */
  status: string;
  /** Whose marks can be hidden; null where no page is read. */
  host: string | null;
  onKeys: () => void;
}

export function Header({ brand, status, host, onKeys }: Props) {
  return (
    <header class="top">
      <div class="top-words">
        <h1 dir="auto">{brand || t('extName')}</h1>
        <p class="small soft" aria-live="polite">
          {status}
        </p>
      </div>
      <a
        class="button bare square"
        href="/desk.html"
        target="_blank"
        rel="noreferrer"
        aria-label={t('desk_open')}
        title={t('desk_open')}
      >
        <Icon name="table" />
      </a>
      {host && <MarksSwitch host={host} />}
      <ExportMenu />
      <IconButton icon="keyboard" name={t('keys_title')} onClick={onKeys} />
      <IconButton icon="gear" name={t('settings')} onClick={() => void browser.runtime.openOptionsPage()} />
    </header>
  );
}

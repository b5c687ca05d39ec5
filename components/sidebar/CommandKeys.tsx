/** The keys that work on the page itself, as they are set in the browser, and the way to change them there. */
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t } from '../words';

/** Firefox has a call for its shortcut page (since 137); Chromium an address. */
function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function CommandKeys() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  return (
    <>
      <h3>{t('keys_anywhere')}</h3>
      <dl class="keys small">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t('keys_unset')}</span>}</dt>
            <dd>{description || t('command_open')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={openShortcuts}>
        {t('keys_change')}
      </button>
    </>
  );
}

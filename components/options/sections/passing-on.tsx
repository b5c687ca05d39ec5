/** The address that notes may be posted to. It is kept apart from the profile: it is a secret of this browser, and no file holds it. */
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { loadWebhook, originOfWebhook, saveWebhook, WebhookSchema } from '@/utils/passing-on/webhook';
import { Icon } from '../../design/icons';
import { useSay } from '../../say';
import { t } from '../../words';
import type { Section } from '../section';

function PassingOn() {
  const say = useSay();
  const [saved, setSaved] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => void loadWebhook().then(setSaved), []);

  // The browser asks the person; it may only be asked to inside their click, before anything is awaited.
  const allow = () => {
    const parsed = v.safeParse(WebhookSchema, text);
    setWrong(!parsed.success);
    if (!parsed.success) return;
    const address = parsed.output;
    browser.permissions.request({ origins: [originOfWebhook(address)] }).then(
      async (granted) => {
        if (!granted) return say(t('hook_refused'), 'care');
        await saveWebhook(address);
        setSaved(address);
        setText('');
        say(t('hook_saved', new URL(address).hostname));
      },
      () => say(t('hook_refused'), 'care'),
    );
  };
  const remove = async () => {
    if (!saved) return;
    await browser.permissions.remove({ origins: [originOfWebhook(saved)] }).catch(() => false);
    await saveWebhook(null);
    setSaved(null);
    say(t('hook_removed'));
  };
  if (saved)
    return (
      <div class="row">
        <p>
          <Icon name="check" /> {t('hook_on', new URL(saved).hostname)}
        </p>
        <button type="button" class="button" onClick={() => void remove()}>
          {t('hook_remove')}
        </button>
      </div>
    );
  return (
    <div class="stack">
      <label class="stack" for="hook">
        {t('hook_label')}
      </label>
      <input
        id="hook"
        class="field"
        type="url"
        maxLength={2_000}
        placeholder="https://hooks.example.com/…"
        aria-invalid={wrong}
        aria-describedby="hook-hint"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="hook-hint" class="small soft">
        {wrong ? t('hook_wrong') : t('hook_hint')}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={allow}>
          {t('hook_allow')}
        </button>
      </div>
    </div>
  );
}

export const passingOn: Section = {
  id: 'passing-on',
  title: 'sec_passing_on',
  about: 'sec_passing_on_about',
  body: () => <PassingOn />,
};

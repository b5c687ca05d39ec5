/** The site is not read yet. The browser asks the person; it may only be asked to inside their click. */
import browser from 'webextension-polyfill';
import { useSay } from '../say';
import { t } from '../words';
import { State } from './states';

const EVERYWHERE = ['https://*/*', 'http://*/*'];

interface Props {
  /** null: the browser does not tell which site it is. */
  origin: string | null;
  onTurnedOn: () => void;
}

export function TurnOn({ origin, onTurnedOn }: Props) {
  const say = useSay();
  const request = (origins: string[]) => () => {
    browser.permissions.request({ origins }).then(
      (granted) => {
        if (!granted) return say(t('turn_on_refused'), 'care');
        say(t('turn_on_done'));
        onTurnedOn();
      },
      () => say(t('turn_on_refused'), 'care'),
    );
  };
  const site = origin ? new URL(origin.replace('*', '')).hostname : null;
  return (
    <State icon="eye" title={site ? t('turn_on_title', site) : t('turn_on_title_unknown')}>
      <p>{site ? t('turn_on_text') : t('turn_on_text_unknown')}</p>
      <div class="stack">
        {origin && (
          <button type="button" class="button primary" onClick={request([origin])}>
            {t('turn_on_here')}
          </button>
        )}
        <button type="button" class="button" onClick={request(EVERYWHERE)}>
          {t('turn_on_everywhere')}
        </button>
      </div>
      <p class="tiny faint">{t('turn_on_promise')}</p>
    </State>
  );
}

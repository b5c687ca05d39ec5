/** A problem in words, with the way out of it: reload, try again, save what can be rescued, or make room. */
import { useState } from 'preact/hooks';
import { discard } from '@/utils/history';
import { Icon } from '../design/icons';
import { useSay } from '../say';
import { plural, t } from '../words';
import { Confirm } from './Confirm';
import { type Problem, problemOf } from './problem';
import { addressOf } from './route';

/** What can still be read is offered as a file first; only after that may the damaged history be given up. */
function Rescue({ onGivenUp }: { onGivenUp: () => void }) {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { rescueToFile } = await import('./exports/rescue-file');
      const done = await rescueToFile();
      if (done && done.lost > 0) say(plural('desk_rescued_some', done.records, String(done.lost)), 'care');
      else if (done) say(plural('desk_rescued', done.records));
      setTried(tried || done !== null);
    } catch (error) {
      setTried(true);
      say(t('desk_rescue_failed', error instanceof Error ? error.message : String(error)), 'bad');
    }
    setBusy(false);
  };
  const giveUp = async () => {
    try {
      await discard();
      onGivenUp();
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
  };
  return (
    <>
      <button type="button" class="button primary" onClick={() => !busy && void save()} aria-disabled={busy}>
        <Icon name="download" /> {t('desk_rescue')}
      </button>
      {tried && (
        <Confirm
          ask={t('desk_give_up')}
          title={t('desk_give_up_title')}
          text={t('desk_give_up_text')}
          yes={t('desk_erase')}
          onYes={() => void giveUp()}
        />
      )}
    </>
  );
}

export function ProblemNotice({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { code, words, detail } = problem;
  const damaged = code === 'corrupt' || code === null;
  return (
    <section class="problem-notice notice bad" role="alert">
      <Icon name="alert" />
      <div class="stack">
        <p>{words}</p>
        <details class="small">
          <summary>{t('desk_problem_detail')}</summary>
          <code>{detail}</code>
        </details>
        <div class="row">
          {damaged && <Rescue onGivenUp={onRetry} />}
          {code === 'outdated' ? (
            <button type="button" class="button primary" onClick={() => location.reload()}>
              <Icon name="refresh" /> {t('desk_reload')}
            </button>
          ) : (
            <button type="button" class="button" onClick={onRetry}>
              <Icon name="refresh" /> {t('try_again')}
            </button>
          )}
          {code === 'quota' && (
            <>
              <a class="button" href={addressOf({ place: 'exports' })}>
                {t('desk_exports')}
              </a>
              <a class="button" href={addressOf({ place: 'privacy' })}>
                {t('desk_privacy')}
              </a>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

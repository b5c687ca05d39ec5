/** Teaching a site, beside the page where it happens: what to point at, what is outlined, and what would be read. */
import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '@/utils/words';
import { Icon, type IconName } from '../../design/icons';
import { useSay } from '../../say';
import { t } from '../../words';
import { Preview } from './Preview';
import { type Act, useTeaching } from './teaching';
import './teach.css';

const STEPS = ['post', 'author', 'text', 'preview'] as const;
const MOVES: readonly [Act, IconName, MessageKey][] = [
  ['previous', 'arrowUp', 'teach_previous'],
  ['next', 'arrowDown', 'teach_next'],
  ['smaller', 'minus', 'teach_smaller'],
  ['bigger', 'plus', 'teach_bigger'],
];

interface Props {
  tabId: number;
  onDone: () => void;
}

export function Teach({ tabId, onDone }: Props) {
  const say = useSay();
  const { state, gone, act } = useTeaching(tabId);
  const title = useRef<HTMLHeadingElement>(null);
  const isPicking = state !== null && state.step !== 'preview';
  useEffect(() => {
    if (gone) onDone();
  }, [gone, onDone]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step starts at its heading, also for those who don't see it
  useEffect(() => title.current?.focus(), [isPicking]);

  const leave = () => {
    act('leave');
    onDone();
  };
  const saved = (name: string) => {
    say(t('teach_saved', name));
    leave();
  };
  if (!state || state.step === 'left') return null;
  const { step, outlined, problem, site } = state;
  return (
    <section class="teach" aria-labelledby="teach-title">
      <h2 id="teach-title" ref={title} tabIndex={-1}>
        {t('teach_title')}
      </h2>
      <ol class="teach-steps tiny">
        {STEPS.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {t(`teach_step_${one}`)}
          </li>
        ))}
      </ol>
      {problem && (
        <div class="notice care" role="alert">
          <Icon name="alert" />
          <div>
            <p>{t(`teach_problem_${problem.replace('-', '_') as 'no_words'}`)}</p>
            <p class="soft">{t('teach_problem_try')}</p>
          </div>
        </div>
      )}
      {isPicking && (
        <>
          <p>{t(`teach_do_${step as 'post'}`)}</p>
          <figure class="teach-outlined">
            <figcaption class="tiny faint">{t('teach_outlined')}</figcaption>
            <p dir="auto">{outlined || t('teach_outlined_none')}</p>
          </figure>
          <button
            type="button"
            class="button primary"
            aria-disabled={outlined === ''}
            onClick={() => outlined && act('choose')}
          >
            {t(`teach_choose_${step as 'post'}`)}
          </button>
          <fieldset class="row">
            <legend class="unseen">{t('teach_moves')}</legend>
            {MOVES.map(([what, icon, label]) => (
              <button key={what} type="button" class="button" onClick={() => act(what)}>
                <Icon name={icon} /> {t(label)}
              </button>
            ))}
          </fieldset>
          <p class="tiny faint">{t('teach_hint')}</p>
        </>
      )}
      {site && <Preview state={state} site={site} onSaved={saved} />}
      <div class="row teach-end">
        {(step !== 'post' || problem) && (
          <button type="button" class="button" onClick={() => act('again')}>
            <Icon name="refresh" /> {t('teach_again')}
          </button>
        )}
        <button type="button" class="button bare" onClick={leave}>
          {t('teach_leave')}
        </button>
      </div>
    </section>
  );
}

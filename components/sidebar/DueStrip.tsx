/** Promises that are due, of whichever page: one quiet line above the list, which opens. Nothing where nothing is due. */
import { useRef } from 'preact/hooks';
import { Icon } from '../design/icons';
import { useSay } from '../say';
import { exact, relative } from '../time';
import { plural, t } from '../words';
import { type DuePromise, useDue } from './due';
import { log } from './outbox';
import { useShortcuts } from './shortcuts';

interface Props {
  onChoose: (key: string) => void;
}

export function DueStrip({ onChoose }: Props) {
  const say = useSay();
  const strip = useRef<HTMLDetailsElement>(null);
  const { open, pressing } = useDue();
  useShortcuts({
    d: () => {
      if (!strip.current) return false;
      strip.current.open = !strip.current.open;
      strip.current.querySelector('summary')?.focus();
    },
  });
  if (pressing.length === 0) return null;

  const settle = async ({ id, key }: DuePromise, type: 'kept' | 'broken') => {
    const entry = { id: crypto.randomUUID(), mention: key, at: Date.now() };
    const done = await log({ ...entry, type, promise: id });
    const takeBack = async () => {
      const taken = await log({
        ...entry,
        id: crypto.randomUUID(),
        at: Date.now(),
        type: 'undone',
        of: entry.id,
      });
      say(t(taken.ok ? 'said_undone' : 'said_not_logged'), taken.ok ? 'good' : 'care');
    };
    if (done.ok) say(t(type === 'kept' ? 'act_kept' : 'act_broken'), 'good', () => void takeBack());
    else say(t('said_not_logged'), 'care');
  };
  const late = pressing.filter(({ due }) => due < Date.now()).length;
  return (
    <details class="due-strip small" ref={strip}>
      <summary>
        <Icon name="clock" />
        <span>
          {late > 0 ? plural('due_overdue', late) : plural('due_soon', pressing.length)}
          {open.length > pressing.length && (
            <span class="soft"> · {plural('due_later', open.length - pressing.length)}</span>
          )}
        </span>
        <Icon name="arrowDown" />
      </summary>
      <ul>
        {open.map((one) => (
          <li key={one.id}>
            <p dir="auto">{one.text}</p>
            <p class="tiny soft">
              <bdi>{one.author || t('author_unknown')}</bdi> ·{' '}
              <span class={one.due < Date.now() ? 'urgency-now' : ''} title={exact(one.due)}>
                {one.due < Date.now() ? t('due_late', relative(one.due)) : t('due_by', relative(one.due))}
              </span>
            </p>
            <p class="finding-acts">
              <button type="button" class="linklike" onClick={() => onChoose(one.key)}>
                {t('due_open')}
              </button>
              <button type="button" class="linklike" onClick={() => void settle(one, 'kept')}>
                {t('promise_kept')}
              </button>
              <button type="button" class="linklike" onClick={() => void settle(one, 'broken')}>
                {t('promise_broken')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

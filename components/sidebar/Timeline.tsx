/** What was done about the mention, latest first; each act with a way to take it back, and to bring it back again. */
import { useState } from 'preact/hooks';
import type { Interaction } from '@/utils/history/records';
import { saidWords } from '../kind';
import { money } from '../money';
import { exact, relative } from '../time';
import { t, wordOf } from '../words';
import type { Detail } from './detail';
import { useTakeBack } from './take-back';
import { isUndoable, standingIds } from './undoing';

/** Shown before "Show all". */
const FEW = 5;

/** Showing wording is kept for the record, and is nothing a person did; nor is what an undo took along. */
function isAct(one: Interaction, ids: ReadonlySet<string>): boolean {
  return one.type !== 'suggested' && !(one.type === 'undone' && one.batch && ids.has(one.batch));
}

function detailOf(one: Interaction, log: readonly Interaction[]): string {
  switch (one.type) {
    case 'skipped':
      return [wordOf(`reason_${one.reason}`) ?? one.reason, one.note].filter(Boolean).join(' · ');
    case 'note':
      return one.text;
    case 'handed-over':
    case 'credited':
      return one.team;
    case 'claimed':
      return one.agent ?? '';
    case 'promised':
      return `${one.text} (${exact(one.due)})`;
    case 'kept':
    case 'broken':
      return log.flatMap((other) => (other.id === one.promise && 'text' in other ? [other.text] : [])).join();
    case 'outcome':
      return [wordOf(`outcome_${one.result}`) ?? one.result, money(one)].filter(Boolean).join(' · ');
    case 'tagged':
      return [...one.add.map((tag) => `+ ${tag}`), ...one.remove.map((tag) => `− ${tag}`)].join(', ');
    case 'corrected':
      return saidWords(one);
    case 'undone': {
      const of = log.find(({ id }) => id === one.of);
      return of ? (wordOf(`act_${of.type}`) ?? '') : '';
    }
    default:
      return '';
  }
}

export function Timeline({
  interactions,
  act,
}: {
  interactions: readonly Interaction[];
  act: Detail['act'];
}) {
  const takeBack = useTakeBack(act);
  const [all, setAll] = useState(false);
  const ids = new Set(interactions.map(({ id }) => id));
  const acts = interactions.filter((one) => isAct(one, ids)).toReversed();
  if (acts.length === 0) return null;
  const stands = standingIds(interactions);
  return (
    <section class="timeline">
      <h3>{t('timeline_title')}</h3>
      <ol class="small">
        {(all ? acts : acts.slice(0, FEW)).map((one) => {
          const word = wordOf(`act_${one.type}`) ?? one.type;
          return (
            <li key={one.id} class={stands.has(one.id) ? '' : 'taken-back'}>
              <span class="what">
                <span>{word}</span>{' '}
                <span class="soft" dir="auto">
                  {detailOf(one, interactions)}
                </span>
              </span>
              <span class="when">
                <time class="faint" dateTime={new Date(one.at).toISOString()} title={exact(one.at)}>
                  {relative(one.at)}
                </time>
                {stands.has(one.id) && isUndoable(one, interactions) && (
                  <button
                    type="button"
                    class="linklike"
                    aria-label={t(one.type === 'undone' ? 'redo_this' : 'undo_this', word)}
                    onClick={() =>
                      void (one.type === 'undone' ? act({ type: 'undone', of: one.id }) : takeBack(one.id))
                    }
                  >
                    {t(one.type === 'undone' ? 'redo' : 'undo')}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {acts.length > FEW && (
        <button type="button" class="linklike small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('timeline_less') : t('timeline_all', String(acts.length))}
        </button>
      )}
    </section>
  );
}

/** What was done about the mention, latest first, with a way to take the latest back. */
import type { Interaction } from '@/utils/history/records';
import { exact, relative } from '../time';
import { t, wordOf } from '../words';
import type { Detail } from './detail';

/** Showing wording is kept for the record, and is nothing a person did. */
const isAct = ({ type }: Interaction): boolean => type !== 'suggested';

function detailOf(interaction: Interaction): string {
  if (interaction.type === 'skipped') return wordOf(`reason_${interaction.reason}`) ?? interaction.reason;
  if (interaction.type === 'note') return interaction.text;
  if (interaction.type === 'handed-over' || interaction.type === 'credited') return interaction.team;
  return '';
}

/** Taken back, or a taking back: neither is offered again. */
function standing(interactions: readonly Interaction[]): Set<string> {
  const undone = new Set(interactions.flatMap((one) => (one.type === 'undone' ? [one.of] : [])));
  return new Set(
    interactions.filter((one) => one.type !== 'undone' && !undone.has(one.id)).map(({ id }) => id),
  );
}

export function Timeline({
  interactions,
  act,
}: {
  interactions: readonly Interaction[];
  act: Detail['act'];
}) {
  const acts = interactions.filter(isAct).toReversed();
  if (acts.length === 0) return null;
  const stands = standing(interactions);
  const undoable = acts.find(({ id, type }) => stands.has(id) && (type === 'sent' || type === 'skipped'));
  return (
    <section class="timeline">
      <h3>{t('timeline_title')}</h3>
      <ol class="small">
        {acts.map((one) => (
          <li key={one.id} class={stands.has(one.id) || one.type === 'undone' ? '' : 'taken-back'}>
            <span>{wordOf(`act_${one.type}`) ?? one.type}</span>
            {detailOf(one) && (
              <span class="soft" dir="auto">
                {detailOf(one)}
              </span>
            )}
            <time class="faint" dateTime={new Date(one.at).toISOString()} title={exact(one.at)}>
              {relative(one.at)}
            </time>
            {one === undoable && (
              <button type="button" class="linklike" onClick={() => act({ type: 'undone', of: one.id })}>
                {t('undo')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

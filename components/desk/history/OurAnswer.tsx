/** What went out, by whom and when, and how far it was edited from what had been suggested. */
import { editedShare } from '@/utils/export/edited';
import type { Interaction, Mention } from '@/utils/history/records';
import { replyOf } from '@/utils/history/reply';
import { unforced } from '../../sidebar/highlight';
import { exact } from '../../time';
import { t } from '../../words';

function Edited({ text, suggestion }: { text: string; suggestion: string }) {
  const share = Math.round(editedShare(suggestion, text) * 100);
  if (share === 0) return <p class="tiny soft">{t('desk_edited_nothing')}</p>;
  return (
    <details class="small">
      <summary>{t('desk_edited', String(share))}</summary>
      <p dir="auto" class="kept-text">
        {unforced(suggestion)}
      </p>
    </details>
  );
}

export function OurAnswer({
  mention: { answer },
  interactions,
}: {
  mention: Mention;
  interactions: readonly Interaction[];
}) {
  const { text, suggestion } = replyOf(interactions);
  if (!answer || !text) return null;
  return (
    <section class="our-answer">
      <h3 class="tiny soft">
        {t('desk_our_answer')} · {answer.agent && <bdi>{answer.agent} · </bdi>}
        {exact(answer.at)}
      </h3>
      <p dir="auto" class="kept-text small">
        {unforced(text)}
      </p>
      {suggestion !== undefined && <Edited text={text} suggestion={suggestion} />}
    </section>
  );
}

/** One mention in the list: kind, how soon, who, and the first words. */
import { useMemo } from 'preact/hooks';
import { urgencyWord, VerdictChip } from '../kind';
import { relative } from '../time';
import { t, wordOf } from '../words';
import { unforced } from './highlight';
import type { Row } from './order';

/** UTF-16 units of the post in a row; the style cuts it to two lines. */
const EXCERPT = 200;

function Urgency({ row: { verdict, status } }: { row: Row }) {
  if (status !== 'open') return <span class="tiny faint">{wordOf(`status_${status}`)}</span>;
  if (!verdict || verdict.reply === 'no' || verdict.reply === 'listen') return null;
  const due = verdict.dueAt ? Date.parse(verdict.dueAt) : null;
  const late = due !== null && due < Date.now();
  const words = late
    ? t('due_late', relative(due))
    : due !== null && verdict.urgency !== 'whenever'
      ? t('due_by', relative(due))
      : urgencyWord(verdict.urgency);
  return <span class={`urgency tiny urgency-${late ? 'now' : verdict.urgency}`}>{words}</span>;
}

export const rowId = (key: string): string => `row-${key}`;

interface Props {
  row: Row;
  current: boolean;
  onChoose: (key: string) => void;
}

/** `onChoose` must stay the same function: a row is drawn again only when it says something else. */
export function MentionRow({ row, current, onChoose }: Props) {
  return useMemo(() => draw({ row, current, onChoose }), [row, current, onChoose]);
}

function draw({ row, current, onChoose }: Props) {
  const { key, post, verdict, present } = row;
  return (
    <button
      type="button"
      id={rowId(key)}
      data-key={key}
      class="mention-row"
      aria-current={current ? 'true' : undefined}
      onClick={() => onChoose(key)}
    >
      <span class="mention-row-top">
        {verdict ? <VerdictChip verdict={verdict} /> : <span class="chip">{t('list_reading')}</span>}
        <Urgency row={row} />
      </span>
      <span class="mention-row-author" dir="auto">
        {post ? post.author.name || post.author.handle || t('author_unknown') : '…'}
        {!present && <span class="tiny faint"> · {t('list_left_page')}</span>}
      </span>
      <span class="mention-row-text" dir="auto">
        {post && (unforced(post.text.slice(0, EXCERPT)) || t('post_no_words'))}
      </span>
    </button>
  );
}

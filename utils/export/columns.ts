/** The columns of tables: what stands in them and what their heading is. Ids go into files and settings and never change. */
import type { HistoryRow, Interaction } from '../history/records';
import { replyOf } from '../history/reply';
import { isOpen } from '../history/standing';
import type { MessageKey } from '../words';
import { at, type Cell } from './cell';
import { editedShare } from './edited';

export interface Column {
  id: string;
  heading: MessageKey;
  value(row: HistoryRow, entry?: Interaction): Cell;
}

const column = (id: string, value: Column['value']): Column => ({
  id,
  heading: `column_${id}` as MessageKey,
  value,
});

/** The latest entry of a type. */
function last<T extends Interaction['type']>(row: HistoryRow, type: T) {
  const entry = row.interactions.findLast((i) => i.type === type);
  return entry as (Interaction & { type: T }) | undefined;
}

/** A date if the page gave one, else its own words ("5d"). */
const posted = (text: string | undefined): Cell => {
  const time = text && /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? text : { time };
};

const edited = (row: HistoryRow): Cell => {
  const { text, suggestion } = replyOf(row.interactions);
  return text === undefined || suggestion === undefined
    ? null
    : Math.round(editedShare(suggestion, text) * 100) / 100;
};

/** One line a mention. */
export const MENTION_COLUMNS: readonly Column[] = [
  column('first_seen', ({ mention }) => at(mention.firstSeenAt)),
  column('site', ({ mention }) => mention.post.site),
  column('author', ({ mention }) => mention.post.author.name),
  column('handle', ({ mention }) => mention.post.author.handle),
  column('text', ({ mention }) => mention.post.text),
  column('rating', ({ mention }) => mention.post.rating),
  column('posted', ({ mention }) => posted(mention.post.postedAt)),
  column('link', ({ mention }) => mention.post.url ?? mention.post.pageUrl),
  column('kind', ({ mention }) => mention.correction?.kind ?? mention.verdict?.kind),
  column('sentiment', ({ mention }) => mention.correction?.sentiment ?? mention.verdict?.sentiment),
  column('topics', ({ mention }) => mention.verdict?.topics.map((t) => t.topic).join(', ')),
  column('play', ({ mention }) => mention.verdict?.play.name),
  column('rules', ({ mention }) => mention.verdict?.play.rules.join(' ')),
  column('urgency', ({ mention }) => mention.verdict?.urgency),
  column('due', ({ mention }) => posted(mention.verdict?.dueAt ?? undefined)),
  column('team', ({ mention }) => mention.handedTo?.team ?? mention.verdict?.team),
  column('status', ({ mention }) => mention.status),
  column('answered', ({ mention }) => at(mention.answer?.at)),
  column('answered_by', ({ mention }) => mention.answer?.agent),
  column('reply', (row) => replyOf(row.interactions).text),
  column('suggestion', (row) => replyOf(row.interactions).suggestion),
  column('edited', edited),
  column('skip_reason', (row) => last(row, 'skipped')?.reason),
  column('claimed_by', ({ mention }) => mention.claim?.agent),
  column('tags', ({ mention }) => mention.tags?.join(', ')),
  column('promise_due', ({ mention }) => at(mention.followUps?.find(isOpen)?.due)),
  column('outcome', ({ mention }) => mention.outcome?.result),
  column('amount', ({ mention }) => mention.outcome?.amount),
  column('currency', ({ mention }) => mention.outcome?.currency),
  column('notes', ({ interactions }) =>
    interactions.flatMap((i) => (i.type === 'note' ? [i.text] : [])).join('\n'),
  ),
  column('interactions', ({ interactions }) => interactions.length),
  column('earlier_texts', ({ mention }) => mention.versions.map((one) => one.text).join('\n')),
  column('last_seen', ({ mention }) => at(mention.lastSeenAt)),
  column('key', ({ mention }) => mention.key),
];

/** What an entry of the log says beyond its type. */
function entryText(entry: Interaction): Cell {
  if ('text' in entry && entry.text) return entry.text;
  switch (entry.type) {
    case 'handed-over':
    case 'credited':
      return entry.team;
    case 'outcome':
      return [entry.result, entry.amount, entry.currency].filter((part) => part !== undefined).join(' ');
    case 'tagged':
      return [...entry.add.map((tag) => `+${tag}`), ...entry.remove.map((tag) => `-${tag}`)].join(' ');
    case 'corrected':
      return [entry.kind, entry.sentiment, entry.ours === false ? 'not ours' : undefined]
        .filter((part) => part !== undefined)
        .join(', ');
    default:
      return null;
  }
}

/** Before the mention's columns where the table has one line for each thing that was done. */
export const LOG_COLUMNS: readonly Column[] = [
  column('done_at', (_, entry) => at(entry?.at)),
  column('done', (_, entry) => entry?.type),
  column('done_by', (_, entry) => entry?.agent),
  column('done_text', (_, entry) => entry && entryText(entry)),
  column('done_note', (_, entry) => (entry && 'note' in entry ? entry.note : null)),
  column('done_id', (_, entry) => entry?.id),
];

/** One mention of the history in three lines of a fixed height, so that a list of any length can be scrolled. */
import { kindOf, sentimentOf } from '@/utils/history/reading';
import type { Mention } from '@/utils/history/records';
import { Icon } from '../../design/icons';
import { KindChip, sentimentWord } from '../../kind';
import { unforced } from '../../sidebar/highlight';
import { exact, relative } from '../../time';
import { t, wordOf } from '../../words';
import { siteWord } from '../site-word';

/** UTF-16 units of the post; the style cuts it to one line. */
const EXCERPT = 240;

export const resultId = (index: number): string => `result-${index}`;

interface Props {
  mention: Mention;
  index: number;
  total: number;
  /** CSS pixels from the top of the list. */
  top: number;
  active: boolean;
  open: boolean;
  marked: boolean;
  onOpen: () => void;
  onToggle: () => void;
}

export function ResultRow({ mention, index, total, top, active, open, marked, onOpen, onToggle }: Props) {
  const { post, status, firstSeenAt, goneAt } = mention;
  const kind = kindOf(mention);
  const sentiment = sentimentOf(mention);
  const author = post.author.name || post.author.handle || t('author_unknown');
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names this row by aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for all its rows
    <div
      class={`result ${active ? 'active' : ''} ${open ? 'open' : ''}`}
      id={resultId(index)}
      role="option"
      aria-selected={marked}
      aria-current={open ? 'true' : undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; Space does it for the keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for all its rows */}
      <span
        class="result-tick"
        title={t('desk_mark')}
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        <span class="result-box">{marked && <Icon name="check" />}</span>
      </span>
      <span class="result-top">
        {kind ? <KindChip kind={kind} /> : <span class="chip">{t('desk_not_judged')}</span>}
        {sentiment && <span class="result-sentiment tiny soft">{sentimentWord(sentiment)}</span>}
        <span class="result-status tiny soft">
          {goneAt === undefined ? wordOf(`status_${status}`) : t('desk_gone')}
        </span>
        <time
          class="tiny faint numbers"
          dateTime={new Date(firstSeenAt).toISOString()}
          title={exact(firstSeenAt)}
        >
          {relative(firstSeenAt)}
        </time>
      </span>
      <span class="result-author">
        <bdi>{author}</bdi> <span class="soft">· {siteWord(post.site)}</span>
      </span>
      <span class="result-text soft" dir="auto">
        {unforced(post.text.slice(0, EXCERPT))}
      </span>
    </div>
  );
}

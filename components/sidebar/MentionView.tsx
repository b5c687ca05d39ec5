/** One mention: what it is, what to do and why, and the reply. */
import { useEffect, useRef } from 'preact/hooks';
import type { Mention } from '@/utils/history/records';
import { revealIn } from '@/utils/messages/frames';
import { Icon } from '../design/icons';
import { IconButton } from '../IconButton';
import { useSay } from '../say';
import { t } from '../words';
import { Author } from './Author';
import { Correction } from './correct/Correction';
import { useDetail } from './detail';
import { useDraft } from './draft';
import type { Row } from './order';
import { PlayCard } from './PlayCard';
import { PostText } from './PostText';
import { Reply } from './Reply';
import { Standing } from './Standing';
import { useShortcuts } from './shortcuts';
import { Failure } from './states';
import { Timeline } from './Timeline';
import { VerdictLine } from './VerdictLine';

/** Side by side, the keys move through the list while the focus is there. */
const inList = (): boolean => document.activeElement?.closest('.mention-list') != null;

interface Props {
  row: Row;
  tabId: number;
  /** "3 of 12", or nothing where the mention is not in the list of this page. */
  place: string;
  onBack: () => void;
  onStep: (by: 1 | -1) => void;
  learn: (mention: Mention) => void;
}

export function MentionView({ row, tabId, place, onBack, onStep, learn }: Props) {
  const say = useSay();
  const [draft, changeDraft] = useDraft(row.key);
  const face = [row.verdict?.kind, row.verdict?.urgency, row.verdict?.evidence.length].join('|');
  const { view, act, retry } = useDetail(row.key, draft?.fresh, face, learn);
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mention starts at its top
  useEffect(() => top.current?.scrollTo({ top: 0 }), [row.key]);

  const reveal = async () => {
    if (!(await revealIn(tabId, row.key))) say(t('reveal_not_found'), 'care');
  };
  useShortcuts({
    Escape: onBack,
    j: () => !inList() && onStep(1),
    k: () => !inList() && onStep(-1),
    g: () => void reveal(),
  });

  const here = view.kind === 'here' ? view.detail : null;
  const post = here ? here.mention.post : row.post;
  const verdict = here ? here.verdict : row.verdict;
  return (
    <article class="mention-view" ref={top} aria-labelledby="mention-title">
      <div class="mention-bar">
        <button type="button" class="button bare back" onClick={onBack}>
          <Icon name="back" /> {t('back_to_list')}
        </button>
        <div class="steps">
          <span class="tiny faint numbers place">{place}</span>
          <IconButton icon="locate" name={t('show_on_page')} onClick={reveal} />
          <IconButton icon="arrowUp" name={t('previous')} onClick={() => onStep(-1)} />
          <IconButton icon="arrowDown" name={t('next')} onClick={() => onStep(1)} />
        </div>
      </div>
      <div class="mention-body">
        {post && <Author post={post} present={row.present} history={here?.author ?? null} />}
        {verdict && (
          <VerdictLine verdict={verdict}>
            {here && <Correction key={row.key} detail={here} act={act} />}
          </VerdictLine>
        )}
        {verdict && <PlayCard key={row.key} verdict={verdict} />}
        {post && <PostText key={row.key} text={post.text} evidence={verdict?.evidence ?? []} />}
        {view.kind === 'here' && <Standing mention={view.detail.mention} act={act} />}
        {view.kind === 'failed' && <Failure detail={view.detail} onRetry={retry} />}
        {view.kind === 'missing' && <p class="notice">{t('mention_missing')}</p>}
        {view.kind === 'here' && draft && (
          <Reply
            key={row.key}
            detail={view.detail}
            present={row.present}
            tabId={tabId}
            draft={draft}
            changeDraft={changeDraft}
            act={act}
            onNext={() => onStep(1)}
          >
            <Timeline interactions={view.detail.interactions} act={act} />
          </Reply>
        )}
      </div>
    </article>
  );
}

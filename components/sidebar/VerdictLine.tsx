/** What the judge made of it, in one line, and what else it could be. */
import type { Verdict } from '@/utils/judge/verdict';
import { Icon } from '../design/icons';
import { KindChip, kindWord, sentimentWord, urgencyWord } from '../kind';
import { exact, relative } from '../time';
import { t, wordOf } from '../words';

function Due({ verdict: { dueAt, urgency } }: { verdict: Verdict }) {
  const due = dueAt ? Date.parse(dueAt) : Number.NaN;
  if (Number.isNaN(due)) return <span>{urgencyWord(urgency)}</span>;
  const late = due < Date.now();
  return (
    <span class={`urgency urgency-${late ? 'now' : urgency}`} title={exact(due)}>
      <Icon name="clock" /> {late ? t('due_late', relative(due)) : t('due_by', relative(due))}
    </span>
  );
}

/** "Sure", "Fairly sure", "Not sure": what a person can act on; the figure is in the tooltip. */
function Confidence({ confidence }: { confidence: number }) {
  const word =
    confidence >= 0.85 ? 'confidence_sure' : confidence >= 0.6 ? 'confidence_fair' : 'confidence_low';
  return <span title={t('confidence_figure', String(Math.round(confidence * 100)))}>{t(word)}</span>;
}

export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const { unsure } = verdict;
  return (
    <section class="verdict" aria-label={t('verdict_label')}>
      <p class="verdict-line small soft">
        <KindChip kind={verdict.kind} />
        <span>{sentimentWord(verdict.sentiment)}</span>
        <Due verdict={verdict} />
        <Confidence confidence={verdict.confidence} />
        {verdict.team && <span dir="auto">{t('for_team', verdict.team)}</span>}
      </p>
      {unsure && (
        <div class="notice care">
          <Icon name="puzzle" />
          <p>
            {t('could_be', kindWord(verdict.kind), kindWord(unsure.other))}{' '}
            <strong>{wordOf(`settle_${unsure.question}`) ?? unsure.question}</strong>
          </p>
        </div>
      )}
    </section>
  );
}

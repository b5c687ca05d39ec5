/** What the judge made of it, in one line, and what else it could be. */
import type { ComponentChildren } from 'preact';
import type { Verdict } from '@/utils/judge/verdict';
import { Icon } from '../design/icons';
import { isUnread, kindWord, sentimentWord, urgencyWord, VerdictChip } from '../kind';
import { languageName } from '../language';
import { exact, relative } from '../time';
import { t } from '../words';
import { settlingQuestion } from './settle';

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

/** Why it is listed and not judged: a guess would be worse than none. */
function unreadWords(tag: string): string {
  const name = tag.startsWith('und') ? undefined : languageName(tag);
  return name ? t('language_unread', name) : t('language_unknown');
}

interface Props {
  verdict: Verdict;
  children?: ComponentChildren;
}

export function VerdictLine({ verdict, children }: Props) {
  const { unsure, notes, language } = verdict;
  return (
    <section class="verdict" aria-label={t('verdict_label')}>
      <p class="verdict-line small soft">
        <VerdictChip verdict={verdict} />
        {!isUnread(verdict) && <span>{sentimentWord(verdict.sentiment)}</span>}
        <Due verdict={verdict} />
      </p>
      {isUnread(verdict) && <p class="notice care">{unreadWords(language)}</p>}
      {notes.includes('nothing-to-read') && <p class="notice care">{t('nothing_to_read')}</p>}
      {unsure && (
        <div class="notice care">
          <Icon name="puzzle" />
          <p>
            {t('could_be', kindWord(verdict.kind), kindWord(unsure.other))}{' '}
            <strong>{settlingQuestion(verdict.kind, unsure.other)}</strong>
          </p>
        </div>
      )}
      {children}
    </section>
  );
}

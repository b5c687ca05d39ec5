/** What a person says a post is: its kind or "not about us", and the feeling in it. */
import type { Said } from '@/utils/judge/rules/rule';
import { KINDS, type Kind, SENTIMENTS, type Sentiment } from '@/utils/judge/verdict';
import { kindWord, sentimentWord } from '../kind';
import { t } from '../words';

const NOT_US = 'not-us';

interface Props {
  said: Said;
  change: (said: Said) => void;
  /** Leaving the kind to the judge is a choice. */
  mayLeaveKind: boolean;
}

export function SaidFields({ said, change, mayLeaveKind }: Props) {
  const pickKind = (value: string) => {
    if (value === NOT_US) return change({ ours: false });
    change({ ...said, ours: undefined, kind: (value || undefined) as Kind | undefined });
  };
  return (
    <>
      <label class="stack small">
        {t('said_kind')}
        <select
          class="field"
          value={said.ours === false ? NOT_US : (said.kind ?? '')}
          onChange={(event) => pickKind(event.currentTarget.value)}
        >
          {mayLeaveKind && <option value="">{t('said_kind_judged')}</option>}
          <option value={NOT_US}>{t('not_us')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(kind)}
            </option>
          ))}
        </select>
      </label>
      {said.ours !== false && (
        <label class="stack small">
          {t('said_sentiment')}
          <select
            class="field"
            value={said.sentiment ?? ''}
            onChange={(event) =>
              change({
                ...said,
                sentiment: (event.currentTarget.value || undefined) as Sentiment | undefined,
              })
            }
          >
            <option value="">{t('said_sentiment_judged')}</option>
            {SENTIMENTS.map((sentiment) => (
              <option key={sentiment} value={sentiment}>
                {sentimentWord(sentiment)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

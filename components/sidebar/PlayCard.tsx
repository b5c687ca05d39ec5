/** What to do, and why: the play, the rules behind it with their documents, and the words that decided. */
import type { Verdict } from '@/utils/judge/verdict';
import { playById } from '@/utils/playbook';
import { ruleById } from '@/utils/playbook/rules';
import { t, wordOf } from '../words';

/** Seeds have titles of their own; other sources stand in the data in words. */
const documentWord = (id: string): string => wordOf(`document_${id}`) ?? id;

function Rules({ ids }: { ids: readonly string[] }) {
  return (
    <ul class="rules">
      {ids.map((id) => {
        const rule = ruleById(id);
        return (
          rule && (
            <li key={id}>
              <span class="rule-id numbers">{id}</span>
              <span>
                {t(rule.title)}
                <span class="tiny faint source">{rule.documents.map(documentWord).join(' · ')}</span>
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

function Evidence({ evidence }: Pick<Verdict, 'evidence'>) {
  return (
    <ul class="evidence">
      {evidence.map(({ signal, quote, start }) => (
        <li key={`${signal}-${start}`}>
          <q dir="auto">{quote}</q> <span class="soft">{wordOf(`signal_${signal}`) ?? signal}</span>
        </li>
      ))}
    </ul>
  );
}

export function PlayCard({ verdict }: { verdict: Verdict }) {
  const play = playById(verdict.play.id);
  return (
    <section class={`play play-${verdict.reply}`} aria-labelledby="play-name">
      <div class="play-top">
        <h3 id="play-name">{wordOf(`play_${verdict.play.id}_name`) ?? verdict.play.name}</h3>
        <p class="tiny play-reply">{wordOf(`reply_${verdict.reply}`)}</p>
      </div>
      {play && <p>{t(play.advice)}</p>}
      <details class="why">
        <summary>{t('why')}</summary>
        <div class="stack small">
          {play && <p>{t(play.reason)}</p>}
          {verdict.evidence.length > 0 && (
            <>
              <h4>{t('why_evidence')}</h4>
              <Evidence evidence={verdict.evidence} />
            </>
          )}
          <h4>{t('why_rules')}</h4>
          <Rules ids={verdict.play.rules} />
          {play && play.besides.length > 0 && (
            <>
              <h4>{t('why_besides')}</h4>
              <ul class="bullets">
                {play.besides.map((key) => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ul>
            </>
          )}
          {play && (
            <>
              <h4>{t('why_unless')}</h4>
              <p>{t(play.unless)}</p>
            </>
          )}
        </div>
      </details>
    </section>
  );
}

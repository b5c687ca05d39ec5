/** What to do and why, in two lines; behind them the rules with their documents, and the words that decided. */
import type { Verdict } from '@/utils/judge/verdict';
import { playById } from '@/utils/playbook';
import { ruleById } from '@/utils/playbook/rules';
import { Icon } from '../design/icons';
import { helpPage } from '../help/link';
import { sourceNames } from '../help/sources';
import { t, wordOf } from '../words';

function Rules({ ids }: { ids: readonly string[] }) {
  return (
    <ul class="rules">
      {ids.map((id) => {
        const rule = ruleById(id);
        return (
          rule && (
            <li key={id}>
              <a
                class="rule-id numbers"
                href={helpPage(id)}
                target="_blank"
                title={t('help_open_rule')}
                rel="noopener"
              >
                {id}
              </a>
              <span>
                {t(rule.title)}
                <span class="tiny faint source">{sourceNames(rule.documents)}</span>
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
    <details class={`play play-${verdict.reply}`}>
      <summary>
        <h3 id="play-name">{wordOf(`play_${verdict.play.id}_name`) ?? verdict.play.name}</h3>
        <span class="tiny play-reply">{wordOf(`reply_${verdict.reply}`)}</span>
        {play && <span class="small soft advice">{t(play.advice)}</span>}
        <span class="tiny more">
          {t('why')} <Icon name="arrowDown" />
        </span>
      </summary>
      <div class="why stack small">
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
            <p>
              <a href={helpPage(play.id)} target="_blank" rel="noopener">
                {t('help_open')}
              </a>
            </p>
          </>
        )}
        <p class="tiny faint">
          <span class="numbers">{t('confidence', String(Math.round(verdict.confidence * 100)))}</span>
          {verdict.team && <span dir="auto"> · {t('for_team', verdict.team)}</span>}
        </p>
      </div>
    </details>
  );
}

/** One play: when it is right, what to do, why, what else to do, and what would change it. */
import type { Play } from '@/utils/playbook/play';
import { KindChip } from '../kind';
import { t, wordOf } from '../words';
import { helpPage } from './link';

const nameOf = ({ id, name }: Play): string => wordOf(`play_${id}_name`) ?? name;

/** Everything that is said of a play, to search in. */
export const playText = (play: Play): string =>
  [
    nameOf(play),
    t(play.occasion),
    t(play.advice),
    t(play.reason),
    t(play.unless),
    ...play.besides.map((key) => t(key)),
  ].join(' ');

export function PlayHelp({ play }: { play: Play }) {
  return (
    <article id={play.id} tabIndex={-1} class="panel" aria-labelledby={`${play.id}-name`}>
      <h3 id={`${play.id}-name`}>{nameOf(play)}</h3>
      <p class="row kinds">
        {play.kinds.map((kind) => (
          <KindChip key={kind} kind={kind} />
        ))}
      </p>
      <dl class="help-facts">
        <dt>{t('help_when')}</dt>
        <dd>{t(play.occasion)}</dd>
        <dt>{t('help_what')}</dt>
        <dd>{t(play.advice)}</dd>
        <dt>{t('help_why')}</dt>
        <dd>{t(play.reason)}</dd>
        <dt>{t('why_besides')}</dt>
        <dd>
          {play.besides.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </dd>
        <dt>{t('why_unless')}</dt>
        <dd>{t(play.unless)}</dd>
        <dt>{t('why_rules')}</dt>
        <dd class="row">
          {play.rules.map((id) => (
            <a key={id} href={helpPage(id)} class="rule-link numbers">
              {id}
            </a>
          ))}
        </dd>
      </dl>
    </article>
  );
}

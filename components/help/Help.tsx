/** The playbook as a page: the plays first, since they are what one meets, then the rules they come from. */
import { useEffect, useState } from 'preact/hooks';
import { PLAYS } from '@/utils/playbook';
import { RULES } from '@/utils/playbook/rules';
import type { MessageKey } from '@/utils/words';
import { plural, t } from '../words';
import { PlayHelp, playText } from './PlayHelp';
import { RuleHelp, ruleText } from './RuleHelp';

/** Long enough to name something. */
const holds = (text: string, sought: string) => text.toLocaleLowerCase().includes(sought);

function Part({
  id,
  title,
  about,
  count,
}: {
  id: string;
  title: MessageKey;
  about: MessageKey;
  count: number;
}) {
  return (
    <header id={id} class="help-part">
      <h2>
        {t(title)} <span class="faint numbers">{count}</span>
      </h2>
      <p class="soft small about">{t(about)}</p>
    </header>
  );
}

/** The anchor in the address is on the page only after it was made. */
function useAnchor(): void {
  useEffect(() => {
    const show = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      target?.scrollIntoView();
      target?.focus({ preventScroll: true });
    };
    show();
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, []);
}

export function Help() {
  const [sought, seek] = useState('');
  useAnchor();
  const wanted = sought.trim().toLocaleLowerCase();
  const plays = PLAYS.filter((play) => holds(playText(play), wanted));
  const rules = RULES.filter((rule) => holds(ruleText(rule), wanted));
  return (
    <div class="help">
      <header class="options-top">
        <h1>{t('help_title')}</h1>
        <p class="soft">{t('help_about')}</p>
        <div class="form-field">
          <label for="seek">{t('help_search')}</label>
          <input
            id="seek"
            class="field"
            type="search"
            value={sought}
            onInput={(event) => seek(event.currentTarget.value)}
          />
        </div>
        <p class="tiny faint" role="status">
          {wanted && plural('help_found', plays.length + rules.length)}
        </p>
      </header>
      <main>
        {plays.length > 0 && (
          <section aria-labelledby="plays">
            <Part id="plays" title="help_plays" about="help_plays_about" count={plays.length} />
            {plays.map((play) => (
              <PlayHelp key={play.id} play={play} />
            ))}
          </section>
        )}
        {rules.length > 0 && (
          <section aria-labelledby="rules">
            <Part id="rules" title="help_rules" about="help_rules_about" count={rules.length} />
            {rules.map((rule) => (
              <RuleHelp key={rule.id} rule={rule} />
            ))}
          </section>
        )}
      </main>
    </div>
  );
}

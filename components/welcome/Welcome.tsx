/** The first run: four questions on one page, and beside them what comes of the answers. Only the name is needed. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '@/utils/words';
import { ListField, TextField } from '../options/fields';
import { type Form, FormProvider, useProfileForm } from '../options/form';
import { Sites } from '../options/Sites';
import { turnOn, useSites } from '../options/sites-state';
import { Tones } from '../options/Tones';
import { SaidLine } from '../SaidLine';
import { SayContext, useSaid } from '../say';
import { t } from '../words';
import { namedByName } from './answers';
import { forgetAnswers, useKeptAnswers } from './kept-answers';
import { OrdinaryWord } from './OrdinaryWord';
import { Ready } from './Ready';
import { SamplePage } from './SamplePage';

interface QuestionProps {
  number: number;
  title: MessageKey;
  about: MessageKey;
  children: ComponentChildren;
}

function Question({ number, title, about, children }: QuestionProps) {
  return (
    <section class="panel question" aria-labelledby={title}>
      <h2 id={title}>
        <span class="question-number numbers">{number}</span> {t(title)}
      </h2>
      <p class="soft small about">{t(about)}</p>
      <div class="panel-fields">{children}</div>
    </section>
  );
}

function Questions({ form, onReady }: { form: Form; onReady: () => void }) {
  const { said, say, hush } = useSaid();
  const sites = useSites();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  useKeptAnswers(form);
  // There is one thing to do first on this page of ours.
  useEffect(() => document.getElementById('field-name')?.focus(), []);

  const start = async (event: Event) => {
    event.preventDefault();
    const waiting = (sites ?? []).filter(({ id, on }) => !on && chosen.has(id));
    // Before anything else: the browser answers this question only inside the click.
    if (waiting.length > 0 && form.profile && !(await turnOn(waiting))) say(t('turn_on_refused'), 'care');
    if (await form.save()) {
      await forgetAnswers();
      return onReady();
    }
    say(t('welcome_needs_name'), 'bad');
    document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <SayContext.Provider value={say}>
      <form class="questions" noValidate onSubmit={(event) => void start(event)}>
        <Question number={1} title="welcome_name" about="welcome_name_about">
          <TextField path={['name']} label="opt_name" hint="opt_name_hint" />
          <ListField path={['handles']} label="opt_handles" hint="opt_handles_hint" />
        </Question>
        <Question number={2} title="welcome_alike" about="welcome_alike_about">
          <ListField path={['notTerms']} label="opt_not_terms" hint="opt_not_terms_hint" />
          <OrdinaryWord />
        </Question>
        <Question number={3} title="welcome_voice" about="welcome_voice_about">
          <Tones />
        </Question>
        <Question number={4} title="welcome_sites" about="welcome_sites_about">
          <Sites sites={sites} chosen={chosen} onChosen={choose} />
        </Question>
        <div class="save-bar welcome-bar">
          <SaidLine said={said} onClose={hush} />
          <div class="save-bar-row">
            <p class="small soft">{t('welcome_enough')}</p>
            <a class="button bare to-sample" href="#sample-title">
              {t('sample_title')}
            </a>
            <button type="submit" class="button primary">
              {t('welcome_start')}
            </button>
          </div>
        </div>
      </form>
    </SayContext.Provider>
  );
}

export function Welcome() {
  const form = useProfileForm(namedByName);
  const [ready, setReady] = useState(false);
  if (!form) return null;
  return (
    <FormProvider value={form}>
      <div class="welcome">
        <header class="options-top">
          <h1>{t(ready ? 'welcome_ready' : 'welcome_title')}</h1>
          <p class="soft">{t(ready ? 'welcome_ready_about' : 'welcome_about')}</p>
        </header>
        <main class="welcome-main">
          {ready && form.profile ? (
            <Ready profile={form.profile} onBack={() => setReady(false)} />
          ) : (
            <Questions form={form} onReady={() => setReady(true)} />
          )}
          <SamplePage profile={form.profile} />
        </main>
      </div>
    </FormProvider>
  );
}

/** The set-up: everything of the brand profile, in sections, saved when the person says so. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../design/icons';
import { helpPage } from '../help/link';
import { SaidLine } from '../SaidLine';
import { SayContext, useSaid } from '../say';
import { t } from '../words';
import { type Form, FormProvider, useProfileForm } from './form';
import { ProblemsNotice } from './ProblemsNotice';
import { SaveBar } from './SaveBar';
import { SECTIONS } from './sections';

function Contents() {
  return (
    <nav class="contents" aria-label={t('opt_contents')}>
      <ul>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The browser asks before what is typed is thrown away. */
function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [dirty]);
}

function Page({ form }: { form: Form }) {
  const { said, say, hush } = useSaid();
  const body = useRef<HTMLDivElement>(null);
  useLeaveGuard(form.dirty);

  const save = async () => {
    if (await form.save()) return say(t('opt_saved'));
    say(t('opt_not_saved'), 'bad');
    requestAnimationFrame(() => {
      const first = body.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      const card = first?.closest('details');
      if (card) card.open = true;
      first?.focus();
    });
  };
  return (
    <SayContext.Provider value={say}>
      <FormProvider value={form}>
        <div class="options" ref={body}>
          <header class="options-top">
            <h1>{t('opt_title')}</h1>
            <p class="soft">{t('opt_intro')}</p>
            <p class="row small">
              <a href="/welcome.html">{t('opt_first_run')}</a>
              <a href={helpPage()}>{t('help_title')}</a>
            </p>
            <p>
              <a href="/desk.html">{t('desk_open')}</a>
            </p>
          </header>
          <Contents />
          <main>
            {form.policyProblems.length > 0 && (
              <ProblemsNotice tone="care" words={t('opt_policy_bad')} problems={form.policyProblems} />
            )}
            {SECTIONS.map(({ id, title, about, body: Body }) => (
              <section key={id} id={id} class="panel" aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{t(title)}</h2>
                <p class="soft small about">{t(about)}</p>
                <div class="panel-fields">
                  <Body />
                </div>
              </section>
            ))}
            <p class="tiny faint privacy">
              <Icon name="house" /> {t('opt_privacy')}
            </p>
          </main>
        </div>
        <SaveBar form={form} onSave={() => void save()}>
          <SaidLine said={said} onClose={hush} />
        </SaveBar>
      </FormProvider>
    </SayContext.Provider>
  );
}

export function Options() {
  const form = useProfileForm();
  return form && <Page form={form} />;
}

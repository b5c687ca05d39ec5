/** Passing a mention on to the team that can act (P05), or praise to the team that earned it (P02): copied, mailed, or posted. */
import { useEffect, useState } from 'preact/hooks';
import { mailLink } from '@/utils/passing-on/mail';
import { loadWebhook } from '@/utils/passing-on/webhook';
import { copyText } from '../../clipboard';
import { useProfile } from '../../profile';
import { useSay } from '../../say';
import { t } from '../../words';
import { ActForm } from './ActForm';
import { noteText } from './note-text';
import type { ActProps } from './props';
import { sendNote } from './send-note';
import { submit } from './submit';
import { TeamField } from './TeamField';

export function PassOnForm({ what, ...props }: ActProps & { what: 'hand-over' | 'credit' }) {
  const { mention } = props.detail;
  const say = useSay();
  const profile = useProfile();
  const teams = profile?.teams.map(({ name }) => name) ?? [];
  const [picked, setTeam] = useState<string | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const [webhook, setWebhook] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  useEffect(() => void loadWebhook().then(setWebhook), []);
  if (!profile) return null;

  const team = (picked ?? mention.verdict?.team ?? teams[0] ?? '').trim();
  const note = noteText(what, team, profile, mention);
  const text = edited ?? note.text;
  const entry = { type: what === 'credit' ? 'credited' : 'handed-over', team, note: text } as const;
  const said = t(what === 'credit' ? 'said_credited' : 'said_handed_over', team);

  const copy = async () => {
    if (!team) return;
    if (!(await copyText(`${note.subject}\n${text}`))) return say(t('said_copy_by_hand'), 'care');
    await submit(props, entry, `${said} ${t('said_copied')}`);
  };
  const post = async () => {
    if (!team || sending) return;
    setSending(true);
    const sent = await sendNote(mention.key, props.detail.agent, { ...entry, subject: note.subject });
    setSending(false);
    if (sent.ok) props.onDone(`${said} ${t('passed_sent')}`, sent.id);
    else say(sent.words, 'care');
  };
  return (
    <ActForm
      title={t(what === 'credit' ? 'credit_title' : 'hand_over_title')}
      submit={t('copy')}
      onSubmit={() => void copy()}
      onCancel={props.onCancel}
      more={
        <>
          <a
            class="button"
            href={mailLink(note.to, note.subject, text)}
            onClick={() => team && void submit(props, entry, said)}
          >
            {t('pass_mail')}
          </a>
          {webhook && (
            <button type="button" class="button" aria-disabled={sending} onClick={() => void post()}>
              {t('pass_send', new URL(webhook).hostname)}
            </button>
          )}
        </>
      }
    >
      <TeamField teams={teams} team={team} onTeam={setTeam} />
      <label class="stack small">
        {t('pass_text')}
        <textarea
          class="field"
          maxLength={5_000}
          dir="auto"
          value={text}
          onInput={(event) => setEdited(event.currentTarget.value)}
        />
      </label>
      <p class="tiny faint">{t(webhook ? 'pass_hint_webhook' : 'pass_hint')}</p>
    </ActForm>
  );
}

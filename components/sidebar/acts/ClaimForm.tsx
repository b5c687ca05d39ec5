/** Who is on it (P16). Asked only where the name of the person at this machine is not known yet, or somebody else is on it. */
import { useState } from 'preact/hooks';
import { saveAgent } from '@/utils/brand/store';
import { t } from '../../words';
import { ActForm } from './ActForm';
import type { ActProps } from './props';
import { submit } from './submit';

export function ClaimForm(props: ActProps) {
  const { agent, mention } = props.detail;
  const [name, setName] = useState(agent);
  const claimed = mention.claim?.agent;
  const claim = async () => {
    const who = name.trim();
    if (!who) return;
    if (!agent) await saveAgent(who);
    await submit(props, { type: 'claimed', agent: who }, t('said_claimed', who));
  };
  return (
    <ActForm title={t('claim_title')} submit={t('do_claim')} onSubmit={claim} onCancel={props.onCancel}>
      {claimed && <p class="small">{t('claim_taken', claimed)}</p>}
      <label class="stack small">
        {t('claim_name')}
        <input
          class="field"
          required
          maxLength={100}
          autocomplete="name"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
    </ActForm>
  );
}

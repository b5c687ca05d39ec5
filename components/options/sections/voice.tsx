/** How replies sound. The tone is chosen by the replies it makes. */
import { useEffect, useState } from 'preact/hooks';
import { loadAgent, saveAgent } from '@/utils/brand/store';
import { t } from '../../words';
import { ListField, PickField, SwitchField, TextField } from '../fields';
import { Pairs } from '../Pairs';
import type { Section } from '../section';
import { Tones } from '../Tones';

const SPELLINGS = [
  { value: 'en-GB', words: 'opt_spelling_gb' },
  { value: 'en-US', words: 'opt_spelling_us' },
] as const;

/** Signs the replies of this computer only, so it is no part of the profile. */
function AgentName() {
  const [name, setName] = useState('');
  useEffect(() => void loadAgent().then(setName), []);
  return (
    <div class="form-field">
      <label for="agent">{t('opt_agent')}</label>
      <p class="tiny faint hint" id="agent-hint">
        {t('opt_agent_hint')}
      </p>
      <input
        id="agent"
        class="field"
        aria-describedby="agent-hint"
        maxLength={100}
        dir="auto"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onChange={(event) => void saveAgent(event.currentTarget.value)}
      />
    </div>
  );
}

function Voice() {
  return (
    <>
      <Tones />
      <SwitchField
        path={['voice', 'contractions']}
        standard
        label="opt_contractions"
        hint="opt_contractions_hint"
      />
      <SwitchField path={['voice', 'emoji']} label="opt_emoji" hint="opt_emoji_hint" />
      <PickField
        path={['voice', 'spelling']}
        label="opt_spelling"
        optional="opt_spelling_any"
        choices={SPELLINGS}
      />
      <TextField path={['voice', 'greeting']} label="opt_greeting" hint="opt_greeting_hint" />
      <TextField path={['voice', 'signOff']} label="opt_sign_off" hint="opt_sign_off_hint" />
      <AgentName />
      <ListField path={['voice', 'banned']} label="opt_banned" hint="opt_banned_hint" />
      <h3>{t('opt_preferred')}</h3>
      <p class="tiny faint hint">{t('opt_preferred_hint')}</p>
      <Pairs
        path={['voice', 'preferred']}
        first="opt_word"
        second="opt_better_word"
        add="opt_preferred_add"
      />
    </>
  );
}

export const voice: Section = {
  id: 'voice',
  title: 'sec_voice',
  about: 'sec_voice_about',
  body: () => <Voice />,
};

/** How replies sound: chosen by the replies that each tone makes of the same post. */
import { TONES } from '@/utils/brand/profile';
import { t, wordOf } from '../words';
import { SetByOrganisation } from './Field';
import { useForm } from './form';
import { sampleReply } from './sample';

export function Tones() {
  const form = useForm();
  const tone = form.get(['voice', 'tone']) ?? 'warm';
  const locked = form.isLocked(['voice', 'tone']);
  return (
    <fieldset class="tones">
      <legend>
        {t('opt_tone')} {locked && <SetByOrganisation />}
      </legend>
      <p class="tiny faint hint">{t('opt_tone_hint')}</p>
      {TONES.map((one) => (
        <label key={one} class="tone-card">
          <input
            type="radio"
            name="tone"
            disabled={locked}
            checked={tone === one}
            onChange={() => form.set(['voice', 'tone'], one)}
          />
          <span>
            <strong>{wordOf(`tone_${one}`)}</strong>
            <span class="small soft tone-sample" dir="auto">
              {sampleReply(form.profile, one)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

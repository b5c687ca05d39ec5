/** Which wording: one of three lengths, or another altogether. */
import { LENGTHS, type Length } from '@/utils/replies/suggestion';
import { Icon } from '../design/icons';
import { t, wordOf } from '../words';

interface Props {
  length: Length;
  onPick: (length: Length) => void;
  onOther: () => void;
}

export function Wording({ length, onPick, onOther }: Props) {
  return (
    <div class="reply-top">
      <fieldset class="segments">
        <legend class="unseen">{t('reply_length')}</legend>
        {LENGTHS.map((one) => (
          <label key={one} class="segment">
            <input
              type="radio"
              class="unseen"
              name="length"
              checked={length === one}
              onChange={() => onPick(one)}
            />
            <span>{wordOf(`length_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="button bare other-wording" onClick={onOther}>
        <Icon name="refresh" /> {t('other_wording')}
      </button>
    </div>
  );
}

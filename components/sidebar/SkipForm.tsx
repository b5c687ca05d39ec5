/** Leaving a mention unanswered takes a reason (P48). */
import { useEffect, useRef, useState } from 'preact/hooks';
import { SILENCE_REASONS } from '@/utils/history/records';
import type { Verdict } from '@/utils/judge/verdict';
import { useSay } from '../say';
import { t, wordOf } from '../words';
import type { Detail } from './detail';
import { useTakeBack } from './take-back';

type Reason = (typeof SILENCE_REASONS)[number];

/** The reason that the verdict itself gives; a person confirms it. */
function proposed(verdict: Verdict | null): Reason | null {
  if (!verdict) return null;
  if (verdict.kind === 'stance' && verdict.reply === 'no') return 'R2';
  if (verdict.kind === 'ex-employee') return 'R3';
  if (verdict.kind === 'abuse') return 'R4';
  if (verdict.kind === 'spam' || verdict.kind === 'own') return 'R7';
  if (verdict.reply === 'escalate') return 'R8';
  return verdict.reply === 'listen' ? 'R1' : null;
}

interface Props {
  verdict: Verdict | null;
  act: Detail['act'];
  onDone: () => void;
  onCancel: () => void;
}

export function SkipForm({ verdict, act, onDone, onCancel }: Props) {
  const say = useSay();
  const takeBack = useTakeBack(act);
  const [reason, setReason] = useState<Reason | null>(proposed(verdict));
  const [note, setNote] = useState('');
  const [warned, setWarned] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const radios = form.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
    ([...radios].find(({ checked }) => checked) ?? radios[0])?.focus();
  }, []);

  // "Abuse" for a post that the judge found something to answer in is asked about once (taxonomy, section 7).
  const hasSomething = verdict !== null && verdict.kind !== 'abuse';

  const skip = async () => {
    if (!reason) return;
    if (reason === 'R4' && hasSomething && !warned) return setWarned(true);
    const done = await act({ type: 'skipped', reason, note: note.trim() || undefined });
    if (!done) return say(t('said_not_logged'), 'care');
    say(t('said_skipped'), 'good', () => void takeBack(done.id));
    onDone();
  };

  return (
    <form
      class="ask"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void skip();
      }}
    >
      <fieldset>
        <legend class="ask-title">{t('skip_title')}</legend>
        {SILENCE_REASONS.map((one) => (
          <label key={one} class="choice small">
            <input
              type="radio"
              name="reason"
              required
              checked={reason === one}
              onChange={() => {
                setReason(one);
                setWarned(false);
              }}
            />
            {wordOf(`reason_${one}`)}
          </label>
        ))}
      </fieldset>
      <label class="stack small">
        {t('skip_note')}
        <input
          class="field"
          maxLength={500}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div role="status">{warned && <p class="notice care">{t('skip_has_event')}</p>}</div>
      <div class="row">
        <button type="submit" class="button">
          {t(warned ? 'skip_anyway' : 'skip')}
        </button>
        <button type="button" class="button bare" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

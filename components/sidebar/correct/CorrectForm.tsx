/** The person says what a mention is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '@/utils/judge/rules/rule';
import type { Verdict } from '@/utils/judge/verdict';
import { SaidFields } from '../../rules/SaidFields';
import { useSay } from '../../say';
import { t } from '../../words';
import type { Detail } from '../detail';
import { useShortcuts } from '../shortcuts';
import { useTakeBack } from '../take-back';

interface Props {
  /** As it is shown now. */
  verdict: Verdict;
  act: Detail['act'];
  onDone: () => void;
}

export function CorrectForm({ verdict, act, onDone }: Props) {
  const say = useSay();
  const takeBack = useTakeBack(act);
  const shown: Said = verdict.notes.includes('not-ours') ? { ours: false } : { kind: verdict.kind };
  const [said, change] = useState<Said>(shown);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);

  useShortcuts({ Escape: onDone });

  const unchanged = said.kind === shown.kind && said.ours === shown.ours && said.sentiment === undefined;
  const save = async () => {
    if (unchanged) return say(t('said_nothing_changed'), 'care');
    // Said to be ours again, where it was said not to be.
    const ours = said.ours ?? (shown.ours === false ? true : undefined);
    const done = await act({ type: 'corrected', ...said, ours });
    if (!done) return say(t('said_not_logged'), 'care');
    say(t('said_corrected'), 'good', () => void takeBack(done.id));
    onDone();
  };
  return (
    <form
      class="ask"
      ref={form}
      aria-label={t('correct')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SaidFields said={said} change={change} mayLeaveKind={false} />
      <div class="row">
        <button type="submit" class="button">
          {t('correct_keep')}
        </button>
        <button type="button" class="button bare" onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

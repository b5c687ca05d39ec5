/**
 * What the judge only suspects of a person (a rival, a former worker) stays inside unless asked for (P51): it hangs on the post,
 * expires, and is in no export by default. sites.md, section 5, keeps these and stances out for data protection too.
 */
import type { HistoryRow, Interaction, Mention } from '../history/records';
import type { Kind, Verdict } from '../judge/verdict';

export const SUSPICIONS: readonly Kind[] = ['competitor', 'ex-employee'];

/** What the judge noted of a person beside another kind: that they may have worked here, or may be a rival. */
const SUSPECTING: readonly string[] = ['former-worker', 'former-author', 'alumni', 'rival-suspected'];

const isSuspicion = (kind: Kind | undefined): boolean => kind !== undefined && SUSPICIONS.includes(kind);

/** A reason for silence that says what was suspected: "former worker". */
const tells = (i: Interaction): boolean =>
  (i.type === 'skipped' && i.reason === 'R3') || (i.type === 'corrected' && isSuspicion(i.kind));

const unsuspecting = (verdict: Verdict): Verdict => ({
  ...verdict,
  unsure: verdict.unsure && isSuspicion(verdict.unsure.other) ? undefined : verdict.unsure,
  notes: verdict.notes.filter((note) => !SUSPECTING.includes(note)),
  evidence: verdict.evidence.filter(({ signal }) => !SUSPECTING.includes(signal)),
});

function discreet(mention: Mention): Mention {
  const { verdict, correction } = mention;
  return {
    ...mention,
    // The whole verdict: play, team and evidence say it as plainly as the kind does.
    verdict: verdict && (isSuspicion(verdict.kind) ? null : unsuspecting(verdict)),
    correction: isSuspicion(correction?.kind) ? undefined : correction,
  };
}

export const withoutSuspicion = ({ mention, interactions }: HistoryRow): HistoryRow => ({
  mention: discreet(mention),
  interactions: interactions.filter((i) => !tells(i)),
});

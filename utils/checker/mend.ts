/**
 * Ways out of a finding by one click. Only what is sure to leave a whole text: a sentence goes, a fixed phrase stands in
 * for another, a line is added at the end. What only a person can judge (what to own, what to leave unsaid) has none.
 */
import { workingDay } from '../promises/working-day';
import type { CheckContext } from './context';
import type { Draft } from './draft';
import type { Hit, Mend } from './rule';

/** The sentence goes, unless it is all there is. */
export const dropSentence: Mend = (hit, draft) => {
  const { sentences } = draft.body;
  const at = sentences.findIndex(({ start, end }) => hit.start >= start && hit.start < end);
  const spoken = sentences.filter(({ from, to }) => to > from);
  if (at < 0 || spoken.length < 2 || hit.end > sentences[at]!.end + 1) return hit;
  let start = sentences[at]!.start;
  while (/^\s\s$/.test(draft.text.slice(Math.max(0, start - 2), start))) start -= 1;
  let end = Math.max(sentences[at + 1]?.start ?? draft.bodyEnd, sentences[at]!.end);
  while (/\s/.test(draft.text.charAt(end)) && /^\s?$/.test(draft.text.charAt(start - 1))) end += 1;
  return { ...hit, start, end, fix: '' };
};

/** A sentence added at the end of what is said, before the signature. */
export function added(hit: Hit, { text, bodyEnd }: Draft, sentence: string): Hit {
  const said = text.slice(0, bodyEnd).trimEnd();
  const space = said && !/\s$/.test(said) ? ' ' : '';
  return { ...hit, start: said.length, end: said.length, fix: `${space}${sentence}` };
}

/** Two working days on, by name: near enough to mean it, far enough to keep it. Own choice. */
const AHEAD = 2;
export const soonest = ({ now = new Date() }: CheckContext): string => workingDay(now, AHEAD, 'en-GB');

/** A way to reach the brand, as a sentence; a question where the profile has none. */
export function channelSentence({ profile: { contact } }: Draft): string {
  if (contact.email) return `You can reach us at ${contact.email}.`;
  if (typeof contact.dm === 'string') return `You can DM ${contact.dm}.`;
  if (contact.phone) return `You can ring ${contact.phone}.`;
  return 'Is there anything else you would like me to look at?';
}

/** Words at the start of a sentence go, with the comma behind them; anywhere else the whole sentence does. */
export const dropOpening: Mend = (hit, draft, context) => {
  const sentence = draft.sentenceAt(hit.start);
  const after = /^,\s{0,3}(\p{L})/u.exec(draft.text.slice(hit.end, hit.end + 8));
  if (sentence?.start !== hit.start || !after) return dropSentence(hit, draft, context);
  return { ...hit, end: hit.end + after[0].length, fix: after[1]!.toUpperCase() };
};

/** Defensive: blames the person, cites policy or terms at them, "as we said", "you should have" (P03). */
import { fromCard } from '../claims/support';
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { Phrases } from '../text/phrases';
import { SORRY } from '../words/acknowledge';
import { DEFENSIVE } from '../words/defensive';
import { unkindIn } from './L01';
import { turnsOf } from './L16';

/** "However, prices do depend on …": after an apology, an excuse. */
const EXCUSE = new Phrases(`
  ^however|but|though|although|nevertheless|that ~7 depend|depends|vary|varies|apply|applies|require|requires|mean|means|normal|standard|usual|usually|often|always|busy|demand|costs|rules|policy|necessary|law|legally|safety|happens|happen|expected|due|unavoidable|free|choose|chose|only
`);

/** After the turn something good may follow: "but I'll find out", "but let's put it right". */
const OURS_TO_DO =
  /\b(?:i|let|we(?:['’]ll| will|['’]d| would| want| can| value)|you(?:['’]ll| will| can))\b|\?$/i;

export const L17: Rule = {
  id: 'L17',
  level: 'warn',
  playbook: ['P03'],
  mend: dropSentence,
  message: 'check_L17',
  against: {
    act: 'defensive',
    unless: (draft, { start, end, question }, { kind }) =>
      question || unkindIn(draft, kind).some((one) => one.start < end && one.end > start),
  },
  english: true,
  find(draft, { kind }) {
    const { body } = draft;
    const hits = DEFENSIVE.all(body);
    // What turns an apology and promises nothing excuses.
    for (const { turn } of turnsOf(draft)) {
      const { end } = draft.sentenceAt(turn.start)!;
      const rest = body.text.slice(turn.end, end);
      if (!OURS_TO_DO.test(rest)) hits.push(turn);
    }
    const sorry = SORRY.first(body);
    if (sorry) hits.push(...EXCUSE.all(body, sorry.to));
    // Sarcasm against the person is L01's, an excuse or a policy held against them stands here.
    const unkind = unkindIn(draft, kind);
    return hits
      .filter(({ start, end }) => !unkind.some((one) => one.start < end && one.end > start))
      .sort((a, b) => a.start - b.start)
      .filter((hit, i, all) => i === 0 || hit.start >= all[i - 1]!.end)
      .filter(({ start, end }) => {
        const sentence = draft.sentenceAt(start)!;
        // "How early do you need to be there?" asks.
        const asks =
          sentence.question &&
          /^(?:you (?:need|have)|did you|what (?:i|we))/i.test(body.text.slice(start, end));
        return !asks && !fromCard(draft, sentence);
      })
      .map(({ start, end }) => ({ start, end }));
  },
};

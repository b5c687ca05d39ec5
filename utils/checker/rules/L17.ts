/** Defensive: blames the person, cites policy or terms at them, "as we said", "you should have" (P03). */
import { fromCard } from '../claims/support';
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { Phrases } from '../text/phrases';
import { ACCUSATIONS } from '../words/accusations';
import { SORRY } from '../words/acknowledge';
import { DEFENSIVE } from '../words/defensive';

/** "However, prices do depend on …": after an apology, an excuse. */
const EXCUSE = new Phrases(`
  ^however|but|though|although|nevertheless|that ~7 depend|depends|vary|varies|apply|applies|require|requires|mean|means|normal|standard|usual|usually|often|always|busy|demand|costs|rules|policy|necessary|law|legally|safety|happens|happen|expected|due|unavoidable|free|choose|chose|only
`);

/** "You have never been a customer": doubt thrown at the person, not only at the text. */
const AT_PERSON = /\byou\b|\bgenuine\b|\breal\b/i;

export const L17: Rule = {
  id: 'L17',
  level: 'warn',
  playbook: ['P03'],
  mend: dropSentence,
  message: 'check_L17',
  english: true,
  find(draft) {
    const { body } = draft;
    const hits = DEFENSIVE.all(body);
    const sorry = SORRY.first(body);
    if (sorry) hits.push(...EXCUSE.all(body, sorry.to));
    hits.push(
      ...ACCUSATIONS.all(body).filter(({ start, end }) => AT_PERSON.test(body.text.slice(start, end))),
    );
    return hits
      .sort((a, b) => a.start - b.start)
      .filter((hit, i, all) => i === 0 || hit.start >= all[i - 1]!.end)
      .filter(({ start, end }) => {
        const sentence = draft.sentenceAt(start)!;
        // "How early do you need to be there?" asks.
        const asks = sentence.question && /^you (?:need|have)/i.test(body.text.slice(start, end));
        return !asks && !fromCard(draft, sentence);
      })
      .map(({ start, end }) => ({ start, end }));
  },
};

/** Personal data of the author or of a third person (P06, P57). The brand's own contact is fine. */

import type { Hit, Rule } from '../rule';
import { leaders } from '../text/known';
import { Phrases } from '../text/phrases';

/** Health and employment are private even where everybody could guess them. */
const SENSITIVE = new Phrases(`
  your|his|her|their|the medical|health|heart|mental|skin|eye condition|history|records|record|issue|issues|problem|problems|appointment|treatment
  your|his|her|their diagnosis|pregnancy|miscarriage|depression|anxiety|diabetes|epilepsy|cancer|asthma|disability|prescription|medication|therapy|surgery|operation|biopsy|dementia|hiv|chemo|chemotherapy|stroke|seizure|overdose|rehab|divorce|bankruptcy|arrears|overdraft|debt|debts|salary
  you were|are|being let go|off
  you were dismissed|sacked|fired|suspended|disciplined|demoted|made
  your|his|her|their dismissal|sacking|disciplinary|sickness|sick|absence|absences|attendance|lateness|grievance
  your|his|her|their|the direct debit on|of|for|failed|bounced
  your|his|her|their balance|payment|account ~1 failed|bounced|overdrawn|declined
`);

export const L05: Rule = {
  id: 'L05',
  level: 'block',
  playbook: ['P06', 'P57'],
  message: 'check_L05_sensitive',
  find(draft, { author }) {
    const { text, profile, body, mention } = draft;
    const post = `${mention?.text ?? ''} ${author ?? ''}`.toLowerCase();
    const data: Hit[] = draft
      .personal()
      .filter(({ what, start, end }) => what !== 'number' || !isShort(text.slice(start, end), post))
      .map(({ start, end, what }) => ({ start, end, message: `check_L05_${what}` as const }));
    const people = leaders(profile);
    const names = draft
      .names()
      .filter(({ full, name }) => full && !people.has(name.toLowerCase()))
      .filter(({ name }) => !post.includes(name.split(/\s/).at(-1)!.toLowerCase()))
      .map(({ start, end }) => ({ start, end, message: 'check_L05_name' as const }));
    const sensitive = SENSITIVE.all(body).filter(
      ({ from, to }) => !body.tokens.slice(from + 1, to).every(({ word }) => post.includes(word)),
    );
    return [...data, ...names, ...sensitive];
  },
};

/** "Room 8", "flight 12": a short number that the post shows itself is no secret. */
const isShort = (written: string, post: string): boolean =>
  written.length <= 4 && post.includes(written.toLowerCase());

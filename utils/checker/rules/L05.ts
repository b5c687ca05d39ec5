/** Personal data of the author or of a third person (P06, P57). The brand's own contact is fine. */

import type { Draft } from '../draft';
import { dropSentence } from '../mend';
import type { Hit, Mend, Rule } from '../rule';
import { knownWords, leaders } from '../text/known';
import { Phrases } from '../text/phrases';
import type { Token } from '../text/tokens';
import { CLASSES } from '../words/classes';

/** Health and employment are private even where everybody could guess them. */
const SENSITIVE = new Phrases(
  `
  your|his|her|their|the medical|health|heart|mental|skin|eye condition|history|records|record|issue|issues|problem|problems|appointment|treatment
  your|his|her|their diagnosis|pregnancy|miscarriage|depression|anxiety|diabetes|epilepsy|cancer|asthma|disability|prescription|medication|therapy|surgery|operation|biopsy|dementia|hiv|chemo|chemotherapy|stroke|seizure|overdose|rehab|divorce|bankruptcy|arrears|overdraft|debt|debts|salary
  your|his|her|their *itis|*osis|*aemia|migraine|migraines|autism|adhd|ocd|eczema|ibs|hernia|dyslexia|psoriasis
  @role|he|she|colleague|they ~2 was|were|is|are|has|had ~1 been? ill|sick|unwell|injured|bereaved|pregnant|hospitalised|suspended|dismissed|sacked
  you were|are|being let go|off
  you were dismissed|sacked|fired|suspended|disciplined|demoted|made
  your|his|her|their dismissal|sacking|disciplinary|sickness|sick|absence|absences|attendance|lateness
  your|his|her|their|the direct debit on|of|for|failed|bounced
  your|his|her|their ~1 failure|illness|injury|injuries|allergy|allergies|bloods|scan|x-ray|tumour|tumor|infection
  your|his|her|their ~2 medical|patient|vet|vet's|case|clinical|failure|health notes|file|history|results
  ending|ends in? #
  dialysis|chemo|chemotherapy|radiotherapy|insulin|biopsy|miscarriage|pregnancy|hysterectomy|colonoscopy|antidepressants|hospice|dementia|alzheimer's|parkinson's|epilepsy|leukaemia|psychiatrist|bankruptcy|eviction|parole|probation
  your|his|her|their balance|payment|account ~1 failed|bounced|overdrawn|declined
`,
  CLASSES,
);

/** "your booking HV-223" → "your booking"; "Sunil Kapadia" → "Sunil". */
const withoutSecret: Mend = (hit, draft, context) => {
  const before = draft.text.slice(Math.max(0, hit.start - 12), hit.start);
  if (hit.message === 'check_L05_number' && /\p{L}{4} $/u.test(before))
    return { ...hit, start: hit.start - 1, fix: '' };
  const [first, ...more] = draft.text.slice(hit.start, hit.end).split(' ');
  const shown = draft.mention?.text.includes(first!) ?? false;
  if (hit.message === 'check_L05_name' && more.length > 0 && shown) return { ...hit, fix: first! };
  return dropSentence(hit, draft, context);
};

export const L05: Rule = {
  id: 'L05',
  level: 'block',
  playbook: ['P06', 'P57'],
  message: 'check_L05_sensitive',
  mend: withoutSecret,
  find(draft, { author, kind }) {
    const { text, profile, body, mention } = draft;
    const post = `${mention?.text ?? ''} ${author ?? ''}`.toLowerCase();
    const data: Hit[] = draft
      .personal()
      .filter(({ what, start, end }) => what !== 'number' || !isShort(text.slice(start, end), post))
      .map(({ start, end, what }) => ({ start, end, message: `check_L05_${what}` as const }));
    const people = leaders(profile);
    const named = [
      // "Professor Stavros will be touched": under praise the colleague, who is L32's.
      ...draft.names().filter(({ full, titled }) => full && !(titled && kind === 'praise')),
      ...withFamilyName(draft),
    ];
    const names = [...new Map(named.map((one) => [one.start, one])).values()]
      .filter(({ name }) => !people.has(name.toLowerCase()))
      .filter(({ name }) => !post.includes(name.split(/\s/).at(-1)!.toLowerCase()))
      .map(({ start, end }) => ({ start, end, message: 'check_L05_name' as const }));
    const sensitive = SENSITIVE.all(body).filter(
      ({ from, to }) =>
        !body.tokens.slice(to - from > 1 ? from + 1 : from, to).every(({ word }) => post.includes(word)),
    );
    return [...data, ...names, ...sensitive];
  },
};

/** Somebody the post calls by one name, called by two: "Sunil remembered" → "Sunil Kapadia". */
function withFamilyName({ body, mention, profile }: Draft): { start: number; end: number; name: string }[] {
  const known = knownWords(profile);
  const named = new Set(mention?.tokens.filter(isName).map(({ raw }) => raw));
  return body.tokens.flatMap((token, i) => {
    const next = body.tokens[i + 1];
    const both =
      next !== undefined &&
      isName(token) &&
      isName(next) &&
      named.has(token.raw) &&
      !known.has(token.word) &&
      !known.has(next.word) &&
      next.start === token.end + 1;
    return both ? [{ start: token.start, end: next.end, name: `${token.raw} ${next.raw}` }] : [];
  });
}

const isName = ({ raw, type, capital }: Token): boolean =>
  capital && type === 'word' && /^\p{Lu}\p{Ll}{2,}$/u.test(raw);

/** "Room 8", "flight 12": a short number that the post shows itself is no secret. */
const isShort = (written: string, post: string): boolean =>
  written.length <= 4 && post.includes(written.toLowerCase());

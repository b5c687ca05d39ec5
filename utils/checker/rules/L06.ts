/** Confirms that the person is a client, where the trade may not (P68). */

import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { Phrases } from '../text/phrases';

const CONFIRMS = new Phrases(`
  you|your are|were|being|as|have a|our|an|been|valued|loyal|long-standing|existing patient|client|customer|member|guest|tenant|resident|policyholder|account|patient|of|with? ~1
  as our|a|an|your valued|loyal|existing|long|longstanding? patient|client|customer|member|guest|resident|policyholder|insurer|bank|dentist|doctor|lawyer|adviser
  your appointment|visit|treatment|stay|policy|account|loan|mortgage|file|consultation|procedure|surgery|session|admission|claim|case|contract|tenancy|check-up|records|notes|prescription|membership|order|booking
  when|while|after|since you came|visited|stayed|were|called|joined|saw|booked|signed|had|left
  thank|thanks you? for visiting|staying|choosing|banking|coming|trusting|joining|insuring
  thank|thanks you? for your|being visit|stay|custom|trust|business|loyalty|with|a
  having|seeing|welcoming|treating you with|here|at|again|as|after
  you came to|in us|see|for?
  treated|seen|operated|advised|insured|represented you
  we see|saw|treat|treated|advised|represent you
  i|we can see|have from|on|checked|reviewed your
  your time|day|evening|experience|appointment with|at us|our
  your ~1 dentist|doctor|nurse|surgeon|therapist|consultant|solicitor|lawyer|adviser|advisor|broker|banker|carer|clinician|midwife|pharmacist
  the|our ~2 who looked|cared|treated|saw|advised|served|operated after|for|you
  care|advice|treatment|service|support you received|had|were|got|have
  next time you visit|come|see|stay|call|are
  see|welcome|have you again|back
  welcome back
  one of our ~1 patients|clients|customers|members|guests|policyholders|residents|tenants
  since|after|before joining|opening|starting|becoming|moving ~3
  look|looking|looked after you|your
  glad|sorry|pleased your ~2 appointment|treatment|visit|stay|claim|procedure|operation|consultation|policy|loan|mortgage
`);

/** "If you are a patient of ours", "we cannot say whether anybody is": left open, nothing is confirmed. */
const OPEN =
  /\b(?:if|whether|anyone|anybody|nobody|any|every|all|cannot (?:say|confirm|discuss)|can['’]t (?:say|confirm|discuss)|never (?:say|confirm|discuss))\b[^.!?]{0,60}$/i;

export const L06: Rule = {
  id: 'L06',
  level: 'block',
  playbook: ['P68'],
  mend: dropSentence,
  message: 'check_L06',
  english: true,
  find({ body, profile }) {
    if (!profile.regulated) return [];
    return CONFIRMS.all(body).filter(({ from, start }) => {
      const sentence = body.sentences[body.tokens[from]!.sentence]!;
      return !OPEN.test(body.text.slice(sentence.start, start));
    });
  },
};

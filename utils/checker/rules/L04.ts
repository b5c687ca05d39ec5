/** Anything of value for a review or for changing one; any offer at all on Tripadvisor (P63). */
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { ASK_REVIEW, CHANGE_POST, OFFER, VALUE } from '../words/rating';

export const L04: Rule = {
  id: 'L04',
  level: 'block',
  playbook: ['P63'],
  mend: dropSentence,
  message: 'check_L04',
  against: { act: 'incentive' },
  english: true,
  find({ body, mention }, { site }) {
    const hits = body.sentences.flatMap((sentence, i) => {
      const to = body.sentences[i + 1]?.to ?? sentence.to;
      const asked =
        CHANGE_POST.first(body, sentence.from, sentence.to) ??
        ASK_REVIEW.first(body, sentence.from, sentence.to);
      const value = asked
        ? (VALUE.first(body, sentence.from, sentence.to) ?? VALUE.first(body, sentence.from, to))
        : null;
      const before = asked
        ? null
        : (ASK_REVIEW.first(body, sentence.to, to) ?? CHANGE_POST.first(body, sentence.to, to));
      const first = before ? VALUE.first(body, sentence.from, sentence.to) : null;
      const found = value ?? first;
      return found ? [{ start: found.start, end: found.end }] : [];
    });
    if (site !== 'tripadvisor') return hits;
    const said = new Set(mention?.tokens.map(({ word }) => word));
    const offers = OFFER.all(body).filter(({ from }) => !said.has(body.tokens[from]!.word));
    return [
      ...hits,
      ...offers
        .filter(({ start }) => !hits.some((hit) => hit.start === start))
        .map(({ start, end }) => ({ start, end, message: 'check_L04_tripadvisor' as const })),
    ];
  },
};

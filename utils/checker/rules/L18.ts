/** Neither a question, nor an offer, nor a channel (P20, P31). */
import { added, channelSentence } from '../mend';
import type { Rule } from '../rule';
import { Phrases } from '../text/phrases';

const OFFER = new Phrases(`
  let us|me know
  happy|glad|here|able|ready|welcome|keen|free|available to help|assist|hear|talk|answer|look|listen|chat|arrange|do|advise|meet|speak
  if you would like|prefer|rather|want|need|wish|tell|let|send|share|give|could|can|have|still
  would|could|can|will you !not
  please|do|just post|send|tell|share|give|get|call|ring|email|mail|message|write|reply|contact|let|bring|come|ask|drop|pop|visit|dm|text|show
  tell|send|give|show us|me
  drop|pop us|me|in|by|into
  feel free to
  you can|could|are always|also|still|welcome? reach|contact|call|ring|email|mail|write|message|find|speak|talk|reply|ask|drop|pop|to
  get in touch
  contact|call|ring|email|mail|message us
  reach out|us|me
  give us|me a call|ring|shout
  which|what|when|where ~6 was|were|is|are|did|do
  we|i would like|love to hear|know|understand|learn|talk|speak|meet|find
  anything|something we|i|else can|you
`);

export const L18: Rule = {
  id: 'L18',
  level: 'warn',
  playbook: ['P20', 'P31'],
  message: 'check_L18',
  mend: (hit, draft) => added(hit, draft, channelSentence(draft)),
  kinds: ['complaint', 'competitor'],
  english: true,
  find(draft) {
    const { body } = draft;
    if (body.sentences.some(({ question }) => question) || draft.channels().length > 0) return [];
    return OFFER.first(body) ? [] : [draft.whole()];
  },
};

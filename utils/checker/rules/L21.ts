/** Asks for personal data in public; or wants to go offline and names no channel (P04, P61). */
import type { Draft } from '../draft';
import type { Hit, Mend, Rule } from '../rule';
import { Phrases, words } from '../text/phrases';

const DATA = new Phrases(`
  your|his|her|their ~2 name|surname|address|postcode|zip|email|e-mail|mail|phone|mobile|telephone|number|birth|dob|birthday|password|pin|iban|details|passport|reference|ref|id|card|booking
  a|the|that contact|phone|mobile|telephone|booking|order|account|reservation|policy|customer|membership|card|tracking|invoice number|numbers|reference|address|details
  a|the number|address|email on|we|to|where|for
  a|the|that email|e-mail|mail|postal|home|billing address
  date of birth
  order|booking|account|reservation|policy|customer|membership|member|phone|mobile|telephone|contact|card|tracking|invoice|confirmation number|numbers|no|id|ref|reference|details|code
  contact|personal|account|booking|order|bank|card|payment|login|patient details|information|info|data
  full|first|last|family name|names
  name and|, address|number|email|postcode|date|phone|booking
  postcode
  sort code
  security|memorable code|word|answer
`);
const ASKING = new Phrases(`
  send|share|tell|give|post|leave|drop|pop|put|provide|supply|confirm|comment|reply|write|type|state|list|quote|message
  let us|me
  we|i need|require
`);
const IN_PUBLIC = new Phrases(`
  here|below|underneath
  in|on the|a|this|your comments|comment|thread|replies|reply|review|post|page
  publicly
  in public
  reply|comment|answer|respond with|to
  right here
`);
const OFFLINE = new Phrases(`
  get|stay|keep in touch|contact !soon
  contact|call|phone|ring|email|e-mail|mail|message|write us|me|our|the|to !you customer?
  contact|call|phone|ring|email|e-mail|mail|message customer|guest|client|technical? services|service|support|relations|care|helpline|helpdesk|centre|center
  contact|call|phone|ring|email|visit the|your|a|any ~2 department|team|branch|store|shop|office|local|nearest|desk|reception|helpdesk|manager
  reach out|us|me
  drop|send|pop|write|shoot us|me a|an line|note|message|email|mail|e-mail|letter|word
  give us|me|our|the ~3 a call|ring|bell|shout|buzz
  speak|talk|chat with|to us|me|our|the|one
  call|ring|phone|visit in|by|our|the|customer ~3
  pop|come|stop in|by|into ~3
  get|catch|grab hold of? us|me|someone|somebody
  get|come|write back to us|me
  find|catch us|me !a|an|the|another|out
  speak|talk|chat directly|privately
  let us|me|'s take this|it|that offline|private|privately
  take|continue|move|discuss|carry this|it|that ~2 offline|private|privately|elsewhere
  reply|respond privately|offline
`);
/** "We'll be in touch", "I'll call our engineers": we do it, the person need not. */
const BY_US =
  /\b(?:i|we|they|team|he|she|who|thank|thanks|for)\b(?: (?:will|am|are|have|had|would|is|now|just|also|already|can|you|to|going|be|all|both)){0,4} ?$|\bwill ?$/;

/** "I'll take it up with them and write …": the second deed is ours as well. */
const WE_GO_ON = /\b(?:i|we)(?:['’]ll| will|['’]m| am|['’]re| are)\b(?!.*\b(?:you|please)\b)/i;

/** "Which address did you write to?": asked of what they did, not to do it. */
const DID_THEY = /\b(?:did|have|had|when|were)\b(?: \w+){0,2} ?you(?: \w+)? ?$/;

/** "I can see your account": not asked for. */
const WE_HOLD = /\b(?:i|we)(?: can see| see| have|'ve got|'ve)\b[^.!?]{0,40}$/i;

/** "On the phone", "your call": the noun, not the request. */
const NOUN_AFTER = words('the a an your our my his her their this that on by over each every');

function privately(draft: Draft, start: number, end: number): boolean {
  return draft.channels().some((channel) => {
    const said = draft.body.text.slice(channel.start, channel.end).toLowerCase();
    return (
      channel.start >= start &&
      channel.start < end &&
      !/^(?:reply|answer|comment|tell|say|write)\b/.test(said)
    );
  });
}

/** "Contact us" → "contact us at care@…" */
const reachable: Mend = (hit, { text, profile: { contact } }) =>
  hit.message === 'check_L21_channel' && contact.email && /\bus$/i.test(text.slice(hit.start, hit.end))
    ? { ...hit, fix: `${text.slice(hit.start, hit.end)} at ${contact.email}` }
    : hit;

/** A way that nobody else reads, though no address is named. */
const BY_POST =
  /\b(?:by|via|through|in an?) (?:e-?mail|mail|post|dm|pm|phone|letter|(?:direct|private) message)\b/i;

export const L21: Rule = {
  id: 'L21',
  level: 'warn',
  playbook: ['P04', 'P61'],
  message: 'check_L21',
  mend: reachable,
  against: {
    act: 'nochannel',
    message: 'check_L21_channel',
    unless: (draft) => draft.channels().length > 0,
  },
  english: true,
  find(draft) {
    const { body } = draft;
    const hits: Hit[] = [];
    body.sentences.forEach((sentence, i) => {
      const { from, to } = sentence;
      const data = DATA.first(body, from, to);
      const asks =
        data &&
        (sentence.question || ASKING.first(body, from, to)) &&
        !WE_HOLD.test(body.text.slice(sentence.start, data.start));
      if (
        !data ||
        !asks ||
        /\b(?:not|don't|never|please keep|no) (?:post|share|put|send|here|personal|private|give|write)\b/i.test(
          sentence.text,
        )
      )
        return;
      const near = body.sentences[i + 1];
      const open =
        IN_PUBLIC.first(body, from, near?.to ?? to) !== null &&
        !/\b(?:not|rather than|instead of|never|don['’]t|without)\b[^.!?]{0,30}\b(?:here|below|in public|publicly)\b/i.test(
          body.text.slice(sentence.start, near?.end ?? sentence.end),
        );
      const before = body.sentences[i - 1];
      if (BY_POST.test(sentence.text)) return;
      if (!open && privately(draft, before?.start ?? sentence.start, near?.end ?? sentence.end)) return;
      hits.push({ start: data.start, end: data.end });
    });
    if (hits.length > 0 || draft.channels().some(({ start }) => privately(draft, start, start + 1)))
      return hits;
    return OFFLINE.all(body)
      .filter(({ from, start }) => {
        const sentence = body.sentences[body.tokens[from]!.sentence]!;
        const before = body.tokens.slice(Math.max(sentence.from, from - 5), from).map(({ word }) => word);
        return (
          start >= sentence.start &&
          !BY_US.test(before.join(' ')) &&
          !DID_THEY.test(before.join(' ')) &&
          !(before.at(-1) === 'and' && WE_GO_ON.test(body.text.slice(sentence.start, start))) &&
          !NOUN_AFTER.has(before.at(-1) ?? '') &&
          !/\b(?:do|did|does|when|time|usually) (?:\w+ ){0,2}?you\b/.test(before.join(' '))
        );
      })
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end, message: 'check_L21_channel' as const }));
  },
};

/** The voice has a sign-off and the draft ends without one; or it hides who speaks (P16, P24). */
import type { Hit, Rule } from '../rule';
import { Phrases } from '../text/phrases';

const POSING = new Phrases(`
  a|an|another happy|regular|loyal|satisfied|fellow|long-time|longtime|proud|delighted|grateful customer|guest|member|client|user|passenger|shopper|reader|fan|patient|diner|traveller
  as a|an|another|your happy|regular|loyal|satisfied|fellow|long-time|paying|frequent? customer|guest|member|user|passenger|shopper|diner|traveller
  speaking as a customer|guest|member|user
  i|we am|are just|not|only? a|an|another customer|guest|member|user|passenger|shopper|fan
  as a|an|one|another ~2 mum|mother|dad|father|parent|local|regular|fan|customer|guest|member|user|shopper|rider|neighbour|traveller|lover|resident|student|commuter who|that|myself|of|i|,|like
  as a|an|one ~3 who|that just|really|simply? loves|love|likes|enjoys|uses|rides|shops|visits|stays
  speaking|writing as a|an|one !team|member|company|business
  i|we shop|shopped|stay|stayed|bank|banked|fly|flew|train|trained here|there all|every|last|for|too|myself
`);

export const L33: Rule = {
  id: 'L33',
  level: 'hint',
  playbook: ['P16', 'P24'],
  message: 'check_L33',
  find(draft, { agent }) {
    const posing = POSING.all(draft.body).map(
      ({ start, end }): Hit => ({ start, end, message: 'check_L33_posing' }),
    );
    const signature = draft.text.slice(draft.bodyEnd);
    const hidden = /\b(?:happy|loyal|regular|satisfied|fellow) (?:customer|guest|member|client|user)\b/i.exec(
      signature,
    );
    if (hidden)
      posing.push({
        start: draft.bodyEnd + hidden.index,
        end: draft.bodyEnd + hidden.index + hidden[0].length,
        message: 'check_L33_posing',
      });
    const signOff = draft.profile.voice.signOff;
    if (!signOff || draft.signedAsVoice) return posing;
    const nameless = !signOff.includes('{agent}');
    const signed = nameless || agent?.trim() ? signOff.replaceAll('{agent}', agent?.trim() ?? '') : null;
    const end = draft.text.trimEnd().length;
    return [
      ...posing,
      signed
        ? { start: end, end: draft.text.length, args: [signed], fix: ` ${signed}` }
        : { start: end, end: draft.text.length, message: 'check_L33_unnamed' },
    ];
  },
};

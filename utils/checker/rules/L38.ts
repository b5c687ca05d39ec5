/** A stranger could not follow it: "as discussed", "see my last mail", "that thing" (P06). */
import { dropOpening } from '../mend';
import type { Rule } from '../rule';
import { Phrases } from '../text/phrases';

const PRIVATE_TALK = new Phrases(`
  as|like|than we|i|you|they ~1 discussed|agreed|spoke|talked|said|mentioned|arranged|explained|wrote|told|promised
  as|per|like discussed|agreed|arranged|mentioned|before|earlier|previously|per|above|usual|promised|requested|spoken
  as|per|following|further|after|since|from|in|re|regarding to? our|my|your|the|that|this last|earlier|recent|previous|latest|first|other|phone|private? chat|call|conversation|conversations|discussion|talk|email|mail|message|dm|letter|correspondence|exchange|meeting|thread|ticket|text
  see|check|read|in|refer|answer|answered to? my|our|the|that last|earlier|recent|previous|latest|first|other|private email|mail|message|dm|reply|letter|comment|post|note|text
  my|our last|earlier|previous|other|latest email|mail|message|dm|reply|letter|comment|post|note|text|answer
  see|check your|my|the email|mail|inbox|dms|dm|messages
  that|the other thing|bit|stuff
  that thing|business|stuff
  same thing as|again|like
  the other thing|bit|one|matter|issue|day
  same|thing thing|as|problem as|in before|last|earlier
  same as before|last|earlier|usual|always
  you know what|who|which i|we|it|one
  the usual
  like last time
  like before
  what we|i|you talked|spoke|discussed|agreed|said|mentioned
  we|i spoke|talked|discussed|agreed earlier|yesterday|before|about|on|last|already|this
  when we|you spoke|talked|called|met
  already told|explained|answered|replied|dealt|sorted you|this|that|it|to|with
  you will|'ll know|remember|recall
  remember what|when|that|our
  whatsit|thingy|thingummy|thingamajig|whatchamacallit
  x|y and|or y|z
`);

export const L38: Rule = {
  id: 'L38',
  level: 'hint',
  playbook: ['P06'],
  message: 'check_L38',
  mend: dropOpening,
  english: true,
  find: ({ body }) => PRIVATE_TALK.all(body),
};

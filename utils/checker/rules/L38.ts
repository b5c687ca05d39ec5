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
  last|other|earlier|previous|first time|week|night|month we|you|i spoke|talked|met|wrote|rang|called|emailed|said|asked
  on|over|in the|our|that|your ~1 phone|call|chat|email|mail|letter|dm|dms|messages|meeting yesterday|earlier|today|last|on|the|this|with|just|when
  you|i|we ~1 mentioned|told|wrote|asked|explained ~2 on|over|in|by|via ~1 phone|call|chat|email|mail|letter|dm|message
  my|our|your reply|answer|email|message|note|letter|ticket of|from|dated|about|before|on ~2 yesterday|earlier|last|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|week|that|this
  that|the|this matter|issue|question|business|affair|incident|situation we|you|i|from|of ~2 last|discussed|mentioned|before|earlier|other|spoke|yesterday|monday|tuesday|wednesday|thursday|friday|week
  what|whatever happened last|the|with|between ~2 time|other|him|her|them|us|brother|sister
  case|ticket|file|thread is|was already|now|still open|closed|with
  picking|pick up where|from
  again|already as|per|like
  both|two of those|them|these|options|points|things !are
  you|we both know
  between us|ourselves
  our|your friend|mutual
  him|her|he|she|they|them again
  what|that|which i|we|you sent|wrote|told|posted|mentioned|said|gave|asked|agreed|discussed
  the|that|this thing|one|matter|business|bit|problem from|with|about|of before|earlier|last|other|yesterday|him|her|them|then
  same as|with|for ~2 that|other|before|last|yours|usual
  that|the other one|lot|thing|matter|time|business|issue|problem|question|ticket|order
  from|like|as before !the|we|you|i|and
  agreed on|by|over|in the? ~1 phone|telephone|mail|email|call|chat
  as|was agreed|arranged|said|discussed|promised|settled
  following|further|going|coming on|back|up from|to ~2 what|yesterday|last|our|your|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  whatsit|thingy|thingummy|thingamajig|whatchamacallit
  x|y and|or y|z
`);

export const L38: Rule = {
  id: 'L38',
  level: 'hint',
  playbook: ['P06'],
  message: 'check_L38',
  against: { act: 'unclear' },
  mend: dropOpening,
  english: true,
  find: ({ body }) => PRIVATE_TALK.all(body),
};

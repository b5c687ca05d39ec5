/** Finer sub-cases of the taxonomy (section 2, "Finer") and how grave it is (section 4). */

import type { Features } from '../features';
import type { JudgedPost } from '../judge';
import { compilePatterns } from '../read/patterns';
import type { Reading } from '../read/reading';
import type { Kind, Verdict } from '../verdict';

/** Wordings behind a note; the id is the note. */
const findNotes = compilePatterns([
  {
    id: 'urgent',
    patterns: `
      right|just now
      as i|we write|type|speak
      still stuck|locked|waiting|outside|here|on|down|no|nothing|trapped|sat|sitting|standing|not
      currently|presently stuck|locked|waiting|outside|standing|stranded|on|sat|without|sitting
      stuck|stranded|trapped|locked|sat|sitting|standing|waiting out|in|at|here|outside|on
      been ... <num>|<span> .. min|mins|minutes|hours|hrs|hour|<span> .. now|and|,|.
      no <thing>|signal|power|water|heating|internet|hot since <date>|this|<clock>|last|yesterday
      it is|it's now
      flight's|flight|train|wedding|exam|meeting|interview|boarding|gate is|at|in|closes|leaves <num>|<clock>|an|<date>|at|in|<num>
      in <num>|<span>|an|half min|mins|minutes|hour|hours|<span> .. and|,|no|.
      need .. now|today|asap|urgently|immediately
      asap|urgent|urgently|immediately
      tonight|today|tomorrow .. and|at|is|morning
      help now|!
      since <clock>|yesterday|lunchtime|breakfast|morning|<date>|last`,
  },
  {
    id: 'leaving',
    patterns: `
      cancelling|closing|leaving|switching|quitting my|our|the|after|today|for|to|and|.|account
      last|final order|straw|time|flight|shop|visit|booking|month|stay
      never .. again|back
      not|won't|wouldn't .. again|back|returning|renewing|rebook
      going|taking|moving .. elsewhere
      elsewhere
      lost a|me|us|my`,
  },
  {
    id: 'queue-jump',
    patterns: `
      case|ticket|ref|reference|complaint|claim|incident <num>|number|no|#|ref|id
      case|ticket|ref|reference|complaint .. <num>
      only way|place|thing .. reach|get|contact|anyone|reply|works
      <num>|<nth> dms|emails|calls|tickets|messages`,
  },
  {
    id: 'refund-or-one-star',
    patterns: `
      change|changing|update|updating|edit|raise|amend|turn|remove|delete|take|put|make|revise|upgrade .. this|it|my|the|review|rating|star|stars ... when|once|after|if|day|until|<money>|refund|refunded|back
      five|5|four|more|full stars|star ... when|once|after|if|day|refund|back
      one|1|single star|stars|review ... until|till|unless ... refund|refunded|back|paid|money|get|see|sort|fix
      until|till|unless|when|once|if|refund ... refund|refunded|back|money|<money>|pay ... star|stars|review|rating
      star|stars|review stays|stay|stands|remains|goes|staying|up ... until|till|unless|down|when|once|if
      refund|pay|money|compensate ... or|otherwise ... review|star|stars|everywhere|post
      <num> stars|star ... <money>|refund`,
  },
  {
    id: 'thanks-after-fix',
    patterns: `
      update|updating|edit|follow-up to|:|on|,|.|- ... sorted|fixed|refunded|resolved|rang|called|replaced|apologised|solved|arrived
      all sorted|fixed|resolved|good
      sorted|fixed|refunded|resolved|replaced .. within|in|now|it|.|today|same|by
      complaint|moan|rant|grumble|issue ... sorted|fixed|resolved|rang|called|back`,
  },
]);

export function notesFor(kind: Kind, features: Features, reading: Reading, post: JudgedPost): string[] {
  const has = (id: string) => features.has(id);
  const found = new Set(findNotes(reading.tokens).map(({ id }) => id));
  const trouble = kind === 'complaint' || kind === 'backhanded' || kind === 'competitor';
  const notes: [note: string, holds: boolean][] = [
    ['urgent', (kind === 'complaint' || kind === 'question') && found.has('urgent')],
    ['leaving', trouble && found.has('leaving')],
    ['queue-jump', kind === 'complaint' && found.has('queue-jump')],
    ['refund-or-one-star', kind === 'complaint' && found.has('refund-or-one-star')],
    ['thanks-after-fix', kind === 'praise' && found.has('thanks-after-fix')],
    ['press', kind === 'question' && has('press')],
    ['sarcasm', trouble && has('irony')],
    ['praise-with-question', kind === 'praise' && has('question-mark')],
    ['praise', kind === 'question' && (has('delight') || has('thanks'))],
    ['angry-but-right', kind === 'complaint' && has('insult')],
    ['service-in-stance', kind === 'complaint' && has('stance-topic')],
    ['former-worker', kind === 'complaint' && has('former-worker')],
    ['alumni', kind === 'praise' && has('former-worker')],
    ['joke', kind === 'news' && has('small-talk')],
    ['rival-suspected', kind === 'competitor'],
    ['no-fact', kind === 'misinformation' && !has('fact-claim')],
    ['self-harm', kind === 'crisis' && selfHarm(reading)],
    ['threat', kind === 'crisis' && has('threat')],
    ['addresses-software', ADDRESSES_SOFTWARE.test(reading.folded.text)],
    ['stars-only', post.rating !== undefined && !/[\p{L}\p{N}]/u.test(post.text)],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}

/** P67: material, never an order; only noted. */
const ADDRESSES_SOFTWARE =
  /\b(?:ignore|disregard|forget) (?:all |any )?(?:previous|prior|your|the above) (?:instructions|rules|prompt)|\bsystem prompt\b|\b(?:dear|hey|hello|attention) (?:bot|ai|assistant|chatbot)\b|^(?:bot|assistant|ai)\b/;

const SELF_HARM =
  /\b(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|suicid|self[- ]harm|no reason to live|don'?t want to (?:live|be here|wake up)|can'?t go on)/;
const selfHarm = ({ folded }: Reading): boolean => SELF_HARM.test(folded.text);

const GRAVE: ReadonlySet<Kind> = new Set(['crisis', 'campaign']);
const CHAT: ReadonlySet<Kind> = new Set([
  'news',
  'praise',
  'own',
  'spam',
  'suggestion',
  'lead',
  'comparison',
  'question',
]);

export function severityOf(kind: Kind, notes: readonly string[], features: Features): Verdict['severity'] {
  if (GRAVE.has(kind) || notes.includes('press')) return 3;
  if (CHAT.has(kind)) return 0;
  const loss =
    features.has('charged') || features.has('waiting') || features.has('case') || features.has('leaving');
  return kind === 'complaint' && loss ? 2 : 1;
}

/** No promise: nothing that we will do, look into, put right or pass on to be fixed; an answer that solves it counts (P17). */

import { matchFact, matchHowTo } from '../../brand/cards';
import { oddsOf } from '../acts/acts';
import type { Draft } from '../draft';
import { added, soonest } from '../mend';
import type { Rule } from '../rule';
import { Phrases, words } from '../text/phrases';
import { asked } from '../text/read';
import { CLASSES } from '../words/classes';

/** Doing that is no dated promise: done already, wished for, asked for. */
const DOING = new Phrases(
  `
  i|we have now|already|just|also|since|personally? !noted @passed
  i|we !noted @passed !you this|it|that|your|the|them|what|with|on
  has|have been|gone|now? !noted @passed|passed|raised|to|up|over|straight|on
  has|have it|this|that|your from|with|now|on|in me|us|hand|their|note|word|?
  is|are with|on|being now|the|our|their|its|looked|checked|fixed|passed|raised|investigated? ~2 @role|way|desk|list|it
  i|we would like|love|want|need to @act
  i|we want|need|hope to @act
  i|we would like|love the|our|my ~3 to
  i|we am|are hoping|trying|planning to @act
  i|we would still|gladly|happily|also|certainly @act
  i|we will !not|be|have|feel _
  i|we will !not be !happy|glad|sorry|delighted|pleased|able|here|thinking|sad ~3 at|on|with|in|*ing
  i|we would still|gladly|happily|also|like|love|certainly|want to? have|get|see|put|bring|take ~6
  i|we am|are ~2 @acting
  _ will ~1 be sent|looked|checked|fixed|raised|passed|sorted|done|repaired|replaced|reviewed|investigated|put|handled|dealt|refunded|answered|taken|discussed|rung|called|contacted|cleaned|changed
  is|are|'s being looked|checked|fixed|raised|passed|sorted|repaired|replaced|reviewed|investigated|put|handled|dealt|taken|discussed|chased|traced
  @role ~3 will|are|is|'s @act|look|looking|*ing
  i|we will have|get ~4 by|today|tonight|tomorrow|this|now|look|on
  happy|glad|keen|able to @act
  so|and that|then? i|we can !@talk @act
  i|we can !@talk @act
  passing|sending|raising|sharing|taking|flagging|forwarding|handing this|it|that|your|the|them|what
  getting|going this|it|straight|on ~2 to|with|now
  let us @act
  allow|give us|me to|a|the ~2 @act|chance|opportunity
  will|would be !not @acting|back
  on|over to it|the|our @role|case
  we|team|teams|i are|is|am working|onto
`,
  { ...CLASSES, talk: words('speak talk discuss chat consult explain') },
);

/** "You should have asked" is no doing of ours. */
const OTHERWISE = words('should could would must might you not to never');

/** Telling somebody how: "hold the button for five seconds", "go to Settings". */
const STEPS = new Phrases(`
  ^please|simply|just|try|first|to|you? hold|press|unplug|plug|switch|turn|open|choose|select|tap|click|restart|reset|update|reinstall|enter|type|sign|log|go|use|scan|clear|remove|delete|move|set|change|check|pick|download
  you can|could|'ll now|also|still|always|simply|just? hold|press|unplug|switch|turn|open|choose|select|tap|click|restart|reset|update|reinstall|enter|change|cancel|claim|download|return|rebook|order|pick
  then|and|next hold|press|unplug|plug|switch|turn|open|choose|select|tap|click|restart|enter|go
`);

/** The draft gives what the profile's card on the matter says. */
export function givesAnswer({ body, mention, profile, text }: Draft): boolean {
  if (!mention) return false;
  const card = matchHowTo(profile, mention.text)?.card ?? matchFact(profile, mention.text, true)?.card;
  if (card && text.includes(card.url.replace(/^https?:\/\//, ''))) return true;
  return STEPS.first(body) !== null && body.sentences.length > 0 && !/\bfeel free\b/i.test(text);
}

export const L12: Rule = {
  id: 'L12',
  level: 'warn',
  playbook: ['P17'],
  message: 'check_L12',
  mend: (hit, draft, context) =>
    added(hit, draft, `I will look into it and write back here by ${soonest(context)}.`),
  kinds: ['complaint', 'competitor'],
  english: true,
  find(draft) {
    if (draft.promises().length > 0 || givesAnswer(draft)) return [];
    const { body } = draft;
    if (body.sentences.some((sentence) => !sentence.question && oddsOf(body, sentence, 'promise') > 0))
      return [];
    const does = DOING.all(body).some(({ from, start }) => {
      const sentence = body.sentences[body.tokens[from]!.sentence]!;
      return (
        // "Could you send the date so that we can fix it?" says what for.
        (body.tokens[from]!.word === 'so' || !asked(body.text, sentence, start)) &&
        !(from > sentence.from && OTHERWISE.has(body.tokens[from - 1]!.word))
      );
    });
    return does ? [] : [draft.whole()];
  },
};

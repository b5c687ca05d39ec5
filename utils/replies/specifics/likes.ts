/** What pleased: "loved the roof terrace at sunset" → "the roof terrace at sunset". */
import type { Clause } from './clauses';
import { mirror } from './mirror';
import { hangingAt, isCountable, isPlural, nounAt } from './phrases';
import type { Specific } from './specific';
import { DETERMINER } from './words';

const LIKING =
  /^(?:loved?|loving|enjoyed?|enjoying|adored?|liked?|appreciated?|praise|rate|props|thanks|thank|for|kudos|recommend|miss)$/;
const NOT_LIKED =
  /^(?:it|this|that|them|everything|the way|you|us|me|how|being|fact|lot|all|team|place|once|people|life|what|whoever)$/;

export function likesIn(clause: Clause): Specific[] {
  for (let i = 0; i < clause.low.length - 1; i++) {
    const liking = clause.low[i]!;
    if (!LIKING.test(liking)) continue;
    // "a bed like a cloud" likes nothing.
    if (
      /^(?:like|miss|rate)$/.test(liking) &&
      !/^(?:i|we|really|especially|also)$/.test(clause.low[i - 1] ?? '')
    )
      continue;
    if (liking === 'for' && !/^(?:thanks|thank|props|kudos|you|marks)$/.test(clause.low[i - 1] ?? ''))
      continue;
    if (/^(?:thanks|thank|props|kudos)$/.test(liking)) continue;
    const noun = nounAt(clause, i + 1, 4);
    const head = noun.at(-1)?.toLowerCase() ?? '';
    if (
      !noun.length ||
      NOT_LIKED.test(noun[0]!.toLowerCase()) ||
      NOT_LIKED.test(head) ||
      /(?:ing|ed)$/.test(noun[0]!)
    )
      continue;
    if (noun.length === 1 && DETERMINER.has(head)) continue;
    const tail = hangingAt(clause, i + 1 + noun.length, 4);
    const turned = mirror([...noun, ...tail]);
    if (!turned) continue;
    const bare = turned.join(' ');
    const phrase =
      DETERMINER.has(noun[0]!.toLowerCase()) || isPlural(head) || !isCountable(head) ? bare : `the ${bare}`;
    return [
      {
        phrase: phrase.replace(/^(?:a|an|this|that) /, 'the '),
        form: 'thing',
        plural: isPlural(head),
        area: 'general',
        side: 'good',
        score: 7.5,
      },
    ];
  }
  return [];
}

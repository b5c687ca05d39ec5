/** Who did well, and what: "the porter who ran after the taxi with your hearing aid case". */
import type { Clause } from './clauses';
import { mirror } from './mirror';
import { trimTail } from './phrases';
import type { Specific } from './specific';
import { isPast } from './verbs';
import { PEOPLE, PERSON } from './words';

const MAX_WORDS = 10;
const UNKIND =
  /\b(?:never|not|didn't|wouldn't|couldn't|refused|shrugged|sighed|ignored|lied|shouted|forgot|lost|broke|missed|failed|told|said|charged|nothing|but|drilled|left)\b/;

export function peopleIn(clause: Clause): Specific[] {
  for (let i = 0; i < clause.low.length; i++) {
    const person = clause.low[i]!;
    if (!PERSON.has(person)) continue;
    let verb = i + 1;
    while (
      /^(?:even|also|just|kindly|happily|immediately|really|very|patiently|actually|at|on|in|the|desk|bar|door|reception|breakfast|front|spa|phone|chat|who)$/.test(
        clause.low[verb] ?? '',
      )
    )
      verb++;
    const said = clause.low[verb] ?? '';
    if (!isPast(said)) continue;
    const rest = trimTail(clause.words.slice(verb, verb + MAX_WORDS));
    const turned = mirror(rest);
    if (!turned || turned.length < 2 || UNKIND.test(rest.join(' ').toLowerCase())) continue;
    const told = clause.words.slice(verb).length > MAX_WORDS ? cutAtLink(turned) : turned;
    if (told.length < 2) continue;
    const where = clause.words
      .slice(i + 1, verb)
      .filter(
        (word) =>
          !/^(?:even|also|just|kindly|happily|immediately|really|very|patiently|actually|who)$/i.test(word),
      );
    const who = [
      'the',
      ...(clause.low[i - 1] === 'night' || clause.low[i - 1] === 'front' ? [clause.words[i - 1]!] : []),
      clause.words[i]!,
      ...where,
    ];
    return [
      {
        phrase: `${who.join(' ')} who ${told.join(' ')}`,
        form: 'who',
        plural: PEOPLE.has(person),
        area: 'people',
        side: 'good',
        score: 9 - (told.length > 7 ? 0.7 : 0),
      },
    ];
  }
  return [];
}

const cutAtLink = (words: string[]): string[] => {
  for (let n = words.length - 1; n >= 3; n--)
    if (/^(?:and|with|for|to|at|in|before|after|when)$/.test(words[n]!)) return trimTail(words.slice(0, n));
  return [];
};

const NAMED =
  /(?:called|named|[Tt]hank you,?|[Tt]hanks to|[Kk]udos to|[Ss]hout-?out to|[Bb]ig up|[Ww]hoever|[Ee]specially|[Mm]ention (?:to|for|of)|[Aa]sk for|[Mm]edal to)\s+(\p{Lu}\p{Ll}{1,14})(?!\p{L})/u;

/** The first name of a member of staff whom the post praises, where it names one (P02, L32). */
export function praisedName(text: string, notNames: ReadonlySet<string>): string | null {
  const name = NAMED.exec(text.slice(0, 4_000))?.[1];
  return name && !notNames.has(name.toLowerCase()) ? name : null;
}

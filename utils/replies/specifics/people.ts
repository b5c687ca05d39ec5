/** Who did well, and what: "the porter who ran after the taxi with your hearing aid case". */
import type { Clause } from './clauses';
import { mirror } from './mirror';
import { spellTimes } from './numbers';
import { trimTail } from './phrases';
import type { Specific } from './specific';
import { isPast } from './verbs';
import { BREAK, DETERMINER, PEOPLE, PERSON } from './words';

const MAX_WORDS = 10;
const UNKIND =
  /\b(?:hit|never|not|didn't|wouldn't|couldn't|refused|shrugged|sighed|ignored|lied|shouted|forgot|lost|broke|missed|failed|told|said (?!hello|yes|thank)|charged|nothing|but|drilled|left|asked|only|retired|died|late|20\d\d)\b/;

/** "the two lads with the mole plough", "the breakfast man with the big laugh" */
function describedPerson(clause: Clause, i: number): Specific | null {
  if (clause.low[i + 1] !== 'with' || !/^(?:the|an?|his|her)$/.test(clause.low[i + 2] ?? '')) return null;
  const tail = mirror(
    trimTail(clause.words.slice(i + 1, i + 6).filter((_, j) => j < 3 || !isPast(clause.low[i + 1 + j]!))),
  );
  const before = clause.low[i - 1] ?? '';
  const lead = BREAK.has(before) || DETERMINER.has(before) || isPast(before) ? [] : [clause.words[i - 1]!];
  if (!tail || tail.length < 3) return null;
  return {
    phrase: ['the', ...lead, clause.words[i]!, ...tail.slice(0, 4)].join(' '),
    form: 'named',
    plural: PEOPLE.has(clause.low[i]!),
    area: 'people',
    side: 'good',
    score: 7,
  };
}

/** "whoever put a banana in my room" → "the person who put a banana in your room" */
function whoever(clause: Clause): Specific | null {
  const at = clause.low.indexOf('whoever');
  if (at < 0 || !isPast(clause.low[at + 1] ?? '')) return null;
  const turned = mirror(trimTail(clause.words.slice(at + 1, at + 1 + MAX_WORDS)));
  if (!turned || turned.length < 2) return null;
  const told = clause.words.length > at + 1 + MAX_WORDS ? cutAtLink(turned) : turned;
  return {
    phrase: `the person who ${told.join(' ')}`,
    form: 'who',
    plural: false,
    area: 'people',
    side: 'good',
    score: 9,
  };
}

/** `next`: the clause after it, where the telling goes on ("came in, drew three options"). */
export function peopleIn(clause: Clause, next?: Clause): Specific[] {
  const someone = whoever(clause);
  if (someone) return [someone];
  for (let i = 0; i < clause.low.length; i++) {
    const person = clause.low[i]!;
    if (!PERSON.has(person)) continue;
    const described = describedPerson(clause, i);
    if (described) return [described];
    let verb = i + 1;
    while (
      /^(?:even|also|just|kindly|happily|immediately|really|very|patiently|actually|at|on|in|the|desk|bar|door|reception|breakfast|front|spa|phone|chat|who|had|has|have|already|then|also)$/.test(
        clause.low[verb] ?? '',
      )
    )
      verb++;
    const said = clause.low[verb] ?? '';
    if (!isPast(said) || (/^(?:called|named)$/.test(said) && /^\p{Lu}/u.test(clause.words[verb + 1] ?? '')))
      continue;
    const came = /^(?:came|turned|arrived|showed)$/.test(said) && clause.low.length - verb <= 3;
    const goesOn = came && next && next.sentence === clause.sentence && isPast(next.low[0]!);
    const aside = clause.low.indexOf('also', verb);
    const end = aside > 0 ? aside : clause.words.length;
    const rest = trimTail(
      goesOn ? next.words.slice(0, MAX_WORDS) : clause.words.slice(verb, Math.min(end, verb + MAX_WORDS)),
    );
    const turned = mirror(rest);
    if (!turned || turned.length < 2 || UNKIND.test(rest.join(' ').toLowerCase())) continue;
    const told = spellTimes(
      (goesOn ? next.words.length : end - verb) > MAX_WORDS ? cutAtLink(turned) : turned,
    );
    if (told.length < 2) continue;
    const where = clause.words
      .slice(i + 1, verb)
      .filter(
        (word) =>
          !/^(?:even|also|just|kindly|happily|immediately|really|very|patiently|actually|who|had|has|have|already|then|also)$/i.test(
            word,
          ),
      );
    const who = [
      'the',
      ...(clause.low[i - 1] === 'night' || clause.low[i - 1] === 'front' ? [clause.words[i - 1]!] : []),
      clause.words[i]!,
      ...where,
    ];
    return [
      {
        phrase: /^(?:someone|somebody|person)$/.test(person)
          ? `the person who ${told.join(' ')}`
          : `${who.join(' ')} who ${told.join(' ')}`,
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
  /(?:(?:[Ss]ome(?:one|body)|lad|lady|man|woman|guy|girl|bloke|chap|agent|host|person|[a-z]{3,}(?:er|or|ist|ess))\s(?:called|named)|[Tt]hank you,?|[Tt]hanks to|[Kk]udos to|[Ss]hout-?out to|[Bb]ig up|[Ww]hoever|[Ee]specially|[Mm]ention (?:to|for|of)|[Aa]sk for|[Mm]edal to)\s+(\p{Lu}\p{Ll}{1,14})(?!\p{L})/u;

/** Capitals after "thanks to" that are no person. */
const NOBODY = /^(?:They|You|Everyone|Everybody|All|The|Your|Our|My|That|This|Those|These|God)$/;

/** The first name of a member of staff whom the post praises, where it names one (P02, L32). */
export function praisedName(text: string, notNames: ReadonlySet<string>): string | null {
  const name = NAMED.exec(text.slice(0, 4_000))?.[1];
  return name && !NOBODY.test(name) && !notNames.has(name.toLowerCase()) ? name : null;
}

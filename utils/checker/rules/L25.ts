/** Thanks for praise and credits no team or person, or credits the leader or the company only (P02). */
import { added } from '../mend';
import type { Rule } from '../rule';
import { knownWords, leaders } from '../text/known';
import { Phrases, words } from '../text/phrases';
import { CLASSES } from '../words/classes';

/** Those who earned it, by what they are called in any house. */
const CREDITED = new Phrases(
  `
  @role
  all|both|everyone|everybody of|at|in|on|behind us|them|the|our
  those|the who|ones|people|person|hands ~3
  our|the !customers|members|followers|readers|others|numbers|partners|newsletters|vouchers|offers|dinners|papers|letters|users|owners|flowers *ers|*ists
  them|her|him|they|she|he|team's|who
`,
  {
    role: new Set([
      ...[...CLASSES.role].filter((word) => word !== 'support'),
      ...words(`
      coaches coach trainers trainer instructors instructor hosts host guides guide carers carer planners growers bakers baristas barista gardeners nursery kitchen lads ladies folk gang squad
      equipo personal compañeros compañeras cocina recepción équipe équipes collègues personnel cuisine réception
      mannschaft kollegen kollegin kollegium küche empfang belegschaft mitarbeiter mitarbeiterinnen
    `),
    ]),
  },
);
const PRONOUNS = words('them her him they she he who');
const SELLING =
  /\b(?:sales team|would love to help|ask our|contact our|call our|speak to our|help you|book)\b/i;
/** Role words that are a place or the brand as often as people: they need a nod to people beside them. */
const PLACES = words(
  'bar spa gym shop store desk product booking bookings branch warehouse kitchen reception department depot',
);
const NOD =
  /\b(?:pass|passing|passed|tell|told|telling|share|sharing|shared|thank|thanks|credit|proud|glad|delighted|pleased|thrilled|chuffed|happy|love|enjoy|smile|grin|read|hear|see|know|note|word|words|board|from|deserve|deserves|earn|earned|work|worked|working|hard|forward|sent|sending|going|everyone|all|made|has|have|fuss|fusses|will|team)\b/i;

export const L25: Rule = {
  id: 'L25',
  level: 'warn',
  playbook: ['P02'],
  message: 'check_L25',
  mend: (hit, draft) =>
    (draft.language() ?? 'en') === 'en' ? added(hit, draft, 'I am passing this on to the team.') : hit,
  kinds: ['praise'],
  against: { act: 'leader' },
  find(draft, context) {
    const { body, profile, mention } = draft;
    const teams = new Set(
      profile.teams.flatMap(({ name }) =>
        name
          .toLowerCase()
          .split(/\s+/)
          .filter((w) => w.length > 3 && w !== 'and'),
      ),
    );
    // "The test kitchen is doing a lap": a team by its full name, when it has more than one word.
    const whole = profile.teams.map(({ name }) =>
      name.includes(' ') ? name.toLowerCase() : `the ${name.toLowerCase()}`,
    );
    const people = leaders(profile);
    const posts = mention?.text.toLowerCase() ?? '';
    const persons = draft
      .names()
      .filter(({ name, start }) => !people.has(name.toLowerCase()) && start !== context.author?.length);
    const credited = body.sentences.some((sentence) => {
      const { from, to, text } = sentence;
      if (SELLING.test(text)) return false;
      // "Our founder is proud of them" thanks the founder.
      const leading = body.tokens.slice(from, to).some(({ word }) => people.has(word));
      if (persons.some(({ start }) => start >= sentence.start && start < sentence.end)) return true;
      const named =
        mention !== null &&
        body.tokens
          .slice(from, to)
          .some(
            ({ raw, word, start, capital }) =>
              start > sentence.start &&
              capital &&
              /^\p{Lu}\p{Ll}+/u.test(raw) &&
              !people.has(word) &&
              !knownWords(profile).has(word) &&
              posts.includes(word),
          );
      if (named || whole.some((name) => text.toLowerCase().includes(name))) return true;
      return (
        CREDITED.all(body, from, to).some((span) => {
          const list = body.tokens.slice(span.from, span.to).map(({ word }) => word);
          if (list.length === 1 && PRONOUNS.has(list[0]!))
            return (
              !leading &&
              /\b(?:tell|told|pass|share|let|know|see|read|hear|thank|proud|deserve|deserves|pleased|glad|delighted|thrilled|chuffed)\b/i.test(
                text,
              )
            );
          if (list.length === 1 && PLACES.has(list[0]!)) return NOD.test(text);
          return true;
        }) || body.tokens.slice(from, to).some(({ word }) => teams.has(word) && NOD.test(text))
      );
    });
    return credited ? [] : [draft.whole()];
  },
};

/** What people are pleased about. English. */
import type { Matter } from './matter';

const WHO =
  '(?:staff|driver|drivers|engineer|technician|plumber|fitter|porter|receptionist|waiter|waitress|barista|chef|manager|assistant|cashier|guide|instructor|pharmacist|nurse|lady|man|girl|lad|chap|bloke|guy|woman|team|courier|lads|people|crew|agent|advis[eo]r)';

export const joys: readonly Matter[] = [
  {
    sign: new RegExp(
      `\\b(${WHO})\\b[^.!?]{0,60}\\b(?:kind|kindly|kindness|lovely|sweet|gentle|caring|considerate)\\b`,
    ),
    say: 'the kindness of the {1}',
    area: 'people',
  },
  {
    sign: new RegExp(
      `\\b(${WHO})\\b[^.!?]{0,60}\\b(?:patient|patience|patiently|explained|talked me through|walked me through|took the time)\\b`,
    ),
    say: 'the patience of the {1}',
    area: 'people',
  },
  {
    sign: new RegExp(
      `\\b(${WHO})\\b[^.!?]{0,60}\\b(?:friendly|welcoming|cheerful|cheery|smil\\w+|polite|courteous|pleasant)\\b|\\b(?:friendly|welcoming|cheerful|polite|courteous|pleasant|lovely) (${WHO})\\b`,
    ),
    say: 'the friendly {1}',
    area: 'people',
  },
  {
    sign: new RegExp(
      `\\b(?:kind|gentle|caring|patient|helpful|professional|brilliant|excellent|great|fantastic|amazing|superb) (${WHO})\\b|\\b(${WHO})\\b[^.!?]{0,30}\\b(?:helpful|professional|brilliant|excellent|great|fantastic|amazing|superb|outstanding|first class|a star|a credit|a gem)\\b`,
    ),
    say: 'the {1} you met',
    area: 'people',
  },
  {
    sign: /\b(?:stayed late|stayed on|waited with|went out of (?:his|her|their) way|above and beyond|extra mile|ran after|ran back|came back with|on (?:his|her|their) (?:day off|break)|in (?:his|her|their) own time)\b/,
    say: 'the trouble they took for you',
    area: 'people',
  },
  {
    sign: /\b(?:remember(?:ed|s)) (?:my|our|me|us|what|that|the)\b/,
    say: 'being remembered',
    area: 'people',
  },
  {
    sign: /\beverything (?:arrived|came|was|turned up)\b[^.!?]{0,30}\b(?:perfect|fresh|intact|on time|right|there)\b/,
    say: 'everything arriving as it should',
    area: 'lost',
  },
  {
    sign: /\b(?:replaced|replacement|new one|swapped)\b/,
    say: 'the replacement',
    area: 'broken',
  },
  {
    sign: /\brefund\w*\b[^.!?]{0,40}\b(?:quick\w*|same day|fast|straight away|within|in (?:minutes|an hour|a day)|no (?:quibble|fuss|questions))\b|\b(?:quick|fast|instant|full) refund\b/,
    say: 'the quick refund',
    area: 'money',
  },
  {
    sign: /\b(sorted|fixed|mended|resolved|repaired)\b/,
    say: 'the way it got {1}',
    area: 'broken',
  },
  {
    sign: /\b(?:put (?:it )?right|made (?:it )?right|no quibble|no questions asked|no fuss|no arguing)\b/,
    say: 'how it was put right',
    area: 'broken',
  },
  {
    sign: /\b(?:on time|punctual|to the minute|early|ahead of (?:time|schedule)|when they said)\b/,
    say: '{thing} coming when it should',
    bare: 'things happening on time',
    area: 'wait',
  },
  {
    sign: /\b(quick|fast|speedy|prompt)(?:ly)?\b/,
    say: 'how {1} it was',
    area: 'wait',
  },
  {
    sign: /\b(?:same[- ]day|next[- ]day|in no time|within (?:minutes|the hour|an hour|a day)|no (?:wait|queue))\b/,
    say: 'how quick it was',
    area: 'wait',
  },
  {
    sign: /\b(easy|simple|painless|effortless|seamless|straightforward|smooth)(?:ly)?\b/,
    say: 'how {1} it was',
    area: 'digital',
  },
  { sign: /\b(spotless|immaculate|clean|tidy)\b/, say: 'how {1} it was', area: 'dirt' },
  { sign: /\b(quiet|silent|peaceful)\b/, say: 'how {1} it was', area: 'noise' },
  {
    sign: /\b(?:slept (?:well|like|through|so well|better)|actually slept|best (?:night's )?sleep|good night's sleep)\b/,
    say: 'how well you slept',
    area: 'comfort',
  },
  {
    sign: /\b(?:delicious|tasty|tastiest|scrumptious|yummy|melt in)\b/,
    say: 'how good {thing} tasted',
    bare: 'how good it tasted',
    area: 'food',
  },
  {
    sign: /\b(?:good value|great value|value for money|worth every|bargain|good price|great price|cheaper than|reasonably priced|fair price|saved (?:me|us))\b/,
    say: 'the price',
    area: 'money',
  },
  {
    sign: /\b(?:still going strong|still going|outlast\w*|lasted (?:me )?\w+ years|years (?:old|later)|good as new|never (?:let|failed|missed|broke))\b/,
    say: 'how well {thing} has lasted',
    bare: 'how well it has lasted',
    area: 'broken',
  },
  {
    sign: /\b(?:(?:replied|answered|responded|rang back|called back|got back to (?:me|us))|quick repl\w+)\b/,
    say: 'the answer you got',
    area: 'ignored',
  },
  { sign: /\b(comfy|comfortable|cosy|cozy)\b/, say: 'how {1} it was', area: 'comfort' },
  { sign: /\b(?:beautiful|beautifully|gorgeous|stunning|exquisite)\b/, say: '{thing}', area: 'general' },
];

const ROLE =
  /\b(?:the|an?|our|one of the|whichever|young|nice|lovely|kind|sweet|this|that|your) (?:\w+ )?(driver|engineer|technician|plumber|fitter|porter|receptionist|waiter|waitress|barista|chef|manager|assistant|cashier|guide|instructor|vet|pharmacist|nurse|host|lady|man|girl|lad|lads|chap|bloke|guy|woman|courier|adviser|advisor|agent|baker|cleaner|steward|usher|teacher|mechanic)( (?:at|on|behind) the (?:desk|till|counter|door|phone|bar|gate|front desk|helpline)| in the (?:shop|store|café|cafe|kitchen|box office))?(?= (?:\w+ )?(?:who|was|were|is|had|did|went|came|\w{2,}ed|found|took|made|gave|knew|rang|got|kept|put|drove|told|said|stood|ran|brought|spent|let|lent|sent|held|could|couldn't)\b)/;
/** Said of these, a word in passing is no praise of ours. */
const OWN_PEOPLE =
  /\b(?:my|our|his|her) (?:\w+ )?(?:man|lad|lads|girl|woman|guy|chap|vet|teacher|guide|agent|manager|nurse|host)\b/;

/** Who a praising post speaks of: "the cashier", "the man at the desk". */
export function personPraised(text: string): string | null {
  const low = text.slice(0, 1_500).toLowerCase();
  const hit = ROLE.exec(low);
  if (!hit || OWN_PEOPLE.test(low)) return null;
  return `the ${hit[1]}${hit[2] ?? ''}`;
}

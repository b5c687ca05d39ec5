/** English verb forms, as far as retelling an event needs them: "I waited …" → "waiting …", "they charged me" → "being charged". */
import { set } from './words';

/** past → [-ing, participle] */
const IRREGULAR: Record<string, readonly [string, string]> = {};
for (const line of `
spent spending spent|paid paying paid|sent sending sent|got getting got|rang ringing rung|had having had|went going gone
found finding found|lost losing lost|left leaving left|came coming come|made making made|slept sleeping slept
told telling told|bought buying bought|took taking taken|gave giving given|saw seeing seen|sat sitting sat
stood standing stood|ate eating eaten|drove driving driven|flew flying flown|woke waking woken|wore wearing worn
kept keeping kept|felt feeling felt|heard hearing heard|met meeting met|ran running run|wrote writing written
spoke speaking spoken|chose choosing chosen|broke breaking broken|held holding held|put putting put|cut cutting cut
let letting let|brought bringing brought|caught catching caught|sold selling sold|fell falling fallen
forgot forgetting forgotten|threw throwing thrown|drank drinking drunk|lay lying lain|built building built
dug digging dug|hung hanging hung|hit hitting hit|did doing done|gone going gone|given giving given|taken taking taken
`
  .trim()
  .split(/[\n|]/)) {
  const [past, ing, participle] = line.trim().split(' ');
  IRREGULAR[past!] = [ing!, participle!];
}

/** Words that end in -ed and are no past tense worth retelling. */
const NOT_PAST = set(
  'need indeed speed feed bed red shed exceed proceed used supposed hundred embed wanted expected hoped loved liked wished wondered believed seemed tired excited pleased delighted impressed amazed glad decided disappointed disgusted annoyed worried shocked interested ashamed bored doubted recommended hated deserved',
);

export const isPast = (word: string): boolean =>
  word in IRREGULAR || (/^[a-z]{2,}ed$/.test(word) && !NOT_PAST.has(word));

/** "waited" → "waiting", "paid" → "paying"; null where the word is no past tense. */
export function ingOf(past: string): string | null {
  if (Object.hasOwn(IRREGULAR, past)) return IRREGULAR[past]![0];
  if (!isPast(past)) return null;
  if (past.endsWith('ied')) return `${past.slice(0, -3)}ying`;
  if (past.endsWith('eed')) return `${past.slice(0, -1)}ing`;
  return `${past.slice(0, -2)}ing`;
}

/** "took" → "taken", "charged" → "charged". */
export const participleOf = (past: string): string | null =>
  Object.hasOwn(IRREGULAR, past) ? IRREGULAR[past]![1] : isPast(past) ? past : null;

/** What is done to people: "told", "charged": without a subject it means that it was done to the writer. */
export const DONE_TO = set(
  'told charged billed overcharged promised ignored stuck given fobbed passed transferred stranded moved refused denied double-charged cut hung misled bounced asked shouted quoted forced kept',
);

/** What people do: without a subject the writer did it. */
export const DONE_BY = set(
  'waited paid rang called phoned emailed queued spent complained wrote messaged drove travelled reported chased missed lost wore',
);

/** What a text is about, without its small words: stems and folded synonyms, to tell whether two texts share a matter. */
import { conceptsOf } from '../../brand/concepts';
import { words } from './phrases';
import type { Token } from './tokens';

/** Words that are in every other reply, or name no matter by themselves. */
const HOLLOW = words(`
  a an the and or but so as if of in on at to for from by with into onto up down out off over about than then that
  this these those i me my mine we us our ours you your yours he him his she her it its they them their theirs who
  whom whose which what where why how when while is are was were be been being am do does did done has have had having
  can could will would shall should may might must 's not no yes just really very quite also too even still only any
  some all each every more most much many few lot lots there here now today tomorrow tonight again ever never always
  ago back well get got getting go goes going gone let lets make made makes making put take took taken give gave given
  come came comes know knew tell told say said says see saw seen look looks looking hear heard want wanted like liked
  need needs one two way thing things something anything nothing everything everyone anyone someone somebody nobody
  please thanks thank thankyou hi hello hey dear sorry apologise apologies apologize apology apologetic regret
  review reviews feedback comment comments post posts message messages rating stars star time times day days
  experience experiences trouble troubles inconvenience issue issues problem problems situation matter matters case
  concern concerns felt feel feeling inconvenienced inconvenient caused cause happen happened happens frustration frustrating frustrated disappoint disappointed disappointing
  disappointment upset upsetting annoying annoyed unhappy poor bad awful terrible horrible dreadful good great nice
  lovely kind kindly best better wonderful happy glad delighted pleased thrilled appreciate appreciated love loved
  team teams us help helping helped contact touch reach dm mail email call write send share sharing pass passing
  forward forwarded raise raised check checking sort look soon shortly possible best able sure hope hoping welcome
  customer customers guest guests client clients people person member members company business brand service
  strive value valued important excellence high standard standards expect expected expectations level committed aim
  understand understandable hearing words word taking leaving letting bring bringing attention raising reaching
  writing getting using choosing staying visiting visit nothing without within because through much such own day
  already yet though however right wrong real truly fully completely always quickly always whole part bit little
  long new old last next first other another same different too far away since until
`);

export const isHollow = (word: string): boolean => HOLLOW.has(word) || word.length < 2;

/** The word carries a matter. */
export const isTelling = ({ word, type }: Token): boolean =>
  type === 'word' && !isHollow(word) && !/^\d+$/.test(word);

/** Rules ask for the same sentences again and again; a page may hold any number of them. */
const lately = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 400;

/** Stems and synonym concepts of a stretch of text, less the hollow ones. */
export function matterOf(text: string): ReadonlySet<string> {
  const known = lately.get(text);
  if (known) return known;
  const found = new Set<string>();
  for (const concept of conceptsOf(text))
    if (!isHollow(concept) && concept !== '=not' && concept !== '=time') found.add(concept);
  if (lately.size >= MOST_KEPT) lately.clear();
  lately.set(text, found);
  return found;
}

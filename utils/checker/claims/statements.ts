/** Statements of a sentence that need a source (L23): what it says about us, about leaders, about rivals. */
import type { Kind } from '../../judge/verdict';
import type { Draft } from '../draft';
import type { Hit } from '../rule';
import { matterOf } from '../text/content';
import { Phrases, words } from '../text/phrases';
import type { Sentence } from '../text/read';
import { rivals, wordAt } from '../text/rivals';
import { ACCUSATIONS } from '../words/accusations';
import { OWNED, SORRY } from '../words/acknowledge';
import { DEFENSIVE } from '../words/defensive';
import { FAULT } from '../words/fault';
import { SELLING } from '../words/selling';
import { STOCK } from '../words/stock';
import { THREATS } from '../words/threats';
import { BOASTS, CAUSES, CHECKS, TERMS } from './kinds';

/** Kinds whose reply states terms: the answer must come from a card. */
const ANSWERING: readonly Kind[] = [
  'question',
  'misinformation',
  'lead',
  'comparison',
  'suggestion',
  'complaint',
  'praise',
  'own',
  'ex-employee',
];
const ABOUT_US = /\b(?:we|our|ours|us|here)\b|^(?:yes|no|yep|nope|sure|certainly|absolutely)[,.:;!]/i;

const soft = words(`
  are am were was will would can could may might should must shall do did does not have had hope know love want
  understand think like appreciate agree hear look need see regret apologise apologize thank wish feel believe value care
  mean ask read welcome miss trust enjoy owe get try say said told asked take hold stand wanted heard let strive aim
  speak fit
  'd just really also all still both only too so might owe tip remember promise plan intend pledge work
`);
const feeling = words(`
  glad happy delighted pleased thrilled chuffed proud sorry aware here grateful honoured touched over sad keen ready
  looking working checking on in at made going smiling grinning yours listening better best still fans blushing very so
  all really truly beaming buzzing excited
`);
/** What the house does as a rule: "we never overbook", "our lorries are washed daily". */
const PRACTICE = new Phrases(
  `
  we never|always|only|regularly|routinely|also !@soft _
  we do not !@soft _
  we !@soft _ !to
  our ~3 is|are|was|were|has|have|had|get|gets|do|does !@feeling _
`,
  { soft, feeling },
);
/** What the person is said to have done, which only they and a record could know. */
const ABOUT_THEM = new Phrases(`
  you|your ~1 was|were|had shouting|rude|late|drunk|aggressive|abusive|booked|signed|ordered|selected|chosen|ignored|refused|declined|cancelled|told|informed|offered|given
  you ~1 arrived|booked|signed|selected|missed|ignored|refused|declined|cancelled|entered|ordered|typed|pressed
  your mother|father|wife|husband|partner|son|daughter|friend|child|children|party ~1 ignored|refused|declined|was|were|had|arrived|asked|shouted
`);
/** What a rival is said to do, beyond a mere opinion. */
const DEEDS =
  /\b(?:use|uses|used|keep|keeps|charges?|hires?|cuts?|buys?|pays?|sells?|makes?|adds?|hides?|hidden|loses?|cancels?|delays?|breaks?|crash(?:es|ing)?|notorious|known for|lies|owns?|owned|treats?|ignores?|overcharg\w+|employs?)\b/i;
/** Verbs of a deed with a leader before it: "Ingrid built this". */
const LEADER_DEED =
  /\b(?:built|founded|started|designed|made|created|wrote|invented|insists?|believes?|loves?|says|said|decided|chose|set|runs?|leads?|always|personally|herself|himself|takes?|wants?|has|was|is)\b/i;

/** What somebody tells who was there: "the belt broke that evening", "two handlers were off sick". */
const SUBJECT = /^(?:the|our|that|this|a|an|one|two|three|some|both|another|nobody|it)\b/i;
const HAPPENED =
  /^(?:\S+ ){1,6}?(?:was|were|had|went|came|broke|fell|ran|took|lost|left|got|found|gave|sent|told|said|saw|made|held|hit|shut|blew|froze|burst|stopped|failed|closed|opened|changed|asked|called|arrived|caused|missed|forgot|noticed|reported|checked|decided|refused|blocked|started|crashed|leaked|delayed|stuck|jammed|overran|retired|switched|moved|knocked|signed|delivered)\b/i;
const OF_THEM =
  /\b(?:you|your|yours|i|i'm|i'll|me|my|sorry|thank|thanks|hear|read|reading|sounds?|like)\b|["“]/i;
const TELLS: readonly Kind[] = ['complaint', 'competitor', 'backhanded', 'crisis', 'misinformation'];

/** It tells what happened, in words that are not the person's. */
const narrates = (draft: Draft, { text }: Sentence): boolean =>
  SUBJECT.test(text) &&
  HAPPENED.test(text) &&
  !OF_THEM.test(text) &&
  !echoes(draft, text) &&
  matterOf(text).size > 1;

/** The sentence speaks of the house: "we", the brand's name, a product. */
const aboutUs = ({ profile }: Draft, { text }: Sentence): boolean => {
  if (ABOUT_US.test(text)) return true;
  const lower = text.toLowerCase();
  return [profile.name, ...profile.terms, ...profile.products].some((name) =>
    lower.includes(name.toLowerCase()),
  );
};

/** The words only repeat what the person said. */
function echoes({ mention }: Draft, text: string): boolean {
  if (!mention) return false;
  const post = matterOf(mention.text);
  const own = [...matterOf(text)];
  return own.length > 0 && own.filter((one) => post.has(one)).length >= own.length * 0.6;
}

/** Any of the words is the person's own. */
function sharesWord({ mention }: Draft, text: string): boolean {
  const post = mention ? matterOf(mention.text) : new Set<string>();
  const said = matterOf(text);
  return said.size === 0 || [...said].filter((one) => !FAMILY.has(one)).some((one) => post.has(one));
}

const FAMILY = words('mother father wife husband partn son daught friend child children party');

const namesRival = ({ profile }: Draft, lower: string): boolean =>
  rivals(profile).some((names) => names.some((name) => wordAt(lower, name) >= 0));

function aboutOthers(draft: Draft, sentence: Sentence): Hit[] {
  const { profile, body } = draft;
  const lower = sentence.text.toLowerCase();
  const rival = namesRival(draft, lower);
  const leader = profile.people.some((name) => lower.includes(name.toLowerCase()));
  // A sneer at a rival is L29's; a deed said of it wants a source.
  const found = (rival && DEEDS.test(lower)) || (leader && LEADER_DEED.test(lower));
  return found && body.tokens.length > 0 ? [{ start: sentence.start, end: sentence.end }] : [];
}

/** "I'll tell you what they have found": not yet known. */
const AHEAD = /\b(?:what|whether|when|if|once|until|till|after)\s(?:\S+\s){0,3}$/i;

/** Claims of one sentence that is no promise and no question; `promised`: it promises something, so only checks count. */
export function claimsIn(draft: Draft, sentence: Sentence, kind: Kind | undefined, promised: boolean): Hit[] {
  const { body } = draft;
  const { from, to } = sentence;
  const hits: Hit[] = [];
  const check = CHECKS.first(body, from, to);
  const ahead =
    check !== null && AHEAD.test(body.text.slice(Math.max(sentence.start, check.start - 30), check.start));
  if (check && !ahead && !echoes(draft, sentence.text))
    hits.push({ start: check.start, end: check.end, message: 'check_L23_check' });
  if (promised) return hits;
  const cause = CAUSES.first(body, from, to);
  // "Sorry for the inconvenience caused by the delay" gives no reason.
  if (
    cause &&
    !namesRival(draft, sentence.text.toLowerCase()) &&
    !STOCK.first(body, from, to) &&
    !echoes(draft, body.text.slice(cause.start, sentence.end))
  )
    hits.push({ start: cause.start, end: sentence.end, message: 'check_L23_cause' });
  // Blame taken or thrown is L15's and L07's matter.
  if (
    FAULT.first(body, from, to) ||
    ACCUSATIONS.first(body, from, to) ||
    DEFENSIVE.first(body, from, to) ||
    THREATS.first(body, from, to)
  )
    return hits;
  if (kind && TELLS.includes(kind) && !OWNED.first(body, from, to) && narrates(draft, sentence))
    hits.push({ start: sentence.start, end: sentence.end, message: 'check_L23_check' });
  hits.push(...aboutOthers(draft, sentence));
  const theirs = SORRY.first(body, from, to) ? null : ABOUT_THEM.first(body, from, to);
  if (theirs && !sharesWord(draft, body.text.slice(theirs.start, sentence.end)))
    hits.push({ start: theirs.start, end: sentence.end });
  if (STOCK.first(body, from, to) || echoes(draft, sentence.text)) return hits;
  const selling = SELLING.first(body, from, to) !== null;
  const boast = BOASTS.first(body, from, to);
  if (boast) hits.push({ start: boast.start, end: boast.end });
  // A statement that shows its source goes out as P54 asks.
  const sourced = draft.profile.domains.some((domain) => sentence.text.includes(`${domain}/`));
  const stating =
    !sourced && kind !== undefined && ANSWERING.includes(kind) && matterOf(sentence.text).size > 0;
  if (stating && aboutUs(draft, sentence)) {
    const term = TERMS.first(body, from, to) ?? PRACTICE.first(body, from, to);
    if (term && !selling) hits.push({ start: term.start, end: sentence.end });
  }
  return hits;
}

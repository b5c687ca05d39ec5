/** Sends them offline for a general answer that the profile holds (P32, P61). */
import { matchFact, matchHowTo } from '../../brand/cards';
import type { BrandProfile } from '../../brand/profile';
import type { Mend, Rule } from '../rule';
import { matterOf } from '../text/content';
import { Phrases } from '../text/phrases';

const OFFLINE = new Phrases(`
  dm|pm|message|email|mail|e-mail|call|phone|ring|contact|ask
  contact|call|phone|ring|email|ask|visit|check the|your|a|with
  get in touch
  drop|send us|me
  reach out|us
  give us
  write to
  speak|talk to|with
  inbox
  visit|see our|the website|site|app
`);
/** The card's answer with its source, in place of the sentence that sends them elsewhere. */
const answered: Mend = (hit, draft) => {
  const card = draft.mention && cardFor(draft.profile, draft.mention.text);
  const sentence = draft.sentenceAt(hit.start);
  if (!card || !sentence) return hit;
  const answer = /[.!?]$/.test(card.answer) ? card.answer : `${card.answer}.`;
  return { ...hit, start: sentence.start, end: sentence.end, fix: `${answer} ${shown(card.url)}` };
};

/** A mail address or a handle: a way to somebody, not a page with the answer. */
const isAddress = (text: string, start: number): boolean =>
  /^(?:[^\s/]+@|@|\+?\d)/.test(text.slice(start, start + 80));

const shown = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '');

function cardFor(profile: BrandProfile, asked: string): { answer: string; url: string } | null {
  const howTo = matchHowTo(profile, asked)?.card;
  if (howTo) return howTo;
  const fact = matchFact(profile, asked, true)?.card;
  return fact ? { answer: fact.truth, url: fact.url } : null;
}

/** Share of the answer's matter that a draft must hold to count as having given it. */
const GIVEN = 0.34;

export const L22: Rule = {
  id: 'L22',
  level: 'warn',
  playbook: ['P32', 'P61'],
  message: 'check_L22',
  mend: answered,
  kinds: ['question', 'misinformation'],
  english: true,
  find({ body, mention, profile, text, channels }) {
    if (!mention) return [];
    const card = cardFor(profile, mention.text);
    if (!card || text.includes(shown(card.url))) return [];
    const { answer, url } = card;
    // Another card's page is an answer too.
    if ([...profile.howTos, ...profile.facts].some((one) => text.includes(shown(one.url)))) return [];
    const offline = OFFLINE.first(body) ?? channels().find(({ start }) => isAddress(text, start)) ?? null;
    if (!offline) return [];
    const said = matterOf(body.text);
    const asked = matterOf(mention.text);
    const wanted = [...matterOf(answer)].filter((one) => !asked.has(one));
    const given = wanted.filter((one) => said.has(one)).length;
    return given / Math.max(1, wanted.length) >= GIVEN
      ? []
      : [{ start: offline.start, end: offline.end, args: [url] }];
  },
};

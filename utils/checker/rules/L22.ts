/** Sends them offline for a general answer that the profile holds (P32, P61). */
import { matchFact, matchHowTo } from '../../brand/cards';
import type { Rule } from '../rule';
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
/** Share of the answer's matter that a draft must hold to count as having given it. */
const GIVEN = 0.34;

export const L22: Rule = {
  id: 'L22',
  level: 'warn',
  playbook: ['P32', 'P61'],
  message: 'check_L22',
  kinds: ['question', 'misinformation'],
  english: true,
  find({ body, mention, profile, text }) {
    if (!mention) return [];
    const howTo = matchHowTo(profile, mention.text)?.card;
    const fact = howTo ? undefined : matchFact(profile, mention.text, true)?.card;
    const url = howTo?.url ?? fact?.url;
    const answer = howTo?.answer ?? fact?.truth;
    if (!url || !answer || text.includes(url.replace(/^https?:\/\/(?:www\.)?/, ''))) return [];
    const offline = OFFLINE.first(body);
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

/** Takes a political or religious side beyond the published statement (P09). */
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { Phrases } from '../text/phrases';

const SIDES = new Phrases(`
  voter|voters|electorate
  vote|votes|voting|voted for|against|out|them|him|her|with
  your vote
  vote green|red|blue|left|right|yes|no
  only ~2 oppose|opposes|disagree|disagrees|object
  vote|votes|voting ~3 out|in|back
  mayor|mayors|councillor|councillors|chancellor|governor|governors|congressman|cabinet|monarchy|whitehall|lobbyists|establishment|elites|elite
  law|laws|bill|strike|strikes|strikers|protest|protests|protesters|protestors|union|unions ~1 is|are|was|were ~1 wrong|right|nonsense|bad|good|madness|long|overdue|justified
  stand|stands|side|sides|march|marching|solidarity with ~1 protesters|strikers|workers|farmers|union|unions|movement|people|campaign|cause|victims|israel|palestine|ukraine|russia|gaza
  support|supports|back|backs|oppose|opposes|endorse|endorses|condemn|condemns the|this|that|a|all ~2 strike|strikes|bill|law|ban|protest|protests|protesters|candidate|campaign|movement|policy|war|tax|reform|sanctions|boycott
  marriage|gender|sexuality
  net zero
  israel|palestine|gaza|ukraine|russia|putin|trump|biden|brussels|hamas
  election|elections|referendum|ballot|brexit|parliament|congress|senate|senator|senators|westminster|downing
  government|governments|politician|politicians|minister|ministers|mp|mps|lawmakers|legislators|regime|president|premier
  political|politics|politically
  left|right|far wing|left|right
  left-wing|right-wing|leftist*|rightist*|woke|wokeness|snowflakes|libtard*|fascis*|communis*|socialis*|marxis*|capitalis*|nationalis*|populis*|imperialis*|zionis*|antisemit*|racist*|bigot|bigots|bigotry|homophob*|transphob*|islamophob*|xenophob*|misogyn*
  conservatives|liberals|republicans|democrats|tories|tory|labour|greens|maga|antifa
  party|parties|people|anyone|anybody|those ~2 that|who|which ~2 blocks|block|opposes|oppose|supports|support|votes|defends|disagrees|disagree
  god|gods|jesus|christ|allah|church|churches|mosque|mosques|temple|synagogue|bible|quran|koran|scripture|sin|sinful|sinners|heaven|pagan|infidel*|atheis*|blasphem*
  christian|christians|muslim|muslims|jewish|jews|hindu|hindus|catholic|catholics|religion|religions|religious|faith
  abortion|pro-life|pro-choice|immigration|immigrants|migrants|refugees|gun control|rights
  right|wrong|good|bad side of history
  culture war*
  climate deniers|denial|hoax|emergency
  taxes|tax the? rich|robbery|theft
  anyone|anybody|those|people|everyone who|that disagrees|disagree|thinks|think|opposes|oppose ~1 otherwise|with|is|are|this|us
`);

export const L30: Rule = {
  id: 'L30',
  level: 'warn',
  playbook: ['P09'],
  mend: dropSentence,
  message: 'check_L30',
  against: { act: 'side' },
  english: true,
  find({ body, profile, mention }) {
    const published = new Set(
      profile.stances.flatMap(({ statement, topic }) =>
        `${statement} ${topic.join(' ')}`.toLowerCase().split(/[^\p{L}'-]+/u),
      ),
    );
    const post = mention?.text.toLowerCase() ?? '';
    return SIDES.all(body).filter(({ from, to }) => {
      const said = body.tokens.slice(from, to).map(({ word }) => word);
      // The statement's own words, and a church or a party that the person spoke of as a place, are no side.
      return !said.every((word) => published.has(word)) && !(to - from === 1 && post.includes(said[0]!));
    });
  },
};

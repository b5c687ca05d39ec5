/** Accuses: fake, rival, former worker, never a customer, bot (P10, P51). */

import type { Rule } from '../rule';
import { Phrases } from '../text/phrases';

export const ACCUSATIONS = new Phrases(
  `
  fake|bogus|fabricated|fraudulent|phoney|phony|made-up|invented|malicious|planted|sham ~1 review|reviews|account|accounts|profile|post|posts|comment|complaint|story|name|claim|claims|feedback|customer|guest|rating
  review|reviews|account|profile|post|comment|complaint|story|claim|feedback|this|it|rating is|are|looks|seems|appears|was|sounds|must clearly|obviously|a|an|like|to|be|completely|entirely|totally|simply? ~2 fake|bogus|fabricated|fraudulent|fiction|made|fictitious|planted|scam|genuine|spam
  not|never a|an? genuine|real|actual customer|customers|guest|guests|review|reviewer|client|member|person|experience|complaint|passenger|patient|user
  genuine|real|actual customers|guests|members|clients|passengers|people do|would|never not|never ~2
  never|not been|were|was|had|ever ~2 customer|guest|client|member|patient|passenger|user|order|account|booking|stayed|visited|bought|flown|banked
  you have|were|are|had never not? been|stayed|visited|bought|ordered|flown|shopped|trained|eaten|dined|used|had|joined|banked
  never set foot
  no record|trace|sign|evidence of you|your|this|a|any|such ~3
  can|could not find|trace|see|locate any|a record|trace|booking|order|account|stay|sign of|for|in|under you|your?
  have|has no record|booking|order|account|stay|reservation|trace for|of|under|in your|this|you|that
  competitor's|competitors|competitor|rival|rivals|rival's|competition's pretending|posing|behind|employee|staff|work|account|plant|trying|attack
  work|working|works|worked|employed|paid|hired|planted|sent for|by a|our|the|one of? ~2 rival|rivals|competitor|competitors|competition
  work|works|working for|at @rivals
  suspect|suspects|suspicious|believe|think|assume|guess|know|sure|convinced ~3 you|this|it work|worked|are|is|were|was|used ~3 rival|competitor|fake|bot|troll|former|disgruntled|plant
  suspect|suspects you|this|that|your
  paid|hired to|by ~1 write|post|say|someone|reviewer|reviewers|review
  troll|trolls|trolling|sockpuppet|shill|shills|astroturf*|catfish
  disgruntled|former|ex|bitter|sacked|dismissed ex|former? employee|employees|worker|staff|colleague|member
  used|grudge|axe to|against work|grind|us|here for?
  you are|were really|actually|clearly|obviously|just|probably? a|an|one|the bot|troll|rival|competitor|scammer|fraud|spammer|employee
  you made|make|are|were making|this|that|it all? up
  trying to scam|con|blackmail|extort|get|scrounge
  blackmail|extortion|extort
  who are you really
  which|what competitor|rival|company ~2 you work|working
`,
  { rivals: new Set(['competitor', 'competitors', 'rival', 'rivals']) },
);

export const L07: Rule = {
  id: 'L07',
  level: 'block',
  playbook: ['P10', 'P51'],
  message: 'check_L07',
  english: true,
  find({ body, profile }) {
    const hits = ACCUSATIONS.all(body).map(({ start, end }) => ({ start, end }));
    // "You work for Marlow": the names of the profile's rivals are known only here.
    for (const { terms, name } of profile.competitors)
      for (const term of [name, ...terms]) {
        const first = term.replace(/^@/, '').split(/\s/)[0]!.toLowerCase();
        const at = body.tokens.findIndex(
          ({ word }, i) => word === first && /^(?:for|at|from|by)$/.test(body.tokens[i - 1]?.word ?? ''),
        );
        const before = body.tokens
          .slice(Math.max(0, at - 4), at)
          .map(({ word }) => word)
          .join(' ');
        if (at > 0 && /\byou\b.*\b(?:work|works|worked|working|sent|paid|are)\b/.test(before))
          hits.push({ start: body.tokens[at - 1]!.start, end: body.tokens[at]!.end });
      }
    return hits;
  },
};

/** Runs a rival down, or names one that the post did not name (P30). */
import { dropSentence } from '../mend';
import type { Hit, Rule } from '../rule';
import { Phrases } from '../text/phrases';
import { rivals, wordAt } from '../text/rivals';

const RUN_DOWN =
  /\b(?:fall(?:s|ing)? (?:apart|over|behind|short)|breaks?|broke|nightmare|chaos|mess|cheap|cheapest|worse|worst|poor|poorer|bad|slow|slower|rubbish|terrible|awful|dreadful|inferior|shame|joke|useless|unreliable|overpriced|rip-?off|dirty|rude|never|can't|cannot|don't|doesn't|won't|lack|lacks|fail|fails|cut corners|less|fewer|beats?|unlike|stranded|get what you pay|unfortunately|hidden|behind|struggle|copy|copies|outdated|scam|dodgy|tacky|regret|avoid|lie|lies|overcharge|trail|second-rate|appalling\w*|shameful\w*|shocking\w*|disgrac\w*|hopeless\w*|no wonder|treats?|ignores?|overrated|nothing like|nowhere near|no match|not (?:as|so)|ghastly|grim|grubby|hopeless|clumsy|careless|shabby|tired|tatty|dull|bland|boring|amateurs?|cowboys?|crooks?|sharks|greedy|pushy|sloppy|wobbly|ropey|naff|ugly|filthy|sneaky|mean|stingy|older|smaller|bad luck|good luck|wish(?:es)?|pity|pray|survive|surprised|sorry for|couldn't|wouldn't|didn't|isn't|aren't|hardly|barely|no idea|pack like|never did)\b/i;
/** What one may say of a rival whom the person named: that it is there, and thanks for the change. */
const NEUTRAL =
  /\b(?:fine|good|decent|solid|fair|compare|comparing|comparison|both|depends|choice|options?|too|also|either|switch\w*|mov(?:e|ed|ing)|com(?:e|ing) (?:over|from|back)|chang(?:e|ed|ing)|cho(?:se|osing|ice)|over|instead of|rather than|than|versus|vs|thank\w*|welcome|glad|happy|pleased|hear|after|before|from|side by side|alongside)\b/i;
/** Others of the trade without a name. */
const OTHERS = new Phrases(`
  unlike|not like other|others|some|certain|our|the|most ~3
  other|some|certain|those|cheaper|rival|competing|lesser hotels|hotel|firms|movers|makers|parks|studios|clinics|garages|cafes|builders|banks|bank|airlines|airline|gyms|gym|shops|stores|providers|provider|networks|companies|brands|places|chains|operators|supermarkets|suppliers|apps|tools|vendors|restaurants
  miles|streets|leagues|way ahead of ~2 rest|others|competition|field|pack
  the others|rest|competition
  cheap|cut-price|bargain|budget|so-called hotels|banks|airlines|gyms|shops|stores|providers|brands|places|chains|operators|firms|movers|apps|tools
  our|the|its competitors|competitor|competition|rivals|rival
`);

export const L29: Rule = {
  id: 'L29',
  level: 'warn',
  playbook: ['P30'],
  mend: dropSentence,
  message: 'check_L29',
  find({ body, profile, mention }, { kind }) {
    const post = mention?.text.toLowerCase() ?? '';
    const folded = body.text.toLowerCase();
    const hits: Hit[] = [];
    for (const names of rivals(profile)) {
      const name = names.find((one) => wordAt(folded, one) >= 0);
      if (name === undefined) continue;
      const start = wordAt(folded, name);
      const span = { start, end: start + name.length };
      const sentence = body.sentences.find((one) => start >= one.start && start < one.end)!;
      if (mention && !names.some((one) => wordAt(post, one) >= 0))
        hits.push({ ...span, message: 'check_L29_named' });
      else if (RUN_DOWN.test(sentence.text) || (kind !== 'competitor' && !NEUTRAL.test(sentence.text)))
        hits.push(span);
    }
    // "Their springs are a standing joke": theirs is the one the person came from.
    if (kind === 'comparison')
      for (const { start, end, text } of body.sentences)
        if (/\btheirs?\b/i.test(text) && RUN_DOWN.test(text)) hits.push({ start, end });
    for (const span of OTHERS.all(body)) {
      const sentence = body.sentences.find((one) => span.start >= one.start && span.start < one.end)!;
      if (RUN_DOWN.test(sentence.text)) hits.push({ start: span.start, end: span.end });
    }
    return hits;
  },
};

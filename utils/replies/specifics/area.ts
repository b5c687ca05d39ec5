/** What a thing is about, by its words. Trade-neutral: a hotel, a network, a bakery, a bank, an app. English. */
import { badAreaOf } from './adjectives';
import type { Area } from './specific';

/** First hit wins: the more telling before the more general. */
const SIGNS: [Area, RegExp][] = [
  [
    'missed',
    /\b(?:no-?shows?|never (?:came|turned up|showed|arrived|called|rang)|didn't (?:come|turn up|show|arrive)|missed (?:appointment|visit|slot|delivery)|stood up|cancelled (?:on|my|our|the)|appointments?)\b/,
  ],
  [
    'outage',
    /\b(?:outage|power cut|blackout|no (?:internet|signal|wifi|broadband|line|connection|service|power|data|dial tone)|without (?:internet|signal|wifi|broadband|phone|service|power)|offline|connection|signal|went down|is down|are down|been down|disconnect\w*|cut out|drops?|dropped|dropping|lost everything|landline)\b/,
  ],
  [
    'money',
    /\b(?:charg\w+|bill\w*|refund\w*|fees?|deposit|paid|pay\w*|price[sd]?|invoice\w*|direct debit|overcharg\w+|cost\w*|money|debit\w*|£\d|\$\d|€\d|quid|pounds?|euros?|dollars?|minibar|subscription)\b/,
  ],
  [
    'ignored',
    /\b(?:no (?:reply|answer|response|apology|explanation|one)|nobody|no-one|ignor\w+|unanswered|dms?|messages?|emails?|voicemails?|call ?backs?|letters?|never (?:replied|answered|called back|heard)|hung up|apologi[sz]ed?)\b/,
  ],
  [
    'repeat',
    /\b(?:again|twice|three times|\w+ times|every (?:time|day|night|evening|morning|week)|repeatedly|still|yet another|different (?:people|agents|stories)|keeps?|passed (?:around|between|from))\b/,
  ],
  [
    'wait',
    /\b(?:wait(?:ed|ing|s)?|lost (?:\w+ )?(?:minutes|hours|days)|queue\w*|on hold|held up|delay\w*|late|hours?|minutes?|took (?:ages|forever)|overdue|days|weeks|months)\b/,
  ],
  ['noise', /\b(?:noise|noisy|loud|sleep|slept|awake|woke\w*|lorry|drilling|music|banging|party|walls)\b/],
  [
    'lost',
    /\b(?:lost(?! (?:\w+ )?(?:minutes|hours|days))|missing|stolen|disappeared|vanished|never arrived|misplaced|parcel|package|luggage|delivery|courier)\b/,
  ],
  [
    'dirt',
    /\b(?:dirt\w*|filth\w*|hairs?|stain\w*|mould\w*|mold\w*|smell\w*|stank|stink\w*|drains?|dust\w*|crumbs|ants?|mouse|mice|moths|bugs?|flies|towels?|clean\w*|bins?)\b/,
  ],
  [
    'food',
    /\b(?:food|meal|breakfast|lunch|dinner|soup|coffee|tea|sandwich|burger|pizza|chips|eggs?|toast|cake|bread|menu|kitchen|cook\w*|taste\w*|chicken|steak|drink|wine|beer|omelette)\b/,
  ],
  [
    'comfort',
    /\b(?:cold|freezing|heating|hot water|shower|mattress|pillows?|beds?|armchair|cot|air con\w*|boiler|temperature|draught\w*|seats?|legroom|view)\b/,
  ],
  ['slow', /\b(?:slow\w*|speed\w*|lag\w*|buffer\w*|latency|ping|mbps|upload|download|sluggish)\b/],
  [
    'digital',
    /\b(?:app|apps|website|site|log ?in|login|password|account|page|update|software|screen|online|chat ?bot|bot|crash\w*|error|code|form|wifi|checkout|logs? (?:me|you) out)\b/,
  ],
  [
    'broken',
    /\b(?:broke\w*|fault\w*|stopped|won't|wouldn't|doesn't|isn't|can't|leak\w*|crack\w*|fail\w*|damag\w*|snapped|burst|lift|out of order|key|hub|router|device|battery|zip|charger)\b/,
  ],
  [
    'people',
    /\b(?:rude\w*|laughed|snapped|waiter|waitress|staff|manner\w*|attitude|shrug\w*|shouted|spoken|spoke|sigh\w*|unhelpful|dismiss\w*|polite|receptionist|manager|engineers?|drivers?|waiter|told|lied|treated|treatment|service)\b/,
  ],
  [
    'wrong',
    /\b(?:wrong|mistake|instead|different|not what|incorrect|promised|booked|ordered|confirmed|reserved|photos?|description|advertis\w+|size)\b/,
  ],
  [
    'access',
    /\b(?:closed|shut|locked|stairs|ramp|parking|car park|entrance|door|gate|verge|pavement|hole)\b/,
  ],
];

export function areaOf(phrase: string, around = ''): Area {
  const low = phrase.toLowerCase();
  for (const word of low.split(/\s+/)) {
    const area = badAreaOf(word);
    if (area && area !== 'general' && area !== 'wait') return area;
  }
  for (const [area, sign] of SIGNS) if (sign.test(low)) return area;
  const wider = around.toLowerCase();
  if (wider) for (const [area, sign] of SIGNS) if (sign.test(wider)) return area;
  return 'general';
}

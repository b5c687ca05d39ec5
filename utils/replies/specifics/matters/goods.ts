/** Things: lost, wrong, broken, dirty, too small, gone. English. */
import type { Matter } from './matter';

const FOOD =
  'food|meal|breakfast|lunch|dinner|soup|coffee|tea|latte|toast|chips|fries|burger|pizza|bread|roll|loaf|eggs?|bacon|chicken|fish|steak|curry|pasta|rice|salad|sandwich|cake|pie|pastry|croissant|veg|vegetables|milk|yoghurt|cheese|meat|mince|salmon|fruit|strawberries|bananas|avocados?|potatoes|tomatoes';

export const goods: readonly Matter[] = [
  {
    sign: /\b(?:sent|got|given|received|delivered|put in|gave|arrived|came)\b[^.!?]{0,30}\b(?:wrong|someone else's|somebody else's)\b|\bwrong (?:item|order|size|colour|color|one|thing|part|room|car|address|name|date|meal|flat|house|door|product|model)\b/,
    say: 'getting the wrong thing',
    area: 'wrong',
  },
  {
    sign: /\bsubstitut\w+\b/,
    say: 'the substitution',
    area: 'wrong',
  },
  {
    sign: /\b(?:not as|nothing like|isn't what|wasn't what|not what)\b[^.!?]{0,24}\b(?:ordered|booked|described|advertised|shown|pictured?|photos?|website|promised|paid for)\b|\b(?:website|site|app|advert|listing|box|label|photos?) (?:says|said|shows?|showed|claims?)\b|\b(?:advertised|sold|described) as\b|\bmisleading\b/,
    say: 'the gap between what was described and what you got',
    area: 'wrong',
  },
  {
    sign: new RegExp(
      `\\b(cold|stale|burnt|raw|undercooked|overcooked|soggy|bland|tasteless|mouldy|lukewarm|watery|dry) (${FOOD})\\b`,
    ),
    say: 'the {1} {2}',
    area: 'food',
  },
  {
    sign: new RegExp(
      `\\b(${FOOD})\\b (?:was|were|is|are|came|arrived) (?:\\w+ )?(cold|stale|burnt|raw|undercooked|overcooked|soggy|bland|tasteless|mouldy|lukewarm|watery|dry)\\b`,
    ),
    say: 'the {2} {1}',
    area: 'food',
  },
  {
    sign: /\b(?:out of date|past its date|gone off|best before|use by|mouldy|inedible)\b/,
    say: 'food that was past its best',
    area: 'food',
  },
  {
    sign: /\b(?:heating|radiator)\b[^!?]{0,60}\b(?:cold|freezing|minus|off|not|\w+n't|no|only|comes on)\b|\b(?:cold|freezing)\b[^!?]{0,40}\bheating\b/,
    say: 'the heating',
    area: 'comfort',
  },
  { sign: /\bbuffer(?:s|ing|ed)?\b/, say: 'the buffering', area: 'slow' },
  {
    sign: /\bcalls?\b[^.!?]{0,30}\b(?:drop(?:s|ped|ping)?|cut(?:s|ting)? out)\b|\bdropped? (?:\w+ )?calls?\b/,
    say: 'calls dropping',
    area: 'outage',
    plural: true,
  },
  { sign: /\b(?:mou?ld)\b/, say: 'the mould', area: 'dirt' },
  {
    sign: /\b(?:smel(?:l|ls|led|t|ly)|stank|stinks?|stinking|reek\w*|stench|whiff)\b/,
    say: 'the smell',
    area: 'dirt',
  },
  {
    sign: /\b(?:dirty|filthy|grubby|stain\w*|not clean\w*|unclean|wasn't clean\w*|hairs?|crumbs|sticky|grime|grimy|dusty|litter|overflowing|flies|mice|mouse|cockroach\w*)\b/,
    say: 'the state you found {thing} in',
    not: /^(?:roll|sandwich|cup|bag|door|window|hair|form|desk|seats?|app)$/,
    bare: 'the state you found things in',
    area: 'dirt',
  },
  {
    sign: /\b(?:nois[ey]\w*|(?<!out )loud|thin walls|walls (?:so |are |were )?thin|banging|drilling|couldn't sleep|no sleep|kept (?:me|us) awake|fire alarm|music till)\b/,
    say: 'the noise',
    area: 'noise',
  },
  {
    sign: /\b(?:no|without|lost) (?:\w+ )?(hot water|heating|internet|wifi|wi-fi|broadband|signal|power|electricity|service|connection|running water|data|coverage)\b/,
    say: 'having no {1}',
    area: 'outage',
  },
  {
    sign: /\boutage\b|\b(?:app|site|website|network|service|internet|line|servers?|system|broadband|wifi)\b[^.!?]{0,12}\b(?:went|is|are|been|gone|keeps going) (?:down|offline)\b/,
    say: 'the outage',
    area: 'outage',
  },
  {
    sign: /\b(?:crash(?:es|ed|ing)?|freez(?:es|ing)|froze|keeps closing|white screen|spinning wheel|error (?:message|code)?)\b/,
    say: '{thing} failing on you',
    bare: 'the app failing on you',
    area: 'digital',
  },
  {
    sign: /\b(?:log(?:ged|s|ging)? (?:me |us )?(?:in|out|on)|log-?in|sign(?:ed)? (?:me )?(?:in|out)|password|locked (?:me )?out|verification code|two[- ]factor|2fa)\b/,
    say: 'the trouble getting into your account',
    area: 'digital',
  },
  {
    sign: /\baccount\b[^.!?]{0,30}\b(?:closed|suspended|blocked|locked|banned|deleted|frozen)\b|\b(?:closed|suspended|blocked|locked|banned|froze) my account\b/,
    say: 'your account being closed to you',
    area: 'digital',
  },
  { sign: /\b(?:pop-?ups?|adverts?|ads)\b/, say: 'the adverts', area: 'digital', plural: true },
  {
    sign: /\b(?:unsubscrib\w+|marketing (?:emails|texts)|newsletters?|notifications?)\b/,
    say: 'the messages you keep getting',
    area: 'digital',
    plural: true,
  },
  {
    sign: /\b(?:since|after|new|latest|last) (?:the )?(?:\w+ )?(?:update|version|redesign|layout|interface)\b|\bupdate\b[^.!?]{0,30}\b(?:broke|ruined|removed|worse|lost)\b|^updated\b/,
    say: 'what the update changed',
    area: 'digital',
  },
  {
    sign: /\b(?:crushed|squashed|dented|dents?|scratch\w*|smashed|shattered|bent|torn|ripped(?! off)|damag\w+|ruined|scuffed|soaked|squished)\b/,
    say: 'the damage to {thing}',
    not: /^(?:form|desk|app|lead|delivery|price|refund|return|card|account|email|phone)$/,
    bare: 'the damage',
    area: 'broken',
  },
  {
    sign: /\bleak(?:s|ed|ing)?\b/,
    say: '{thing} leaking',
    bare: 'the leak',
    area: 'broken',
  },
  {
    sign: /\b(?:missing|(?:they|they've|they have|courier|couriers|you|you've|depot|airline|was|were|been|is|got|getting) lost|misplaced|vanished|disappeared)\b/,
    unless:
      /\b(?:lost (?:property|count|faith|trust|my (?:temper|job|mum|dad|dog|cat|patience|mind|keys))|(?:i|i've|we) lost)\b/,
    not: /^(?:form|desk|app|site|phone|email|call|day|tickets?)$/,
    say: '{thing} going missing',
    area: 'lost',
  },
  {
    sign: /\b(?:faulty|defective|out of order|stopped work\w*|stopped (?:turning|heating|charging|cooling|spinning|starting|connecting|ringing|printing)|packed (?:up|in)|conked|given up|gave up|not working|n't work(?:s|ed|ing)?|(?:won't|wouldn't|doesn't|didn't|can't) (?:start|turn on|charge|connect|open|close|shut|load|heat|cool|drain|spin|switch|scan|print|play|sync|boot|ring|light|lock|unlock)|broke(?:n)?(?: down)?|snapped|fell apart|falling apart|came apart|cracked|split|dead|died|fail(?:s|ed))\b/,
    unless:
      /\b(?:broken english|dead (?:good|nice|easy|chuffed|simple)|split (?:the|it|between)|pet|dog|cat|mum|dad|husband|wife|nan|gran|grandad)\b/,
    not: /^(?:form|card|seats?|bus|train|lesson|class|menu|food|breakfast|lunch|dinner|price|refund|invoice|email|delivery|parcel|ticket|tickets|journey|trip)$/,
    say: '{thing} letting you down',
    area: 'broken',
  },
  {
    sign: /\b(?:fad(?:es|ed)|peel\w*|bobbl\w+|pilling|flimsy|cheaply made|poor quality|worn out|wore out|seams?|stitching|shrunk|shrank|quality)\b/,
    say: 'the quality of {thing}',
    bare: 'the quality',
    area: 'broken',
  },
  {
    sign: /\b(?:(?:got|getting|become|now|look|looks|are|is) (?:\w+ )?smaller|shrinkflation|half the size|tiny portion|portions? (?:is|are|was|were|has|have|size)|less in)\b/,
    say: '{thing} getting smaller',
    bare: 'the size of it',
    area: 'food',
  },
  {
    sign: /\b(?:too (?:small|big|tight|large|long|short)|(?:doesn't|didn't|don't|won't) fit|sizing)\b/,
    say: 'the fit',
    area: 'wrong',
  },
  {
    sign: /\b(?:out of stock|sold out|no stock|not in stock|run out of (?:stock|milk|bread|eggs|everything)|ran out of|empty shelves|shelves (?:\w+ )?empty)\b/,
    say: 'finding the shelf empty',
    area: 'access',
  },
  {
    sign: /\b(?:(?:is|was|are|were|been|be|completely|already|still|found|all|'s) (?:closed|shut|locked)|not open|closed (?:at|for|till|until|early|when|on)|shut (?:at|till|until|for))\b/,
    say: 'finding {thing} closed',
    unless: /\b(?:account|i was|we were|door|screen|bank|box|lid|itself|loan|ticket|complaint)\b/,
    area: 'access',
  },
  {
    sign: /\b(?:(?:you|they|they've|they have) stopped (?:doing|selling|making|stocking)|you've stopped|discontinu\w+|got rid of|axed|scrapped|removed|no longer (?:do|sell|stock|make|offer|have))\b/,
    say: 'the change to {thing}',
    bare: 'the change',
    area: 'wrong',
  },
  {
    sign: /\b(?:slow|slower|so slow|slowly|painfully slow|sluggish|lag(?:s|gy|ging)?|crawl\w*)\b/,
    say: 'how slow {thing} is',
    bare: 'how slow it is',
    area: 'slow',
  },
  {
    sign: /\b(?:confusing|makes no sense|couldn't work out|can't work out|impossible to find|can't find|couldn't find|nine screens|a maze|unclear)\b/,
    say: 'how hard {thing} is to follow',
    bare: 'how hard it is to find your way',
    area: 'digital',
  },
  {
    sign: /\b(?:freezing|draughty|stuffy|boiling hot|no air con\w*|uncomfortable|lumpy|rock hard)\b/,
    say: 'how uncomfortable it was',
    area: 'comfort',
  },
];

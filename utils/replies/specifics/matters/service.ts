/** Waiting, silence, broken appointments, and how people were met. English. */
import type { Matter } from './matter';

const UNIT = '(?:hours?|minutes?|days?|weeks?|months?|years?)';
const NUMBER =
  '(?:\\d{1,3}|an?|half an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety)';

export const service: readonly Matter[] = [
  {
    sign: new RegExp(`\\b(${NUMBER} ${UNIT})(?: \\w+){0,3} on hold\\b`),
    say: '{1} on hold',
    area: 'wait',
  },
  {
    sign: new RegExp(`\\bon hold (?:for )?(?:over |about |nearly )?(${NUMBER} ${UNIT})\\b`),
    say: '{1} on hold',
    area: 'wait',
  },
  { sign: /\bon hold\b|\bhold music\b/, say: 'the time on hold', area: 'wait' },
  {
    sign: /\b(?:hung up|cut me off|cut us off|cut off mid|line (?:went )?dead|call dropped|disconnected me)\b/,
    say: 'the call being cut off',
    area: 'ignored',
  },
  {
    sign: /\b(?:(?:passed|sent|bounced|pushed|pinged|batted) (?:me |us )?(?:around|round|between|from|back and forth|to and fro)|(?:blam\w+|say|says) (?:each other|the courier|it's the courier|it's them)|different (?:answers?|stor(?:y|ies)|people|agents?|departments?)|back and forth)\b/,
    say: 'being passed from one to the next',
    area: 'repeat',
  },
  {
    sign: /\b(?:chat ?bot|robot|automated|auto[- ]?reply|copy[- ]?(?:and[- ])?paste\w*|scripted|canned)\b/,
    say: 'getting an automatic answer',
    area: 'ignored',
  },
  {
    sign: /\bno[- ]shows?\b|\b(?:nobody|no one|no-one|engineer|technician|plumber|driver|fitter|he|she|they)\b[^.!?]{0,30}\b(?:didn't|never|did not) (?:come|came|turn|turned|show|showed|appear|appeared|arrive|arrived)\b|\b(?:nobody|no one|no-one) (?:came|turned up|showed|appeared)\b/,
    say: 'nobody turning up',
    area: 'missed',
  },
  {
    sign: /\b(?:day|morning|afternoon) off\b|\bwaited in\b|\b(?:stayed|stay) in all\b/,
    say: 'a day spent waiting in',
    area: 'missed',
  },
  {
    sign: /\b(emails|messages|calls|letters|dms|questions)\b[^.!?]{0,50}\b(?:no (?:reply|answer|response)|unanswered|ignored|nothing|nobody)\b|\b(?:ignor\w+|not answer\w*|never answer\w*|never repl\w+|no (?:reply|answer|response) to)\b[^.!?]{0,24}\b(emails|messages|calls|letters|dms)\b/,
    say: 'your messages going unanswered',
    area: 'ignored',
  },
  {
    sign: /\b(?:no|never|not|\w+n't|without|zero|nobody|no one|nothing|any)\b[^.!?]{0,32}\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|response|respond\w*|called? back|rang back|rung back|get back|got back|hear(?:d)? back|acknowledg\w+)\b|\b(?:ignored|ghosted|radio silence|gone quiet|went quiet|unanswered|on read|heard nothing|silence)\b/,
    say: 'waiting for an answer',
    area: 'ignored',
  },
  {
    sign: /\b(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (?:time|email|call|attempt|request|message|ticket|go)\b/,
    say: 'having to ask again',
    area: 'repeat',
  },
  {
    sign: /\b(?:ask|rang|ring|call|phon|email|mail|writ|wrot|messag|report|explain|complain|chas|claim|told)\w*\b[^.!?]{0,30}\b(?:twice|again|three times|four times|five times|ten times|\d+ times|repeatedly|on \w+ occasions)\b/,
    say: 'having to ask more than once',
    area: 'repeat',
  },
  {
    sign: /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:\w+ )?(emails|calls|phone calls|tickets|messages|attempts|chats|visits|letters)\b/,
    say: 'the {1} {2} it has taken so far',
    area: 'repeat',
    plural: true,
  },
  {
    sign: /\b(?:rude\w*|dismissive|condescend\w+|patroni[sz]\w+|sarcastic|snapped at|shouted|sneer\w*|laughed at|laughed|roll(?:ed|ing) (?:his |her |their )?eyes|eye[- ]?roll\w*|tutt\w*|attitude|smirk\w*|talked down|told off|swore at|accus\w+|humiliat\w+|no manners|bad manners|surly|(?:treated|feel|felt) like (?:an idiot|dirt|a criminal|a thief|a nuisance|a schoolboy))\b|\bspok\w+ to (?:me|us|my|like)\b/,
    say: 'the way you were treated',
    area: 'people',
  },
  {
    sign: /\bdriv(?:er|ing|ers)\b(?!'s phone)[^!?]{0,60}\b(?:on (?:his|her|the|their) phone|speeding|too fast|swerv\w+|red light|tailgat\w+|reckless\w*|dangerous\w*)\b/,
    say: 'how the drive went',
    area: 'people',
  },
  {
    sign: /\b(?:unhelpful|clueless|couldn't care|didn't care|doesn't care|not bothered|couldn't be bothered|no help|shrug\w*|no idea what|not interested|nobody in charge|nobody knew|no one knew)\b/,
    say: 'not getting the help you needed',
    area: 'people',
  },
  {
    sign: /\b(?:booking|reservation|table|room|slot|appointment)\b[^.!?]{0,40}\b(?:lost|didn't come through|no record|never|disappeared|given away|double[- ]booked|not there|wiped|vanished)\b|\boverbook\w*|\bdouble[- ]booked\b|\bno record of\b/,
    say: 'what happened to your booking',
    area: 'wrong',
  },
  {
    sign: /\bcancel(?:l)?ed (?:on me|on us|my|our|the|it|at|last minute|without)\b|\b(?:was|were|been|got|is|being) cancel(?:l)?ed\b/,
    say: '{thing} being cancelled',
    not: /^(?:app|site|form|phone|card|website|screen)$/,
    bare: 'the cancellation',
    area: 'missed',
  },
  {
    sign: /\b(?:can't|cannot|couldn't|won't let|impossible|try\w*|tried|unable|no way|how hard|refus\w+)\b[^.!?]{0,30}\b(?:cancel|unsubscribe|leave)\b/,
    say: 'how hard it has been to cancel',
    area: 'digital',
  },
  {
    sign: new RegExp(
      `\\b(?:late|delay\\w*)\\b[^.!?]{0,16}?\\b(${NUMBER} ${UNIT})\\b|\\b(${NUMBER} ${UNIT}) (?:late|behind|delay\\w*|overdue)\\b`,
    ),
    say: 'a delay of {1}',
    area: 'wait',
  },
  {
    sign: new RegExp(
      `\\b(?:wait\\w*|queu\\w*|stood|sat|stuck|took)\\b[^.!?]{0,24}?\\b(${NUMBER} ${UNIT})\\b|\\b(${NUMBER} ${UNIT}) (?:of )?(?:wait\\w*|queu\\w*|to get|to be served|for (?:an?|the|my|our))\\b`,
    ),
    say: 'a wait of {1}',
    area: 'wait',
  },
  { sign: /\b(?:queue|queues|queued|queuing|queueing)\b/, say: 'the queue', area: 'wait' },
  {
    sign: /\b(?:still (?:wait\w*|no|not|nothing|hasn't|haven't)|overdue|where(?:'s| is| are) (?:my|our)|not (?:arrived|here|come)|hasn't (?:arrived|come|turned up|been sent)|haven't (?:received|had|got)|never (?:arrived|came|received|turned up|delivered))\b/,
    say: 'the wait for {thing}',
    not: /^(?:app|site|phone|website|form|page|card|account|hold)$/,
    bare: 'still being left waiting',
    area: 'wait',
  },
  {
    sign: /\b(?:(?:was|were|is|are|came|arrived|running|runs|always|an hour|hours|days|so|too|very) late|delay(?:ed|s)?)\b/,
    say: '{thing} running late',
    bare: 'the delay',
    unless: /\b(?:i|we|i'd|we'd) (?:was|were|am|arrived|got|ran)\b/,
    not: /^(?:app|site|checkout|form|phone|price|menu|slot|screen)$/,
    area: 'wait',
  },
  {
    sign: /\b(?:promis\w+|assured|guarantee[ds]?)\b/,
    say: 'what you were promised',
    area: 'wrong',
  },
];

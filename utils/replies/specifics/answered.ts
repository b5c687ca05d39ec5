/** Nobody likes to be asked what they have just told. */

/** May this question still be asked? */
export type Answered = (question: string) => boolean;

const WHEN_SAID =
  /\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|yesterday|today|tonight|this (?:morning|evening|afternoon|week)|last (?:night|week|month)|\d{1,2}(?:st|nd|rd|th)|since|at \d|right now|now)\b/i;
const ASKS_WHEN = /\b(?:when|which day|what time)\b/i;
const STILL_SAID = /\b(?:still|now|yet|every (?:day|time|night)|always|constantly|keeps?|each time)\b/i;
const ASKS_STILL = /\b(?:still|every time)\b/i;
const DEMANDED =
  /\b(?:i want|i'd like|we want|just (?:want|give|send|fix)|all i (?:want|ask)|give me|money back|apolog\w+ from|please (?:fix|refund|sort|send|call))\b/i;
const ASKS_WISH = /\bwhat would\b|\bwould you like\b|\bwould like from us\b/i;

/** Leaves out the questions that the post answers by itself. */
export function answeredBy(text: string): Answered {
  const read = text.slice(0, 3_000);
  const [when, still, wish] = [WHEN_SAID.test(read), STILL_SAID.test(read), DEMANDED.test(read)];
  return (question) =>
    !(when && ASKS_WHEN.test(question)) &&
    !(still && ASKS_STILL.test(question)) &&
    !(wish && ASKS_WISH.test(question));
}

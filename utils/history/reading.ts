import type { Mention } from './records';

/** What a mention counts as: a person's correction first, then the verdict. */
export const kindOf = (mention: Mention) => mention.correction?.kind ?? mention.verdict?.kind;
export const sentimentOf = (mention: Mention) => mention.correction?.sentiment ?? mention.verdict?.sentiment;

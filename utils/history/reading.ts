import type { Mention } from './records';

/** What a mention counts as: a person's correction first, then the verdict. */
export const kindOf = (mention: Mention) => mention.correction?.kind ?? mention.verdict?.kind;
export const sentimentOf = (mention: Mention) => mention.correction?.sentiment ?? mention.verdict?.sentiment;
/** false: a person said that it is not about us, of this very post or by a rule. */
export const isOurs = ({ correction, verdict }: Pick<Mention, 'correction' | 'verdict'>): boolean =>
  correction?.ours ?? !verdict?.notes.includes('not-ours');

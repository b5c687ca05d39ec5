/** Wording offered for a reply: the shape that the worker gives to the sidebar and `classify` prints. */
import * as v from 'valibot';

export const LENGTHS = ['brief', 'standard', 'detailed'] as const;
export type Length = (typeof LENGTHS)[number];

export const SuggestionSchema = v.object({
  length: v.picklist(LENGTHS),
  text: v.string(),
  /** Playbook rules that the moves of this wording carry out. */
  rules: v.array(v.string()),
});
export type Suggestion = v.InferOutput<typeof SuggestionSchema>;

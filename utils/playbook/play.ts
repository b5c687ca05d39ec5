/** What a play is: what to do about a mention. One file per play in this folder; index.ts lists them. */
import type { Kind, ReplyAdvice, Verdict } from '../judge/verdict';
import type { MessageKey } from '../words';

/** What the reply does, in its order (taxonomy.md, section 5). Wording for each is in utils/replies. */
export type Move = string;

export interface Play {
  /** "apologise-and-resolve": in verdicts, exports and message keys; never changes. */
  id: string;
  /** English name, as it stands in verdicts and exports; views show the message `play_<id with _>_name`. */
  name: string;
  /** Playbook rules that say so, most important first. */
  rules: readonly string[];
  /** Seeds or public sources behind the rules: "S0". */
  documents: readonly string[];
  kinds: readonly Kind[];
  reply: ReplyAdvice;
  /** When this play is right, in a sentence. */
  occasion: MessageKey;
  /** What to do, in a sentence or two. */
  advice: MessageKey;
  /** Shown in the sidebar: why this advice. */
  reason: MessageKey;
  /** What the agent should do besides replying: hand over, credit, follow up. */
  besides: readonly MessageKey[];
  /** What would change the verdict. */
  unless: MessageKey;
  /** Empty where no text is offered. */
  moves: { brief: readonly Move[]; standard: readonly Move[]; detailed: readonly Move[] };
  /** More specific plays for the same kind come first: "the post has an overdue promise". Absent: always. */
  when?: (verdict: Pick<Verdict, 'kind' | 'notes'>) => boolean;
}

/** Plays that offer no text: silence, or a person with authority first. */
export const NO_MOVES: Play['moves'] = { brief: [], standard: [], detailed: [] };

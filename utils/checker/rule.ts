/** What a rule of the checker is. One file per rule in rules/; taxonomy.md, section 6, says what each fires on. */
import type { Kind } from '../judge/verdict';
import type { MessageKey } from '../words';
import type { CheckContext } from './context';
import type { Draft } from './draft';
import type { Level } from './finding';
import { once } from './text/once';

/** One place where a rule fires. */
export interface Hit {
  /** UTF-16 offsets into the draft. */
  start: number;
  end: number;
  /** What fills $1, $2 … of the rule's message. */
  args?: string[];
  /** Instead of the rule's own message or level, where a case differs. */
  message?: MessageKey;
  level?: Level;
  /** Text to put in place of start … end. */
  fix?: string;
}

export type Mend = (hit: Hit, draft: Draft, context: CheckContext) => Hit;

/** What a rule finds in a draft, looked for once however many rules ask. A draft belongs to one context. */
export const hitsOf = (rule: Rule, draft: Draft, context: CheckContext): Hit[] =>
  once(draft, () => rule.find(draft, context), rule);

export interface Rule {
  /** "L01" … "L38" */
  id: string;
  level: Level;
  /** Playbook rules behind it. */
  playbook: readonly string[];
  message: MessageKey;
  /** Kinds of mention it applies to; absent: all, known or not. */
  kinds?: readonly Kind[];
  /** Its words are English ones: silent on a draft in another language. */
  english?: true;
  find(draft: Draft, context: CheckContext): Hit[];
  /** The way out by one click, for a hit that has none yet; the hit as it is where none is sure (mend.ts). */
  mend?: Mend;
}

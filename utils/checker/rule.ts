/** What a rule of the checker is. One file per rule in rules/; taxonomy.md, section 6, says what each fires on. */
import type { Kind } from '../judge/verdict';
import type { MessageKey } from '../words';
import { type Act, oddsOf } from './acts/acts';
import { fromCard } from './claims/support';
import type { CheckContext } from './context';
import type { Draft } from './draft';
import type { Level } from './finding';
import { once } from './text/once';
import type { Sentence } from './text/read';

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

/** A speech act that a rule speaks against: sentences that do it are found beside those with the rule's own words. */
export interface Against {
  act: Act;
  /** Where it is fine all the same. */
  unless?(draft: Draft, sentence: Sentence, context: CheckContext): boolean;
  /** Instead of the rule's own message. */
  message?: MessageKey;
}

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
  against?: Against;
  /** The way out by one click, for a hit that has none yet; the hit as it is where none is sure (mend.ts). */
  mend?: Mend;
}

/** More likely than not: even odds. */
const LIKELY = 0;

function doneIn({ against }: Rule, draft: Draft, context: CheckContext, found: readonly Hit[]): Hit[] {
  if (!against || (draft.language() ?? 'en') !== 'en') return [];
  const { act, unless, message } = against;
  return draft.body.sentences
    .filter(
      (sentence) =>
        oddsOf(draft.body, sentence, act) > LIKELY &&
        !found.some(({ start, end }) => start < sentence.end && end > sentence.start) &&
        !fromCard(draft, sentence) &&
        !unless?.(draft, sentence, context),
    )
    .map(({ start, end }) => ({ start, end, ...(message && { message }) }));
}

/** What a rule finds in a draft, looked for once however many rules ask. A draft belongs to one context. */
export const hitsOf = (rule: Rule, draft: Draft, context: CheckContext): Hit[] =>
  once(
    draft,
    () => {
      const found = rule.find(draft, context);
      return [...found, ...doneIn(rule, draft, context, found)];
    },
    rule,
  );

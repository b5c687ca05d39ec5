/** Variants of a move, as data: plain sentences with {slots}. A variant is offered only where all its slots can be filled. */
import type { Voice } from '../../brand/profile';

export type Tone = Voice['tone'];

/** Sentences by the tone they suit; `any` suits all. */
export type Pool = Partial<Record<Tone | 'any', readonly string[]>>;

/** Move → its variants. */
export type Wording = Readonly<Record<string, Pool>>;

/** By what the trouble is about (specifics/specific.ts); `general` where nothing closer is there. */
export type ByArea = Readonly<Record<string, readonly string[]>> & { readonly general: readonly string[] };

export interface AreaWords {
  /** After "… is": "enough to try anyone's patience". */
  reaction: ByArea;
  /** After "sorry for": "the runaround". */
  trouble: ByArea;
  /** After "find out": "what held things up". */
  what: ByArea;
  /** After "could you send": "the date and the place". */
  details: ByArea;
  /** A whole question for all to read, nothing personal in it. */
  question: ByArea;
}

export interface TimeWords {
  /** For names of weekdays. */
  locale: string;
  /** Something is still going on. */
  now: readonly string[];
  soon: readonly string[];
  /** May hold {half}: the half of the day it is. */
  today: readonly string[];
  morning: string;
  afternoon: string;
  /** Instead of "today" in the evening. */
  late: readonly string[];
  /** Within about a day. */
  within: readonly string[];
  /** "by {day}": a weekday. */
  by: readonly string[];
}

export interface TeamWords {
  /** "our billing team" */
  team: string;
  plural: boolean;
}

export interface LanguagePack {
  /** BCP 47 */
  language: string;
  /** In place of the voice's own greeting, which is in the brand's language; none: no greeting. */
  greeting?: string;
  wording: Wording;
  areas: AreaWords;
  times: TimeWords;
  team(name: string | null): TeamWords;
  /** Key → [one, many]. */
  agreeing: Readonly<Record<string, readonly [string, string]>>;
}

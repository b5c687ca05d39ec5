/**
 * The database: stores, keys and indexes as of the newest version. How a database gets there is in `upgrades`.
 *
 * Mentions are keyed by a number made of the time they were first seen (number.ts). So the store itself is in order of time: the
 * latest ones, pages, and every index that points into it come in that order without sorting, and the interactions of a run
 * of mentions are one range of keys.
 */
import type { DBSchema } from 'idb';
import type { Interaction, Mention } from './records';
import type { Shard } from './search/shard';

export interface MentionRow {
  no: number;
  mention: Mention;
  /** What indexes need and the mention does not say in one field; made by row.ts, never read back. */
  by: {
    status: Mention['status'];
    /** Version of the judge that said so; '' while not judged. Absent: shall not be judged (again). */
    judge?: string;
    /** A person's correction first, then the verdict. Absent while not judged, and so not in the index. */
    kind?: string;
    /** authorKey of identity.ts; absent where the page shows no author. */
    author?: string;
    /** The earliest open promise. Absent: none. */
    promise?: number;
  };
}

export interface InteractionRow {
  /** Number of its mention. */
  no: number;
  interaction: Interaction;
}

export interface Schema extends DBSchema {
  mentions: {
    key: number;
    value: MentionRow;
    indexes: {
      key: string;
      status: string;
      judge: string;
      kind: string;
      author: string;
      promise: number;
    };
  };
  interactions: {
    key: [no: number, at: number, id: string];
    value: InteractionRow;
    indexes: { id: string; at: number; batch: string };
  };
  /** Mentions that are in no run yet, or changed since: their words, each between line breaks; '' if still to be made. */
  fresh: { key: number; value: string };
  /** The inverted index (search/settle.ts): the numbers of the mentions of each block … */
  blocks: { key: number; value: Float64Array };
  /** … and which of them have which terms (search/shard.ts). */
  shards: { key: [name: string, block: number]; value: Shard };
  /** Authors who are not to be logged again: a salted hash of each. */
  erased: { key: string; value: number };
  /** Single values: "salt", "settings", "swept". */
  meta: { key: string; value: unknown };
}

export type StoreName = 'mentions' | 'interactions' | 'fresh' | 'blocks' | 'shards' | 'erased' | 'meta';

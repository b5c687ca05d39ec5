/**
 * The database: stores, keys and indexes as of the newest version. How a database gets there is in `upgrades`.
 *
 * Mentions are keyed by a number made of the time they were first seen (number.ts). So the store itself is in order of time: the
 * latest ones, pages, and every index that points into it come in that order without sorting, and the interactions of a run
 * of mentions are one range of keys.
 */
import type { DBSchema } from 'idb';
import type { Interaction, Mention } from './records';

export interface MentionRow {
  no: number;
  mention: Mention;
  /** What indexes need and the mention does not say in one field; made by row.ts, never read back. */
  by: {
    site: string;
    status: Mention['status'];
    /** Version of the judge that said so; '' while not judged. Absent: shall not be judged (again). */
    judge?: string;
    /** A person's correction first, then the verdict. Absent while not judged, and so not in the index. */
    kind?: string;
    /** authorKey of identity.ts; absent where the page shows no author. */
    author?: string;
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
    indexes: { key: string; site: string; status: string; judge: string; kind: string; author: string };
  };
  interactions: {
    key: [no: number, at: number, id: string];
    value: InteractionRow;
    indexes: { id: string; at: number };
  };
}

export type StoreName = 'mentions' | 'interactions';

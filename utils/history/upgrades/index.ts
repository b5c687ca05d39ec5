/** The schema's steps: step n of the list takes a database from version n to n + 1. */
import type { Upgrade } from './upgrade';
import { v1 } from './v1';
import { v2 } from './v2';

export const UPGRADES: readonly Upgrade[] = [v1, v2];
export const VERSION = UPGRADES.length;

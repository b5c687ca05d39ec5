/**
 * Which sites Answerable may read from the start: where brands are talked about most, and few enough to be read at a glance in the
 * browser's question. Every other site is asked for when the person turns it on.
 */
import { reddit } from './reddit';
import type { SiteReader } from './site';
import { trustpilot } from './trustpilot';
import { x } from './x';

export const READERS_AT_INSTALL: readonly SiteReader[] = [x, reddit, trustpilot];

/** Match patterns for the manifest. */
export const SITES_AT_INSTALL: readonly string[] = READERS_AT_INSTALL.flatMap(({ matches }) => matches);

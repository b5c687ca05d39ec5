/** How far the teaching of a site has come: what the picker in the page tells the sidebar. */
import type { Part } from './point';
import type { TaughtSite } from './taught';

export interface TeachState {
  /** `left`: the person is done with it, or the page is. */
  step: Part | 'preview' | 'left';
  /** The first words of what is outlined now; empty where nothing is. */
  outlined: string;
  /** Why the last choice led nowhere. */
  problem: 'outside' | 'no-words' | 'not-found' | null;
  /** What was derived; null before the preview. */
  site: TaughtSite | null;
  /** Posts of this page that it reads. */
  posts: number;
  /** The first of them. */
  examples: { author: string; text: string; postedAt?: string }[];
}

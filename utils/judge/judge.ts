/** What the judge is: the shape that the worker, `classify` and the tests call. */

import type { Match } from '../brand/match';
import type { BrandProfile } from '../brand/profile';
import type { Post } from '../post';
import type { Said } from './rules/rule';
import type { Verdict } from './verdict';

/** A post as the judge needs it; everything but the text may be missing. */
export type JudgedPost = Pick<Post, 'text'> &
  Partial<Pick<Post, 'site' | 'rating' | 'author' | 'url' | 'postedAt' | 'type' | 'ownerReply'>> & {
    /** The page is about the brand. */
    subject?: boolean;
    /** What the browser takes the language for; counts where our own guess is unsure. */
    language?: string | undefined;
    matches?: Match[];
  };

/** What else came by lately, so that a campaign shows: same wording, tag or demand by other authors. */
export interface Stream {
  /** Authors (handle or name) other than this one who posted nearly the same text within the window. */
  alike(post: JudgedPost): string[];
}

export interface Judge {
  /** Changes whenever the same post could get another verdict. */
  readonly version: string;
  /** Pure: same post, stream and time, same verdict. `said`: what a person corrected; the rest follows from it. */
  judge(post: JudgedPost, options?: { stream?: Stream; now?: Date; said?: Said }): Verdict;
}

/** Without a profile only sentiment and the brand-free kinds are judged. */
export type MakeJudge = (model: unknown, profile: BrandProfile | null) => Judge;

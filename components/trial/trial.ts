/** One post taken through everything that a post on a page goes through, with nothing stored: for the sample page and "try it". */
import { makeFinder } from '@/utils/brand/find';
import type { Match } from '@/utils/brand/match';
import type { BrandProfile } from '@/utils/brand/profile';
import { makeJudge } from '@/utils/judge';
import type { JudgedPost } from '@/utils/judge/judge';
import type { Verdict } from '@/utils/judge/verdict';
import type { Model } from '@/utils/model';
import { suggest } from '@/utils/replies';
import type { Suggestion } from '@/utils/replies/suggestion';

export interface Trial {
  /** Where the post names the brand; empty: it is no mention. */
  matches: Match[];
  /** null: no mention. */
  verdict: Verdict | null;
  suggestions: Suggestion[];
}

export type TryPost = (post: JudgedPost & { site: string }, agent?: string) => Trial;

export function makeTrial(model: Model, profile: BrandProfile): TryPost {
  const finder = makeFinder(profile);
  const { judge } = makeJudge(model, profile);
  return (post, agent) => {
    const matches = finder.find(post.text, { subject: post.subject });
    const isOwn = post.author !== undefined && finder.isOwn(post.author);
    if (matches.length === 0 && !isOwn) return { matches, verdict: null, suggestions: [] };
    const verdict = judge({ ...post, matches });
    return { matches, verdict, suggestions: suggest({ profile, post, verdict, agent: agent || undefined }) };
  };
}

/** Local rules: "posts like this are …", made by a person from a correction; the judge follows them after the model. */
import * as v from 'valibot';
import { name } from '../../brand/phrase';
import { spotter } from '../../brand/scan';
import type { JudgedPost } from '../judge';
import { KINDS, SENTIMENTS } from '../verdict';

const LONGEST_PHRASE = 200;
const MOST_PHRASES = 10;
/** More than this a person can't oversee. */
export const MOST_RULES = 200;

const phrase = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('some text'),
  v.maxLength(LONGEST_PHRASE, `at most ${LONGEST_PHRASE} characters`),
);

/** What a person says that a post is, instead of the judge: whatever is left out is still judged. */
export const SaidSchema = v.object({
  kind: v.optional(v.picklist(KINDS)),
  sentiment: v.optional(v.picklist(SENTIMENTS)),
  /** false: not about us. */
  ours: v.optional(v.boolean()),
});
export type Said = v.InferOutput<typeof SaidSchema>;

export const RuleSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.uuid()),
    /** When it was made or last changed, in ms since 1970. */
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** All have to stand in the post, as whole words, in any case. */
    words: v.pipe(v.array(phrase), v.maxLength(MOST_PHRASES, `at most ${MOST_PHRASES} phrases`)),
    /** Id of a site's reader. */
    site: v.optional(phrase),
    /** Handle, or name where the site shows no handle. */
    author: v.optional(phrase),
    said: SaidSchema,
  }),
  v.forward(
    v.check(({ words, author }) => words.length > 0 || author !== undefined, 'some words, or an author'),
    ['words'],
  ),
  v.forward(
    v.check(({ said }) => Object.values(said).some((one) => one !== undefined), 'what such posts are'),
    ['said'],
  ),
);
export type Rule = v.InferOutput<typeof RuleSchema>;

export const RulesSchema = v.pipe(
  v.array(RuleSchema),
  v.maxLength(MOST_RULES, `at most ${MOST_RULES} rules`),
);

/** How a rule is called where it is given as the reason: its conditions. */
export const nameOf = ({ words, site, author }: Pick<Rule, 'words' | 'site' | 'author'>): string =>
  [...words.map((one) => `“${one}”`), site, author].filter(Boolean).join(' · ');

const plain = (account: string): string => account.trim().toLowerCase().replace(/^@/, '');

/** The newest rule that fits a post, if any. `folded` is the post's text, folded. */
export function makeRuleFinder(
  rules: readonly Rule[],
): (post: JudgedPost, folded: string) => Rule | undefined {
  const newestFirst = [...rules].sort((a, b) => b.at - a.at);
  const phrases = newestFirst.flatMap(({ words }) => words);
  const spotted = spotter(phrases.map(name));
  let next = 0;
  const ready = newestFirst.map((rule) => {
    const from = next;
    next += rule.words.length;
    return { rule, from, to: next };
  });
  return (post, folded) => {
    if (ready.length === 0) return undefined;
    const held = spotted(folded);
    const author = [post.author?.handle, post.author?.name].map((one) => plain(one ?? ''));
    return ready.find(({ rule, from, to }) => {
      for (let n = from; n < to; n++) if (!held.has(n)) return false;
      if (rule.site !== undefined && rule.site !== post.site) return false;
      return rule.author === undefined || author.includes(plain(rule.author));
    })?.rule;
  };
}

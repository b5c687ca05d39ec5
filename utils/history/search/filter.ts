/** Which mentions are wanted. Several values of one field: any of them. Several fields: all of them. */
import * as v from 'valibot';
import { KINDS, SENTIMENTS } from '../../judge/verdict';
import { TimeSchema } from '../interaction';
import { type Mention, STATUSES } from '../records';
import { isOpen } from '../standing';
import { found, parseQuery } from './query';
import { FACETS, type Facet, facetsOf, searchable } from './terms';

const names = v.optional(v.array(v.string()));

export const FilterSchema = v.object({
  /** Words, "phrases", beginnings (`wait*`, or the last word while it is typed). */
  text: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  site: names,
  kind: v.optional(v.array(v.picklist(KINDS))),
  sentiment: v.optional(v.array(v.picklist(SENTIMENTS))),
  /** Ids of plays. */
  play: names,
  status: v.optional(v.array(v.picklist(STATUSES))),
  team: names,
  agent: names,
  /** As `authorKey` of identity.ts says. */
  author: names,
  /** Stars, 1 to 5; halves count up. */
  rating: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)))),
  tag: names,
  thread: names,
  /** false: those that a person said are not about the brand. Default: all. */
  ours: v.optional(v.boolean()),
  /** First seen at or after, and before. */
  from: v.optional(TimeSchema),
  to: v.optional(TimeSchema),
  /** The latest answer was marked as sent at or after, and before. */
  answeredFrom: v.optional(TimeSchema),
  answeredTo: v.optional(TimeSchema),
  /** The answer was due, or a promise is, before this time, and it is still open. */
  dueBefore: v.optional(TimeSchema),
});
export type Filter = v.InferOutput<typeof FilterSchema>;

/** The facets that a filter asks for, each with the values that will do. */
export function wanted(filter: Filter): [Facet, string[]][] {
  return FACETS.flatMap((facet): [Facet, string[]][] => {
    if (facet === 'ours') return filter.ours === undefined ? [] : [['ours', [filter.ours ? 'yes' : 'no']]];
    const values = filter[facet];
    return values && values.length > 0 ? [[facet, values.map(String)]] : [];
  });
}

/** When the person behind a mention should have heard from us at the latest; undefined if nothing is open. */
export function dueOf(mention: Mention): number | undefined {
  const promises = mention.followUps?.filter(isOpen).map((one) => one.due) ?? [];
  const answer = mention.status === 'open' ? Date.parse(mention.verdict?.dueAt ?? '') : Number.NaN;
  const due = Number.isNaN(answer) ? promises : [...promises, answer];
  return due.length > 0 ? Math.min(...due) : undefined;
}

const within = (time: number | undefined, from?: number, to?: number): boolean =>
  (from === undefined && to === undefined) ||
  (time !== undefined && time >= (from ?? 0) && time < (to ?? Number.POSITIVE_INFINITY));

/** The filter as a test of a single mention: what is true of a mention, whatever an index says. */
export function tester(filter: Filter): (mention: Mention) => boolean {
  const query = filter.text === undefined ? null : parseQuery(filter.text);
  const facets = wanted(filter);
  const { from, to, answeredFrom, answeredTo, dueBefore } = filter;
  return (mention) => {
    if (!within(mention.firstSeenAt, from, to)) return false;
    if (!within(mention.answer?.at, answeredFrom, answeredTo)) return false;
    if (dueBefore !== undefined && (dueOf(mention) ?? Number.POSITIVE_INFINITY) >= dueBefore) return false;
    const has = facets.length > 0 ? facetsOf(mention) : null;
    if (
      !facets.every(([facet, values]) => has![facet].some((one) => one !== undefined && values.includes(one)))
    )
      return false;
    return !query || found(query, searchable(mention));
  };
}

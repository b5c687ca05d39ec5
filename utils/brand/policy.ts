/**
 * What an organisation sets for everybody: starting values for the profile, and fields that nobody changes. It comes through the
 * browser's managed storage (enterprise policy); its shape for administrators is public/managed-schema.json. Pure.
 */
import * as v from 'valibot';
import { type Parsed, parseWith } from '../validate';
import { type Json, type Path, pathName, read, write } from './path';
import { type BrandProfile, ProfilePartSchema } from './profile';

const PolicySchema = v.object({
  profile: v.optional(ProfilePartSchema, {}),
  /** Fields of `profile` that nobody here changes: "terms", "voice.banned". */
  locked: v.optional(v.array(v.string()), []),
});

export interface Policy {
  /** Part of a profile, as the administrator wrote it. */
  preset: Json;
  locked: readonly Path[];
}

/** A policy from managed storage. Its values stay as they were written: a default that nobody wrote is no order. */
export function parsePolicy(data: unknown): Parsed<Policy> {
  const parsed = parseWith(PolicySchema, data);
  if (!parsed.ok) return parsed;
  const preset = ((data as { profile?: Json }).profile ?? {}) as Json;
  const paths = parsed.value.locked.map((name) => name.split('.'));
  // A lock without a value would lock nobody knows what.
  const empty = paths.findIndex((path) => read(preset, path) === undefined);
  if (empty >= 0)
    return {
      ok: false,
      problems: [
        {
          field: `locked[${empty}]`,
          expected: `expected a field of profile, got ${pathName(paths[empty]!)}`,
        },
      ],
    };
  return { ok: true, value: { preset, locked: paths } };
}

/** Is this field, or one that it is part of, the organisation's? */
export const isLocked = (policy: Policy | null, path: Path): boolean =>
  policy?.locked.some((locked) => locked.every((key, at) => path[at] === key)) ?? false;

/** A profile with the locked fields as the organisation wants them. */
export const withLocks = (policy: Policy | null, data: Json): Json =>
  (policy?.locked ?? []).reduce((changed, path) => write(changed, path, read(policy?.preset, path)), data);

/** What the profile should be: the organisation's starting values until the person saved some, and its locks in either case. */
export const underPolicy = (policy: Policy | null, saved: BrandProfile | null): Json =>
  saved ? withLocks(policy, saved as Json) : (policy?.preset ?? null);

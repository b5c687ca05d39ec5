/** What a colleague's profile would change, field by field, so that a person can take some of it and leave the rest. Pure. */
import { type Json, type Path, pathName, read, write } from './path';
import type { BrandProfile } from './profile';

export interface Change {
  /** ["terms"], ["voice", "tone"]. */
  path: Path;
  /** Entries of a list, or the one value, in words; those on both sides are left out. */
  gone: string[];
  added: string[];
}

/** Groups that are compared field by field: nobody wants a colleague's sign-off because of their tone. */
const GROUPS = ['voice', 'contact', 'commitments', 'backlashPlan'] as const;

/** The fields of a group, wherever the two profiles have any. */
const fieldsOf = (group: string, ...sides: Json[]): Path[] =>
  [...new Set(sides.flatMap((side) => Object.keys((read(side, [group]) as object | undefined) ?? {})))].map(
    (field) => [group, field],
  );

/** An entry as a person knows it: a card by its name or its first phrase, with what it says. */
function inWords(entry: Json): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const parts = Array.isArray(entry) ? entry : Object.values(entry);
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (Array.isArray(part) ? part.join(', ') : inWords(part)))
    .filter(Boolean)
    .join(' · ');
}

function entriesOf(value: Json): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value === 'object') return Object.entries(value).map(([key, one]) => `${key}: ${inWords(one)}`);
  return [String(value)];
}

/** @param before null: nothing is set up yet. Fields in the profile's own order. */
export function changesBetween(before: BrandProfile | null, after: BrandProfile): Change[] {
  const old = (before ?? {}) as Json;
  const next = after as Json;
  const names = new Set([...Object.keys(after), ...Object.keys(before ?? {})]);
  const paths = [...names].flatMap((name): Path[] =>
    (GROUPS as readonly string[]).includes(name) ? fieldsOf(name, old, next) : [[name]],
  );
  return paths.flatMap((path) => {
    const was = entriesOf(read(old, path));
    const comes = entriesOf(read(next, path));
    const gone = was.filter((entry) => !comes.includes(entry));
    const added = comes.filter((entry) => !was.includes(entry));
    return gone.length + added.length > 0 ? [{ path, gone, added }] : [];
  });
}

/** `before` with the fields at these paths as `after` has them. */
export const takeOver = (before: Json, after: BrandProfile, paths: readonly Path[]): Json =>
  paths.reduce((data, path) => write(data, path, read(after as Json, path)), before);

/** For a list of checkboxes: one name per change. */
export const changeName = ({ path }: Change): string => pathName(path);

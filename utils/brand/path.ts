/** Reading and changing one field of a profile that is being edited, by its path: ["teams", 0, "name"]. */
export type Path = readonly (string | number)[];
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/** "teams[0].name", as the schema's problems name it. */
export const pathName = (path: Path): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${key}` : key),
    '',
  );

const isGroup = (data: Json): data is { readonly [key: string]: Json } =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

export function read(data: Json, path: Path): Json {
  return path.reduce<Json>((at, key) => {
    if (Array.isArray(at)) return at[key as number];
    return isGroup(at) && Object.hasOwn(at, key) ? at[key as string] : undefined;
  }, data);
}

/** A copy with one field changed; groups and lists on the way are made where they are missing. */
export function write(data: Json, path: Path, value: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(data) ? [...data] : [];
    list[key] = write(list[key], rest, value);
    return list;
  }
  const group = isGroup(data) ? data : {};
  return { ...group, [key]: write(group[key], rest, value) };
}

/** Groups that mean "not filled in" when everything in them is empty. */
const OPTIONAL_GROUPS = ['contact', 'backlashPlan'];

const isEmpty = (data: Json): boolean =>
  data === undefined || data === '' || (Array.isArray(data) && data.length === 0);

/** Without empty fields, which a form has and a profile has not. */
export function filledIn(data: Json): Json {
  if (Array.isArray(data)) return data.map(filledIn);
  if (!isGroup(data)) return data;
  const kept = Object.entries(data)
    .map(([key, value]) => [key, filledIn(value)] as const)
    .filter(([key, value]) => {
      const isHollow = isGroup(value) && Object.values(value).every(isEmpty);
      return value !== undefined && value !== '' && !(OPTIONAL_GROUPS.includes(key) && isHollow);
    });
  return Object.fromEntries(kept);
}

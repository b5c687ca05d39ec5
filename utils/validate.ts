/** One way to check what comes from outside: files, messages, stored records, imports. Bad input names the field. */
import * as v from 'valibot';

/** What is wrong with one field of a file, record or message, in words ready for a person. */
export interface FieldProblem {
  /** "teams[0].name" */
  field: string;
  /** "expected text, got a number" */
  expected: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: FieldProblem[] };

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce(
    (path, { key }) =>
      typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key),
    '',
  );

const PLAIN: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a group of fields',
  null: 'null',
  undefined: 'nothing',
  NaN: 'no number',
};

/** valibot's `("warm" | "plain")` in words: `"warm" or "plain"`. What came is shortened: it may be anything. */
const inWords = (type: string): string =>
  type
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((one) => PLAIN[one] ?? (one.length > 60 ? `${one.slice(0, 60)}…` : one))
    .join(' or ');

const problemOf = (issue: v.BaseIssue<unknown>): FieldProblem => {
  const field = pathOf(issue);
  if (issue.kind !== 'schema') return { field, expected: `expected ${issue.message}` };
  // A field that is not there at all is reported with its own name as what was expected.
  const missing = issue.received === 'undefined';
  const expected = issue.expected?.startsWith('"') && missing ? 'a value' : inWords(issue.expected ?? '');
  return { field, expected: `expected ${expected}, got ${inWords(issue.received)}` };
};

/** Validates anything against a schema and names the fields that are wrong. */
export function parseWith<S extends v.GenericSchema>(schema: S, data: unknown): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, data);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: result.issues.map((issue) => problemOf(issue as v.BaseIssue<unknown>)) };
}

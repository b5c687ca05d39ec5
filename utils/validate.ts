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

const problemOf = (issue: v.BaseIssue<unknown>): FieldProblem => ({
  field: pathOf(issue),
  expected:
    issue.kind === 'schema'
      ? `expected ${issue.expected}, got ${issue.received}`
      : `expected ${issue.message}`,
});

/** Validates anything against a schema and names the fields that are wrong. */
export function parseWith<S extends v.GenericSchema>(schema: S, data: unknown): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, data);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: result.issues.map((issue) => problemOf(issue as v.BaseIssue<unknown>)) };
}

/** What `npm run classify` answers to input that nobody should send: an answer or an error that names the line, never a crash. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const MEGABYTE = 2 ** 20;
const filled = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length));

const GOOD: readonly object[] = [
  { text: '' },
  { text: '🙂👏🔥' },
  { text: '\ud800 Tally Bank \udc00 never answers' },
  { text: filled('Tally Bank never answers, still waiting for three weeks. ') },
  { text: filled('a') },
  { text: filled('"'), author: null },
];
const BAD: readonly [line: string, names: RegExp][] = [
  ['not JSON', /not JSON/],
  ['{"text": 5}', /text: expected text, got 5/],
  ['{}', /text: expected a value, got nothing/],
  ['null', /the line: expected a group of fields, got null/],
  ['{"text": "x", "rating": 12}', /rating: expected 0 to 5 stars/],
];

it('classify answers each line, or names what is wrong with it', () => {
  const lines = [...GOOD.map((post) => JSON.stringify(post)), ...BAD.map(([line]) => line)];
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'utils/cli/classify.ts', '--brand', 'tests/unit/judge/cases/tally.json'],
    { input: lines.join('\n'), encoding: 'utf8', maxBuffer: 64 * MEGABYTE },
  );
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(run.status).toBe(1);
  expect(answers).toHaveLength(lines.length);
  for (const answer of answers.slice(0, GOOD.length)) expect(answer).toHaveProperty('mention');
  expect(answers[2]).toMatchObject({ mention: true, verdict: { kind: expect.any(String) } });
  for (const [i, [, names]] of BAD.entries()) {
    const said = answers[GOOD.length + i].error;
    expect(said).toMatch(names);
    expect(said).toContain(`line ${GOOD.length + i + 1}:`);
    expect(run.stderr).toContain(said);
  }
}, 60_000);

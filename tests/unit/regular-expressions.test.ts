/** No regular expression that reads what others wrote may take more than linear time: posts are hostile. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['judge', 'brand', 'checker', 'promises', 'model'].map((name) => join('utils', name));
/** UTF-16 units. One pass takes a linear expression well under a millisecond, a quadratic one a hundred. */
const LONG = 8_000;
const ALLOWED = 25;

function expressionsIn(file: string): { source: string; flags: string }[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const found: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What an expression is made of, over and over: its own words and signs, and what its classes stand for. */
function pumps(source: string): string[] {
  const words = [...new Set(source.match(/[a-z]{2,}/gi) ?? [])].slice(0, 8);
  const signs = [...new Set(source.match(/[^\w\s\\]/g) ?? [])].slice(0, 12);
  const plain = ['a', 'A', ' ', '0', '_', '\n', 'a ', '0 ', 'A ', 'a. ', '0,', 'é', '🙂', "a'", 'a-', 'ab'];
  return [...plain, ...signs, ...words, ...words.map((word) => `${word} `), words.join(' ')].filter(Boolean);
}

function slowest(expression: RegExp, source: string): { pump: string; ms: number } {
  let worst = { pump: '', ms: 0 };
  for (const pump of pumps(source)) {
    const text = `${pump.repeat(LONG / pump.length)}\u0000`;
    let ms = Number.POSITIVE_INFINITY;
    // The best of three: a busy machine is not a slow expression.
    for (let n = 0; n < 3 && ms > ALLOWED; n++) {
      const from = performance.now();
      text.replace(expression, '');
      ms = Math.min(ms, performance.now() - from);
    }
    if (ms > worst.ms) worst = { pump, ms };
  }
  return worst;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('train'))
    .map((name) => join(folder, name)),
);
const withExpressions = files
  .map((file) => ({ file, expressions: expressionsIn(file) }))
  .filter(({ expressions }) => expressions.length > 0);

describe('regular expressions are linear', () => {
  it.each(withExpressions)('$file', ({ expressions }) => {
    const slow = expressions.flatMap(({ source, flags }) => {
      const { pump, ms } = slowest(new RegExp(source, flags), source);
      return ms > ALLOWED ? [`/${source}/${flags} on ${JSON.stringify(pump)}: ${Math.round(ms)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});

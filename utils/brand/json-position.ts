/**
 * Where a text stops being JSON. JSON.parse knows, and often does not say: V8 leaves the position out of "Unexpected token",
 * and Firefox words it differently.
 */

const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, a key, the colon after it, or what follows a finished value. */
type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** UTF-16 offset of the first character that does not belong; null where the text is JSON. */
export function brokenAt(text: string): number | null {
  let at = 0;
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const close = () => {
    open.pop();
    expecting = ', or end';
    at++;
  };
  for (;;) {
    eat(SPACE);
    const next = text[at];
    if (expecting === ', or end' && open.length === 0) return at === text.length ? null : at;
    if (next === undefined) return at;
    const inside = open.at(-1);
    if (expecting === 'value' || expecting === 'value or ]') {
      if (next === ']' && expecting === 'value or ]') close();
      else if (next === '{' || next === '[') {
        open.push(next);
        expecting = next === '{' ? 'key or }' : 'value or ]';
        at++;
      } else if (next === '"' ? eat(STRING) : eat(VALUE)) expecting = ', or end';
      else return at;
    } else if (expecting === 'key' || expecting === 'key or }') {
      if (next === '}' && expecting === 'key or }') close();
      else if (eat(STRING)) expecting = ':';
      else return at;
    } else if (expecting === ':') {
      if (next !== ':') return at;
      at++;
      expecting = 'value';
    } else if (next === ',') {
      at++;
      expecting = inside === '{' ? 'key' : 'value';
    } else if (next === (inside === '{' ? '}' : ']')) close();
    else return at;
  }
}

/** Line and column, both counted from 1, as editors show them. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

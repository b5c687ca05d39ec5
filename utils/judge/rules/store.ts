/** Where the local rules live: extension storage, checked on the way in and on the way out. */
import browser from 'webextension-polyfill';
import { type Parsed, parseWith } from '../../validate';
import { type Rule, RulesSchema } from './rule';

const RULES = 'rules';

const read = (stored: unknown): Rule[] => {
  const parsed = parseWith(RulesSchema, stored ?? []);
  return parsed.ok ? parsed.value : [];
};

/** Oldest first; none where what is stored does not fit the schema. */
export const loadRules = async (): Promise<Rule[]> => read((await browser.storage.local.get(RULES))[RULES]);

/** Puts a rule in, in place of the one with its id. A bad one is answered with its problems, and nothing changes. */
export async function saveRule(rule: Rule): Promise<Parsed<Rule[]>> {
  const kept = await loadRules();
  const known = kept.some(({ id }) => id === rule.id);
  const next = known ? kept.map((one) => (one.id === rule.id ? rule : one)) : [...kept, rule];
  const parsed = parseWith(RulesSchema, next);
  if (parsed.ok) await browser.storage.local.set({ [RULES]: parsed.value });
  return parsed;
}

export async function removeRule(id: string): Promise<void> {
  const kept = await loadRules();
  await browser.storage.local.set({ [RULES]: kept.filter((one) => one.id !== id) });
}

/** Calls back with the rules whenever they change, in whichever context. Returns the way to stop. */
export function onRules(callback: (rules: Rule[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (RULES in changes) callback(read(changes[RULES]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Where the brand profile lives: extension storage, checked on the way in and on the way out. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Parsed } from '../validate';
import type { Json } from './path';
import { type Policy, parsePolicy, underPolicy, withLocks } from './policy';
import { type BrandProfile, parseProfile } from './profile';

const PROFILE = 'profile';
const AGENT = 'agent';

/** The saved profile; null where there is none, or where what is stored no longer fits the schema. */
export async function loadProfile(): Promise<BrandProfile | null> {
  const stored = (await browser.storage.local.get(PROFILE))[PROFILE];
  const parsed = parseProfile(stored);
  return parsed.ok ? parsed.value : null;
}

/** What the organisation set; null where there is none. A policy that can't be read locks nothing, and says why. */
export async function loadPolicy(): Promise<Parsed<Policy> | null> {
  try {
    const managed = await browser.storage.managed.get();
    return Object.keys(managed).length > 0 ? parsePolicy(managed) : null;
  } catch {
    // Firefox throws where no administrator wrote a manifest for us, which is nearly everywhere.
    return null;
  }
}

/**
 * Checks and saves a profile, the organisation's locked fields as it set them. A bad one is answered with its problems, and the one
 * saved before stays.
 */
export async function saveProfile(
  data: unknown,
  policy: Policy | null = null,
): Promise<Parsed<BrandProfile>> {
  const parsed = parseProfile(withLocks(policy, data as Json));
  if (parsed.ok) await browser.storage.local.set({ [PROFILE]: parsed.value });
  return parsed;
}

/** Brings the saved profile in line with the policy, so that every reader of it needs to know nothing else. */
export async function followPolicy(): Promise<void> {
  const policy = await loadPolicy();
  if (!policy?.ok) return;
  const saved = await loadProfile();
  const parsed = parseProfile(underPolicy(policy.value, saved));
  if (parsed.ok && JSON.stringify(parsed.value) !== JSON.stringify(saved))
    await browser.storage.local.set({ [PROFILE]: parsed.value });
}

/** Calls back with every profile saved from now on, in whichever context it was saved. Returns the way to stop. */
export function onProfile(callback: (profile: BrandProfile | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (!(PROFILE in changes)) return;
    const parsed = parseProfile(changes[PROFILE]?.newValue);
    callback(parsed.ok ? parsed.value : null);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

const AgentSchema = v.pipe(v.string(), v.trim(), v.maxLength(100));

/** Name of the person at this machine: signs replies where the voice's sign-off holds {agent}. Empty until they say it. */
export async function loadAgent(): Promise<string> {
  const parsed = v.safeParse(AgentSchema, (await browser.storage.local.get(AGENT))[AGENT]);
  return parsed.success ? parsed.output : '';
}

export async function saveAgent(name: string): Promise<void> {
  await browser.storage.local.set({ [AGENT]: v.parse(AgentSchema, name) });
}

/** Answers that were typed and not saved yet: the first run can be left, and is taken up where it was. */
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { filledIn, type Json } from '@/utils/brand/path';
import { ProfilePartSchema } from '@/utils/brand/profile';
import { parseWith } from '@/utils/validate';
import type { Form } from '../options/form';

const KEPT = 'first-answers';
/** Wait after the last key, in ms. */
const PAUSE = 300;

/** What was typed last time; null where there is nothing, or nothing that fits any more. */
async function keptAnswers(): Promise<Json> {
  const kept: unknown = (await browser.storage.local.get(KEPT))[KEPT];
  return kept !== undefined && parseWith(ProfilePartSchema, kept).ok ? (kept as Json) : null;
}

export function useKeptAnswers(form: Form): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken up once, when the page opens
  useEffect(() => {
    if (form.isNew) void keptAnswers().then((kept) => kept && form.fill(kept));
  }, []);
  useEffect(() => {
    if (!form.dirty) return;
    const timer = setTimeout(() => void browser.storage.local.set({ [KEPT]: filledIn(form.data) }), PAUSE);
    return () => clearTimeout(timer);
  }, [form.data, form.dirty]);
}

export const forgetAnswers = (): Promise<void> => browser.storage.local.remove(KEPT);

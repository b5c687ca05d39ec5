/** Sites whose frames the person does not want to be asked about any more: such a site can still be turned on at its own address. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const NAME = 'declinedFrames';
/** Remembered; the oldest goes first. */
const MOST = 200;
const OriginsSchema = v.array(v.pipe(v.string(), v.maxLength(300)));

export async function declined(): Promise<string[]> {
  const parsed = v.safeParse(OriginsSchema, (await browser.storage.local.get(NAME))[NAME]);
  return parsed.success ? parsed.output : [];
}

export async function decline(origin: string): Promise<void> {
  const others = (await declined()).filter((one) => one !== origin);
  await browser.storage.local.set({ [NAME]: [...others, origin].slice(-MOST) });
}

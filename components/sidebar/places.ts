/** Which mention was open on which page: tabs have other numbers after the browser was restarted, pages keep their address. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const NAME = 'places';
/** Pages remembered; the one used longest ago goes first. */
const MOST = 50;

/** Newest last. */
const PlacesSchema = v.array(v.tuple([v.string(), v.string()]));

const pageOf = (url: string): string => url.split('#', 1)[0]!;

async function load(): Promise<[page: string, key: string][]> {
  const parsed = v.safeParse(PlacesSchema, (await browser.storage.local.get(NAME))[NAME]);
  return parsed.success ? parsed.output : [];
}

export async function placeOn(url: string): Promise<string | null> {
  const page = pageOf(url);
  return (await load()).find(([one]) => one === page)?.[1] ?? null;
}

/** null: the list. */
export async function keepPlace(url: string, key: string | null): Promise<void> {
  const page = pageOf(url);
  const others = (await load()).filter(([one]) => one !== page);
  const places = key === null ? others : [...others, [page, key]];
  await browser.storage.local.set({ [NAME]: places.slice(-MOST) });
}

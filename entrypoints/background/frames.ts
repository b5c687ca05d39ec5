/** Posts in a frame: embedded comments, review widgets. */
import type { Caller } from '@/utils/messages/serve';
import type { Post } from '@/utils/post';
import { cleanUrl } from '@/utils/sites/dom/links';

/** Who looks for such a post again goes to the page that showed it: nobody opens a frame by itself. */
export function onPageAround<T extends { post: Post }>(seen: T[], { frameId, tabUrl }: Caller): T[] {
  const around = frameId && tabUrl ? cleanUrl(tabUrl, tabUrl)?.slice(0, 2_000) : undefined;
  return around ? seen.map((one) => ({ ...one, post: { ...one.post, pageUrl: around } })) : seen;
}

/** Frames of other sites in a page that may hold posts, seen from outside: what is in them is not ours to read before somebody says so. */
import { findAll } from '../dom/query';
import { isAdFrame } from './ads';

/** Nobody reads posts in a frame smaller than this, in px; one that does not say what it is must be larger. */
const LEAST = { width: 200, height: 100 };
const LEAST_UNSAID = { width: 300, height: 250 };
/** More sites than this are not offered at once. */
const MOST = 3;

/** What frames with posts are called, in their address, title or name. */
const SAID =
  /comment|komment|coment|discuss|diskuss|discuti|disqus|review|rezension|bewertung|recension|avis\b|rese[nñ]a|opini|testimonial|feedback|rating|forum|thread|tweet|timeline|social|conversation|guestbook|widget\.trustpilot|posts?\b/i;
/** Frames of other kinds: films, maps, tests for robots, forms to pay or log in. */
const OTHER =
  /video|player|youtube|vimeo|stream|podcast|\bmaps?\b|captcha|challenge|pay|checkout|login|signin|sign-in|oauth|consent|cookie|newsletter|subscribe|analytics|calendar|weather|game|survey|\bform\b/i;
/** What only players and shops ask of the browser. */
const ASKS = /fullscreen|autoplay|payment|encrypted-media|camera|microphone|geolocation/;

const isLarge = (frame: HTMLIFrameElement, { width, height }: typeof LEAST): boolean => {
  const box = frame.getBoundingClientRect();
  return box.width >= width && box.height >= height;
};

const isSeen = (frame: HTMLIFrameElement): boolean =>
  isLarge(frame, LEAST) && frame.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** 2: it says that it holds posts; 1: it may; 0: it is something else. */
function likelihood(frame: HTMLIFrameElement, url: URL): number {
  if (isAdFrame(url.hostname, frame.name) || !isSeen(frame)) return 0;
  const { id, name, title, className, allow } = frame;
  const words = `${url.host}${url.pathname} ${id} ${name} ${title} ${className}`;
  if (SAID.test(words)) return 2;
  const isOther = OTHER.test(words) || ASKS.test(allow) || frame.allowFullscreen;
  return isOther || !isLarge(frame, LEAST_UNSAID) ? 0 : 1;
}

/** Sites as permissions want them ("https://talk.example/*"), the likeliest first. */
export function embeddedIn(page: Document): string[] {
  const likely = new Map<string, number>();
  for (const frame of findAll(page, 'iframe', true) as HTMLIFrameElement[]) {
    const url = URL.parse(frame.src);
    if (!url || !/^https?:$/.test(url.protocol) || url.hostname === page.location.hostname) continue;
    const origin = `${url.protocol}//${url.hostname}/*`;
    likely.set(origin, Math.max(likely.get(origin) ?? 0, likelihood(frame, url)));
  }
  return [...likely]
    .filter(([, how]) => how > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([origin]) => origin);
}

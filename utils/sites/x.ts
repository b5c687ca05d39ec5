/**
 * X (Twitter): timelines, threads, profiles, search, quotes, long-form articles.
 * At work: https://x.com/home, https://x.com/search?q=hotel&f=live
 */
import { hasAdLabel } from './dom/ads';
import { idIn, linkOf } from './dom/links';
import { first, isWithin, own } from './dom/query';
import { lineOf, type TextOptions, textOf, withTitle } from './dom/text';
import { timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading } from './site';

/** Long-form articles embed tweets, which are quotes there. */
const POST =
  'article[data-testid="tweet"]:not([data-testid="twitterArticleReadView"] *),article:not([data-testid]):has(a[href*="/status/"] > time)';
const NAME = '[data-testid="User-Name"],[data-testid="User-Names"]';
const TEXT = '[data-testid="tweetText"],[lang][dir="auto"]';
const STATUS = /\/([^/]+)\/(?:status|article)\/\d+/;
/** Mentions are `div`s styled inline, and line breaks stand in the text itself. */
const WORDS: TextOptions = { inlineDivs: true, pre: true };

/** A quoted post is a link-like card inside the tweet: it has a name and a text of its own. */
const CARD = '[role="link"]:not(a)';
const ownOf = (post: Element, selector: string): Element | null => own(post, selector, CARD);

/** A post's own time is a link to it; a quoted post's has no link, and an advertisement has no time at all. */
const permalinkOf = (post: Element): Element | null =>
  ownOf(post, 'a[href*="/status/"] > time,a[href*="/article/"] > time')?.parentElement ?? null;

function bodyOf(post: Element): { title?: string; text: string } {
  const article = first(post, '[data-testid="twitterArticleReadView"]');
  if (article) {
    const title = lineOf(first(article, '[data-testid="twitter-article-title"]'));
    const body = first(
      article,
      '[data-testid="longformRichTextComponent"]',
      '[data-testid="twitterArticleRichTextView"]',
    );
    return { title, text: withTitle(title, textOf(body, { drop: '[role="button"],[data-testid="tweet"]' })) };
  }
  return { text: textOf(ownOf(post, TEXT), WORDS) };
}

/** "Replying to @name": the links stand between the author's name and the text. */
function answered(post: Element, text: Element | null): string | undefined {
  const before = [...post.querySelectorAll('div > a[href^="/"],div > span > a[href^="/"]')].find(
    (link) =>
      link.textContent?.includes('@') &&
      !link.closest(`${NAME},[data-testid="tweetText"],[data-testid="socialContext"]`) &&
      !isWithin(link, CARD, post) &&
      (!text || link.compareDocumentPosition(text) & 4) &&
      /^@\w+$/.test(lineOf(link)),
  );
  return before ? lineOf(before) : undefined;
}

/** The author's name is a link to the profile that the permalink names; the picture is one too, without words. */
const profileLink = (post: Element, handle: string | undefined): Element | undefined =>
  handle && /^\w+$/.test(handle)
    ? [...post.querySelectorAll(`a[href$="/${handle}" i]`)].find((link) => /^[^@]/.test(lineOf(link, WORDS)))
    : undefined;

function read(post: Element): Reading | null {
  const permalink = permalinkOf(post);
  const body = bodyOf(post);
  if (!permalink || !body.text) return null;
  // Advertisements have no time as a rule; one that has stands in this box, as some other posts do, and says what it is.
  if (post.closest('[data-testid="placementTracking"]') && hasAdLabel(post, `${TEXT},${NAME},${CARD}`))
    return null;
  const url = linkOf(permalink, []);
  const names = ownOf(post, NAME);
  const linked = idIn(url, STATUS);
  const shown = /@\w+/.exec(lineOf(names))?.[0];
  // A date may follow the handle without a space between them.
  const handle = linked && shown?.startsWith(`@${linked}`) ? `@${linked}` : shown;
  const author = names?.querySelector('a') ?? profileLink(post, linked);
  return {
    id: idIn(url, /\/(?:status|article)\/(\d+)/),
    type: 'post',
    author: {
      name: lineOf(author, WORDS) || handle || linked || '',
      handle: handle ?? (linked && `@${linked}`),
      url: linkOf(author, []),
    },
    ...body,
    url: url?.replace(/(\/(?:status|article)\/\d+).*/, '$1'),
    postedAt: timeOf(permalink.querySelector('time')),
    answersTo: names ? answered(post, ownOf(post, TEXT)) : undefined,
  };
}

export const x = defineReader({
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  post: POST,
  read,
  reply: {
    field:
      '[data-testid^="tweetTextarea_"][contenteditable="true"],[data-testid^="tweetTextarea_"] [contenteditable="true"]',
    opener: '[data-testid="reply"]',
    after: 2,
    dialog: (dialog, post) => {
      const about = dialog.querySelector('[data-testid="tweetText"]');
      return textOf(about, WORDS) === bodyOf(post).text;
    },
  },
  paths: /^\/(?!settings|messages|notifications|i\/|compose|login|tos|privacy)\w/,
});

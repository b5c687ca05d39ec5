/**
 * Mastodon, on any server: timelines, profiles, threads.
 * At work: https://mastodon.social/@Mastodon
 */
import { linkOf } from './dom/links';
import { first, own } from './dom/query';
import { lineOf, textOf, withTitle } from './dom/text';
import { timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

const POST = '.status[data-id],.detailed-status,.status:has(.status__content)';
const QUOTE = '.status__quote,.quote-status';
const DROP =
  '.status__content__read-more-button,.status__content__translate-button,.translate-button,button,.quote-inline';

function read(post: Element): Reading | null {
  const body = own(post, '.status__content__text', QUOTE) ?? own(post, '.status__content,.e-content', QUOTE);
  const warning = lineOf(
    own(post, '.status__content__spoiler-text,.content-warning > p,.spoiler-text', QUOTE),
    { drop: 'button' },
  );
  const text = withTitle(warning, textOf(body, { drop: DROP }));
  if (!text) return null;
  const account = lineOf(own(post, '.display-name__account', QUOTE));
  const link = own(post, 'a.status__relative-time,a.detailed-status__datetime,a.u-url.u-uid', QUOTE);
  const reply = own(post, '.status__prepend a[href*="/@"],.status__reply-to a', QUOTE);
  return {
    id: post.getAttribute('data-id') ?? /\/(\d{6,})$/.exec(linkOf(link, []) ?? '')?.[1],
    type: 'post',
    author: {
      name: lineOf(own(post, '.display-name__html,.display-name strong,.p-author .p-name', QUOTE)) || account,
      handle: account || undefined,
      url: linkOf(first(post, 'a.status__display-name', 'a.detailed-status__display-name', 'a.p-author'), []),
    },
    text,
    url: linkOf(link, []),
    postedAt: timeOf(own(post, 'time[datetime]', QUOTE)) ?? (lineOf(link) || undefined),
    answersTo: reply && post.querySelector('.fa-reply,.icon-reply') ? lineOf(reply) : undefined,
  };
}

function subject(page: Document): Subject | null {
  const handle = /^\/(@[^/]+)\/?$/.exec(new URL(page.URL).pathname)?.[1];
  const name = lineOf(page.querySelector('.account__header__tabs__name h1 span,.account__header h1'));
  return handle ? { name: name || handle, handle } : null;
}

export const mastodon = defineReader({
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://fosstodon.org/*',
    'https://mas.to/*',
    'https://hachyderm.io/*',
  ],
  post: POST,
  not: (post) => post.parentElement?.closest(QUOTE) != null,
  read,
  subject,
  reply: {
    field: '.compose-form textarea,.reply-indicator ~ * textarea',
    opener: 'button[aria-label^="Reply" i],.status__action-bar button:first-child',
    dialog: () => true,
  },
  paths: /^\/(?:@|public|explore|home|web|$)/,
  recognises: (page) => page.querySelector('#mastodon,meta[name="generator"][content^="Mastodon"]') !== null,
});

/**
 * Stack Overflow and the other sites of Stack Exchange: questions, answers, comments, lists of questions.
 * At work: https://stackoverflow.com/questions/11227809
 */
import { cleanUrl, linkOf } from './dom/links';
import { first, own } from './dom/query';
import { lineOf, textOf, withTitle } from './dom/text';
import { timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading } from './site';

const POST =
  '#question[data-questionid],.question[data-questionid],.answer[data-answerid],.js-comment[data-comment-id],.comment[data-comment-id],.s-post-summary[data-post-id]';

function readComment(post: Element): Reading | null {
  const text = textOf(first(post, '.comment-copy', '.js-comment-text-and-form'));
  const author = first(post, '.comment-user');
  const above = post.closest('.answer,.question,#question');
  return text
    ? {
        id: `comment-${post.getAttribute('data-comment-id')}`,
        type: 'comment',
        author: { name: lineOf(author), url: linkOf(author, []) },
        text,
        url: linkOf(first(post, '.comment-link', 'a[href*="#comment"]')),
        postedAt: timeOf(first(post, '.relativetime-clean', '.comment-date span')),
        answersTo: above
          ? `stackexchange:${above.getAttribute('data-answerid') ?? above.getAttribute('data-questionid')}`
          : undefined,
      }
    : null;
}

function read(post: Element): Reading | null {
  if (post.hasAttribute('data-comment-id')) return readComment(post);
  const listed = post.matches('.s-post-summary');
  const isQuestion = listed || post.hasAttribute('data-questionid');
  const titleLink = listed ? first(post, '.s-post-summary--content-title a', 'h3 a') : null;
  const title = listed
    ? lineOf(titleLink)
    : isQuestion
      ? lineOf(first(post.ownerDocument, '#question-header h1', 'h1[itemprop="name"]'))
      : '';
  const text = withTitle(
    title,
    textOf(
      first(post, '.js-post-body', '.s-post-summary--content-excerpt', '.post-text', '[itemprop="text"]'),
    ),
  );
  if (!text) return null;
  // Whoever edited the post signs too, before its author.
  const signatures = [...post.querySelectorAll('.post-signature,.s-user-card')].filter(
    (card) => !card.closest('.js-comment,.comment'),
  );
  const signature =
    signatures.find(
      (card) => card.matches('.owner,[itemprop="author"]') || card.querySelector('[itemprop="author"]'),
    ) ?? signatures.at(-1);
  const author =
    signature &&
    first(
      signature,
      '[itemprop="author"] a',
      '.user-details a',
      '.s-user-card--link a',
      'a[href*="/users/"]',
    );
  const id =
    post.getAttribute('data-answerid') ??
    post.getAttribute('data-questionid') ??
    post.getAttribute('data-post-id');
  return {
    id: id ?? undefined,
    type: isQuestion ? 'post' : 'comment',
    author: {
      name: lineOf(author ?? signature?.querySelector('[itemprop="name"]')),
      url: linkOf(author, []),
    },
    title: title || undefined,
    text,
    url:
      cleanUrl(
        (titleLink ?? own(post, '.js-share-link,a.short-link', '.js-comment'))?.getAttribute('href'),
        post.baseURI,
        [],
      ) ?? (isQuestion ? cleanUrl(post.baseURI, post.baseURI, []) : undefined),
    postedAt: timeOf(signature?.querySelector('.relativetime') ?? first(post, 'time', '.relativetime')),
  };
}

export const stackExchange = defineReader({
  id: 'stackexchange',
  name: 'Stack Exchange',
  matches: [
    'https://stackoverflow.com/*',
    'https://*.stackexchange.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
    'https://*.stackoverflow.com/*',
    'https://mathoverflow.net/*',
    'https://stackapps.com/*',
  ],
  post: POST,
  read,
  reply: { opener: '.js-add-link' },
  paths: /^\/(?:questions|search|$)/,
});

/**
 * Product Hunt: comments under a launch, reviews of a product. Described markup only: no saved page was at hand.
 * At work: https://www.producthunt.com/products/notion/reviews
 */
import { readDeclared } from './declared';
import { idIn, linkOf } from './dom/links';
import { first } from './dom/query';
import { lineOf } from './dom/text';
import { defineReader } from './reader';

const POST = '[data-test^="comment-"],[id^="comment-"],[data-test^="review-"],[id^="review-"]';
const fields = {
  author: ['[data-test="user-name"]', 'a[href^="/@"]:not(:has(img))', 'a[href^="/@"]'],
  text: [
    '[data-test="comment-body"]',
    '[data-test="review-body"]',
    '.prose',
    '[class*="htmlText"]',
    '[class*="styles_format"]',
  ],
  time: ['time[datetime]'],
  link: ['a:has(> time)', 'a[href*="comment="]', 'a[href*="#comment"]'],
  keep: ['comment', 'review'],
  rating: ['[data-test="rating"]', '[aria-label*="star" i]'],
};

export const productHunt = defineReader({
  id: 'producthunt',
  name: 'Product Hunt',
  matches: ['https://*.producthunt.com/*'],
  post: POST,
  not: (post) => !/^(?:comment|review)-\d+$/.test(post.getAttribute('data-test') ?? post.id),
  read(post) {
    const name = post.getAttribute('data-test') ?? post.id;
    const reading = readDeclared({
      ...fields,
      type: name.startsWith('review') ? 'review' : 'comment',
      id: () => name,
    })(post);
    const handle = idIn(linkOf(first(post, 'a[href^="/@"]'), []), /\/(@[^/]+)/);
    return reading && { ...reading, author: { ...reading.author, handle } };
  },
  subject(page) {
    const name = lineOf(first(page, '[data-test="product-name"]', 'h1'));
    return name ? { name } : null;
  },
  reply: { opener: '[data-test="comment-reply-button"]' },
  paths: /^\/(?:posts|products)\//,
});

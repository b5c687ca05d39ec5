import { type DemoReview, reviews } from '../content/reviews';
import { frame } from '../frame';
import { ago, hoursBefore, html, type Markup, nothing } from '../html';

const BUSINESS = 'Fernhill Coffee';

/** Made on the server's side, with schema.org in both its forms, as review sites do it for the search engines. */
export function reviewsPage(now: number): string {
  const mean = reviews.reduce((sum, { stars }) => sum + stars, 0) / reviews.length;
  const declared = {
    '@context': 'https://schema.org',
    '@type': 'CafeOrCoffeeShop',
    name: BUSINESS,
    url: 'https://fernhillcoffee.example/',
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: mean.toFixed(1),
      reviewCount: reviews.length,
    },
  };
  const head = html`<script type="application/ld+json">${{ markup: JSON.stringify(declared) }}</script>
<meta property="og:title" content="Reviews of ${BUSINESS}">`;
  const main = html`<main itemscope itemtype="https://schema.org/CafeOrCoffeeShop">
<div class="business"><h1 itemprop="name">${BUSINESS}</h1><link itemprop="url" href="https://fernhillcoffee.example/">
<p>${starsOf(Math.round(mean))} <strong>${mean.toFixed(1)}</strong> · ${reviews.length} reviews · Tanner Street, Marlow</p></div>
<h2 class="heading">What guests say</h2>
${reviews.map((review, at) => reviewOf(review, at, now))}
</main>`;
  return frame('reviews', `${BUSINESS} reviews · Honest Stars`, head, main);
}

const starsOf = (stars: number): Markup =>
  html`<span class="stars" role="img" aria-label="${stars} out of 5 stars">${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</span>`;

function reviewOf(review: DemoReview, at: number, now: number): Markup {
  const { name, stars, title, text, owner, daysAgo } = review;
  const heading = title ? html`<h3 itemprop="name">${title}</h3>` : nothing;
  const answer = owner
    ? html`<div class="owner"><p class="owner-name">${BUSINESS}, the owner, answered</p><p>${owner}</p></div>`
    : html`<footer class="actions"><button type="button" class="reply">Reply</button></footer>`;
  return html`<article class="card review" itemprop="review" itemscope itemtype="https://schema.org/Review" data-id="r${at + 1}">
<div class="byline"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span>
<a itemprop="url" class="permalink" href="/reviews/r${at + 1}"><time itemprop="datePublished" datetime="${hoursBefore(now, daysAgo * 24)}">${ago(daysAgo * 24)} ago</time></a></div>
<div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">${starsOf(stars)}<meta itemprop="ratingValue" content="${stars}"><meta itemprop="bestRating" content="5"></div>
${heading}
${text ? html`<p itemprop="reviewBody" dir="auto">${text}</p>` : nothing}
${answer}
</article>`;
}

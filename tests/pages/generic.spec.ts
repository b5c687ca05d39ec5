/** Pages that nobody described: the generic reader by markup, by names, by looks; and named sites whose markup has changed. */
import { expect, test } from './harness';

const page = (body: string) => `<!doctype html><title>Page</title><body>${body}</body>`;
const people = ['Wren Ashby', 'Tam Okoye', 'Ines Roth', 'Milo Vance'];
const words = [
  'The shower was cold on both mornings and nobody at the desk knew why.',
  'Friendly people, warm bread, a window that opens.',
  'We came for one night and stayed for four.',
  'Parking costs more than the room did last year.',
];
const each = (row: (name: string, text: string, n: number) => string) =>
  people.map((name, n) => row(name, words[n] ?? '', n)).join('');

const shapes: Record<string, string> = {
  'schema.org microdata': each(
    (
      name,
      text,
      n,
    ) => `<div itemscope itemtype="https://schema.org/Review"><span itemprop="author">${name}</span><meta itemprop="datePublished" content="2026-02-1${n}">
      <div itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="${n + 1}"></div><p itemprop="reviewBody">${text}</p></div>`,
  ),
  microformats: each(
    (name, text, n) =>
      `<div class="h-entry"><a class="p-author h-card" href="/u/${n}">${name}</a><div class="e-content"><p>${text}</p></div><a class="u-url" href="/p/${n}"><time class="dt-published" datetime="2026-02-1${n}">day</time></a></div>`,
  ),
  'articles in an ARIA feed': `<div role="feed">${each((name, text) => `<article><header><b>${name}</b> <span>3 hours ago</span></header><p>${text}</p><footer><button>Reply</button></footer></article>`)}</div>`,
  'a comment list with names': `<ol class="comment-list">${each((name, text, n) => `<li class="comment" id="comment-${n}1"><div class="comment-author">${name}</div><time datetime="2026-02-1${n}">x</time><div class="comment-body"><p>${text}</p></div><a href="#">Reply</a></li>`)}</ol>`,
  'custom elements': each(
    (name, text, n) =>
      `<forum-comment><a href="/user/${n}">${name}</a><span>2 days ago</span><p>${text}</p></forum-comment>`,
  ),
  'nothing but repetition': `<main><div>${each((name, text) => `<div><div><a href="/x">${name}</a><span>2 days ago</span></div><div>${text}</div></div>`)}</div></main>`,
};

for (const [shape, html] of Object.entries(shapes)) {
  test(shape, async ({ site }) => {
    const { posts, site: id } = await site.read(
      page(`<nav><a href="/">Home</a></nav>${html}<footer>All rights reserved by nobody at all.</footer>`),
      'https://unknown.example/list',
    );
    expect(id).toBe('generic:unknown.example');
    expect(posts.map(({ author, text }) => [author.name, text])).toEqual(
      people.map((name, n) => [name, words[n]]),
    );
    expect(posts.every(({ postedAt }) => postedAt)).toBe(true);
  });
}

test('JSON-LD tells what its looks do not', async ({ site }) => {
  const data = people.slice(0, 3).map((name, n) => ({
    '@type': 'Review',
    author: { '@type': 'Person', name },
    reviewBody: words[n],
    datePublished: `2026-02-1${n}`,
    reviewRating: { ratingValue: '8', bestRating: '10' },
  }));
  const { posts } = await site.read(
    page(`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Hotel', review: data })}</script>
      ${people
        .slice(0, 3)
        .map((name, n) => `<section><i>${name}</i><section><p>${words[n]}</p></section></section>`)
        .join('')}`),
    'https://unknown.example/hotel',
  );
  expect(posts.map(({ author, text, rating, postedAt }) => [author.name, text, rating, postedAt])).toEqual(
    people.slice(0, 3).map((name, n) => [name, words[n], 4, `2026-02-1${n}`]),
  );
});

test('answers under an article are posts of their own, and not part of it', async ({ site }) => {
  const { posts } = await site.read(
    page(`<article><h1>A week in Lund</h1><a rel="author" href="/a">June Holt</a><time datetime="2026-01-01">x</time><p>${words[2]}</p>
      <section>${each((name, text, n) => `<div class="comment" id="c${n}"><cite>${name}</cite><time datetime="2026-02-1${n}">x</time><p>${text}</p></div>`)}</section></article>`),
    'https://blog.example/week',
  );
  expect(posts.map(({ author }) => author.name).sort()).toEqual(['June Holt', ...people].sort());
  expect(posts.find(({ author }) => author.name === 'June Holt')?.text).toBe(`A week in Lund\n${words[2]}`);
});

test('advertising among posts is none', async ({ site }) => {
  const { posts } = await site.read(
    page(
      each(
        (name, text) =>
          `<article><b>${name}</b><span>1 hour ago</span><p>${text}</p>${name === 'Tam Okoye' ? '<small>Sponsored</small>' : ''}</article>`,
      ),
    ),
    'https://unknown.example/',
  );
  expect(posts.map(({ author }) => author.name)).toEqual(['Wren Ashby', 'Ines Roth', 'Milo Vance']);
});

test('posts of other threads below those of this one are none, whatever is written above them', async ({
  site,
}) => {
  const list = (name: string) =>
    each(
      (_, text, n) =>
        `<article><b>${name} ${n}</b><time datetime="2026-02-10">x</time><p>${text}</p></article>`,
    );
  for (const title of ['<h3>More from this forum</h3>', '<div>Ähnliche Themen</div>']) {
    const { posts } = await site.read(
      page(
        `<main><span>Popular</span><section>${list('Here')}</section><section>${title}<div>${list('Elsewhere')}</div></section></main>`,
      ),
      'https://unknown.example/',
    );
    expect(posts.map(({ author }) => author.name)).toEqual(['Here 0', 'Here 1', 'Here 2', 'Here 3']);
  }
  // A feed with a title above it is no such list.
  const pinned = list('Pinned').slice(0, list('Pinned').indexOf('</article>'));
  const { posts } = await site.read(
    page(`<main>${pinned}</article><div><h2>Recommended</h2>${list('Here')}</div></main>`),
    'https://unknown.example/',
  );
  expect(posts).toHaveLength(5);
});

test('posts inside open shadow roots are found, and own what is inside', async ({ site }) => {
  const shadow = each(
    (name, text) => `<article><b>${name}</b><time datetime="2026-02-10">x</time><p>${text}</p></article>`,
  );
  const { posts, owned } = await site.read(
    page(
      `<talk-board><template shadowrootmode="open"><talk-list><template shadowrootmode="open">${shadow}</template></talk-list></template></talk-board>`,
    ),
    'https://unknown.example/',
  );
  expect(posts).toHaveLength(4);
  expect(owned).toBe(true);
});

test('what is added later is read by what was learned', async ({ site }) => {
  const open = await site.open(
    page(`<main id="list">${shapes['a comment list with names']}</main>`),
    'https://unknown.example/',
  );
  const added = await open.evaluate(() => {
    const reader = window.sites.genericReader(document, new URL(document.URL));
    window.sites.atOnce(reader.study!(document));
    const before = reader.posts(document).length;
    const late = document.createElement('li');
    late.className = 'comment';
    late.append(
      Object.assign(document.createElement('b'), { textContent: 'Late Guest' }),
      Object.assign(document.createElement('p'), { textContent: 'I only just arrived.' }),
    );
    const time = Object.assign(document.createElement('time'), {
      dateTime: '2026-02-20',
      textContent: 'now',
    });
    late.insertBefore(time, late.lastChild);
    document.querySelector('.comment-list')?.append(late);
    return {
      before,
      text: reader.posts(late).map((post) => reader.read(post)?.text),
      owner: reader.owner(time) === late,
    };
  });
  expect(added).toEqual({ before: 4, text: ['I only just arrived.'], owner: true });
});

test('a named site with strange markup falls back and says so', async ({ site }) => {
  const articles = each(
    (name, text, n) =>
      `<article><b>${name}</b><a href="/p/${n}"><time datetime="2026-02-1${n}T00:00:00Z">x</time></a><p>${text}</p></article>`,
  );
  const { posts, fallback, site: id } = await site.read(page(articles), 'https://x.com/home');
  expect({ posts: posts.length, fallback, id }).toEqual({ posts: 4, fallback: true, id: 'x' });
  const settings = await site.read(page(articles), 'https://x.com/settings/account');
  expect(settings).toMatchObject({ fallback: false, posts: [] });
});

const stars = (name: string, n: number, words = '') =>
  `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">${name}</span>
   <div itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="${n}"></div><p itemprop="reviewBody">${words}</p></div>`;

test('what reviews are about is read from microdata and JSON-LD, and not guessed', async ({ site }) => {
  const reviews = people.map((name, n) => stars(name, n + 1, words[n])).join('');
  const inMicrodata = `<div itemscope itemtype="https://schema.org/Hotel"><h1 itemprop="name">Hotel Lund</h1>${reviews}</div>`;
  const { subject, posts } = await site.read(page(inMicrodata), 'https://unknown.example/hotel');
  expect(subject).toEqual({ name: 'Hotel Lund' });
  expect(posts.map(({ pageSubject }) => pageSubject)).toEqual(people.map(() => 'Hotel Lund'));
  const told = (...items: object[]) =>
    site.read(
      page(`<script type="application/ld+json">${JSON.stringify(items)}</script>`),
      'https://a.example/',
    );
  const review = (name: string) => ({ '@type': 'Review', reviewBody: words[0], itemReviewed: { name } });
  expect((await told(review('Hotel Lund'), review('Hotel Lund'))).subject).toEqual({ name: 'Hotel Lund' });
  expect((await told(review('Hotel Lund'), review('Hotel Malmö'))).subject).toBe(null);
  const shop = { '@type': 'Store', name: 'Wool & Co', url: 'https://www.wool.example/', aggregateRating: {} };
  expect((await told(shop)).subject).toEqual({ name: 'Wool & Co', domain: 'wool.example' });
  expect((await told({ '@type': 'WebSite', name: 'A', aggregateRating: {} })).subject).toBe(null);
});

test('stars without a word are a review where the page says so, and nothing without a giver', async ({
  site,
}) => {
  const list = `${people.map((name, n) => stars(name, n + 1)).join('')}${stars('', 3)}`;
  const { posts } = await site.read(page(list), 'https://unknown.example/hotel');
  expect(posts.map(({ author, rating, text }) => [author.name, rating, text])).toEqual(
    people.map((name, n) => [name, n + 1, '']),
  );
  expect(new Set(posts.map(({ key }) => key)).size).toBe(posts.length);
  const card = `<div class="jftiEf" data-review-id="r1" aria-label="Wren Ashby"><div class="d4r55">Wren Ashby</div>
    <span class="kvMYJc" role="img" aria-label="2 stars"></span><span class="rsqaWe">a week ago</span></div>`;
  const maps = await site.read(page(card), 'https://www.google.com/maps/place/x');
  expect(maps.posts).toMatchObject([
    { key: 'google:r1', author: { name: 'Wren Ashby' }, rating: 2, text: '' },
  ]);
});

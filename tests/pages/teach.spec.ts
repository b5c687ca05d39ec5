/** Teaching a site by pointing at one post, and the file that comes of it. */
import { expect, test } from './harness';

const rows = ['Wren Ashby', 'Tam Okoye', 'Ines Roth']
  .map(
    (name, n) =>
      `<li class="x1a2b3 board-entry"><div class="q9"><span class="who"><i>${name}</i></span><em>1${n} May 2026</em></div><div class="css-1abc"><div class="said">The shower was cold, ${n} times.</div></div><button>Reply</button></li>`,
  )
  .join('');
const html = `<!doctype html><title>Board</title><aside><ul><li class="board-link">Rules</li></ul></aside><ul id="board">${rows}</ul>`;

test('derives a reader from a post, its author and its text', async ({ site }) => {
  const page = await site.open(html, 'https://board.example/');
  const taught = await page.evaluate(() => {
    const post = document.querySelectorAll('.board-entry')[1];
    const author = post?.querySelector('.who');
    const text = post?.querySelector('.said');
    if (!post || !author || !text) throw new Error('no such parts');
    const derived = window.sites.deriveSite({ post, author, text }, 'The Board', 'board.example');
    if (!derived.ok) return derived;
    const reader = window.sites.taughtReader(derived.site);
    return {
      ...derived,
      read: reader.posts(document).map((one) => reader.read(one)),
      chosen: window.sites.readerFor(new URL(document.URL), document, [reader]).id,
    };
  });
  expect(taught).toMatchObject({
    ok: true,
    posts: 3,
    site: {
      version: 1,
      name: 'The Board',
      hosts: ['board.example'],
      selectors: { author: expect.stringContaining('.who'), text: expect.stringContaining('.said') },
    },
    chosen: 'taught:board.example',
    read: [
      { author: { name: 'Wren Ashby' }, text: 'The shower was cold, 0 times.', postedAt: '10 May 2026' },
      { author: { name: 'Tam Okoye' }, text: 'The shower was cold, 1 times.', postedAt: '11 May 2026' },
      { author: { name: 'Ines Roth' }, text: 'The shower was cold, 2 times.', postedAt: '12 May 2026' },
    ],
  });
});

test('works without a single chosen name, by place', async ({ site }) => {
  const bare = html.replace(/ class="[^"]*"/g, '').replace(' id="board"', '');
  const page = await site.open(bare, 'https://board.example/');
  const derived = await page.evaluate(() => {
    const post = document.querySelectorAll('body > ul > li')[0];
    const author = post?.querySelector('span');
    const text = post?.querySelector('div > div');
    return post && author && text
      ? window.sites.deriveSite({ post, author, text }, '', 'board.example')
      : null;
  });
  expect(derived).toMatchObject({ ok: true, posts: 3, site: { name: 'board.example' } });
});

test('says what is wrong with what was pointed at', async ({ site }) => {
  const page = await site.open(html, 'https://board.example/');
  const told = await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('.board-entry');
    const said = first?.querySelector('.said');
    const who = first?.querySelector('.who');
    const empty = document.createElement('p');
    if (!first || !second || !said || !who) throw new Error('no such parts');
    first.append(empty);
    return [
      window.sites.deriveSite({ post: second, author: who, text: said }, 'x', 'board.example'),
      window.sites.deriveSite({ post: first, author: who, text: empty }, 'x', 'board.example'),
    ];
  });
  expect(told).toEqual([
    { ok: false, reason: 'outside' },
    { ok: false, reason: 'no-words' },
  ]);
});

/** As sites made with a framework are: a nameless cell around each named card, its time outside the box of author and text. */
const cells = ['Wren Ashby', 'Tam Okoye', 'Ines Roth']
  .map(
    (name, n) =>
      `<div class="css-9z"><section class="review-card"><div class="xq"><a href="/u/${n}" class="css-1"><b>${name}</b></a><div class="css-2"><p>Cold, ${n} times.</p><p>Every morning.</p></div></div><time datetime="2026-05-1${n}">May</time><button>Reply</button></section></div>`,
  )
  .join('');
const shop = `<!doctype html><title>Shop</title><main><div>${cells}</div></main>`;

test('knows what is meant by a place on the page, and finds the box that has a name', async ({ site }) => {
  const page = await site.open(shop, 'https://shop.example/');
  const told = await page.evaluate(() => {
    const { postAround, partAround, deriveSite, taughtReader } = window.sites;
    const [name, said] = [document.querySelectorAll('b')[1], document.querySelectorAll('p')[2]];
    const post = said && postAround(said);
    const author = post && name && partAround(name, post, null);
    const text = post && said && author && partAround(said, post, author);
    if (!post || !author || !text) return null;
    const derived = deriveSite({ post, author, text }, '', 'shop.example');
    const reader = derived.ok ? taughtReader(derived.site) : null;
    return {
      post: post.className,
      text: text.className,
      derived: derived.ok && derived.site.selectors.post,
      read: reader?.posts(document).map((one) => reader.read(one)),
    };
  });
  expect(told).toMatchObject({
    post: 'css-9z',
    text: 'css-2',
    derived: expect.stringContaining('div'),
    read: [0, 1, 2].map((n) => ({
      author: { name: ['Wren Ashby', 'Tam Okoye', 'Ines Roth'][n], url: `https://shop.example/u/${n}` },
      text: `Cold, ${n} times.\nEvery morning.`,
      postedAt: `2026-05-1${n}`,
    })),
  });
});

test('goes before the built-in reader of its host, and keeps the site it stands for', async ({ site }) => {
  const page = await site.open(shop, 'https://x.com/home');
  const chosen = await page.evaluate(() => {
    const { taughtReaders, readers, readerFor } = window.sites;
    const selectors = { post: '.review-card', author: 'b', text: 'p' };
    const taught = taughtReaders(
      [{ version: 1, name: 'X as taught', hosts: ['x.com', 'shop.example'], selectors }],
      readers,
    );
    const on = (address: string) => readerFor(new URL(address), document, taught);
    return [on('https://x.com/home'), on('https://shop.example/a'), on('https://mobile.x.com/a')].map(
      ({ id, name }) => [id, name],
    );
  });
  expect(chosen).toEqual([
    ['x', 'X as taught'],
    ['taught:shop.example', 'X as taught'],
    ['x', 'X'],
  ]);
});

/** Each card a component, its author one inside it, its words in a slot. */
const component = (name: string, n: number) =>
  `<wall-note><template shadowrootmode="open"><div class="top"><wall-author><template shadowrootmode="open"><b>${name}</b></template></wall-author></div><div class="said"><slot></slot></div><button>Reply</button></template><p>Cold again, ${n} times.</p></wall-note>`;
const wall = `<!doctype html><title>Wall</title><wall-app><template shadowrootmode="open"><wall-list><template shadowrootmode="open"><section>${['Wren Ashby', 'Tam Okoye', 'Ines Roth'].map(component).join('')}</section></template></wall-list></template></wall-app>`;

test('reads posts whose parts stand in shadow roots of their own', async ({ site }) => {
  const page = await site.open(wall, 'https://wall.example/');
  const told = await page.evaluate(() => {
    const { postAround, partAround, deriveSite, taughtReader } = window.sites;
    const list = document.querySelector('wall-app')?.shadowRoot?.querySelector('wall-list')?.shadowRoot;
    const second = list?.querySelectorAll('wall-note')[1];
    const name = second?.shadowRoot?.querySelector('wall-author')?.shadowRoot?.querySelector('b');
    const said = second?.querySelector('p');
    if (!second || !name || !said) return null;
    const post = postAround(name);
    const author = post && partAround(name, post, null);
    const text = post && author && partAround(said, post, author);
    if (!post || !author || !text) return { post: post?.localName };
    const derived = deriveSite({ post, author, text }, '', 'wall.example');
    const reader = derived.ok ? taughtReader(derived.site) : null;
    const posts = reader?.posts(document) ?? [];
    return {
      post: post.localName,
      posts: derived.ok && derived.posts,
      read: posts.map((one) => reader?.read(one)),
      boxes: posts.map((one) => reader?.replyBox(one).kind),
    };
  });
  expect(told).toMatchObject({
    post: 'wall-note',
    posts: 3,
    read: ['Wren Ashby', 'Tam Okoye', 'Ines Roth'].map((name, n) => ({
      author: { name },
      text: `Cold again, ${n} times.`,
    })),
    boxes: ['opener', 'opener', 'opener'],
  });
});

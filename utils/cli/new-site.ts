/**
 * `npm run new-site -- forum https://forum.example/`: starts the reader of another site. Writes a reader that works on the page beside
 * it, that page, and what must be read from it, and enters the reader in the registry; then put in what the real site has.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

class BadInput extends Error {}

interface NewSite {
  id: string;
  url: URL;
  /** Name of the reader in code: "my-forum" → "myForum". */
  variable: string;
  /** What people call it, to begin with: "My Forum". */
  name: string;
}

function parseInput([id, address, ...more]: string[]): NewSite {
  if (!id || !address || more.length > 0) throw new BadInput('Usage: npm run new-site -- id https://host/');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new BadInput(
      `The id "${id}" must be lower-case words joined by "-": it names files and goes into post keys.`,
    );
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    throw new BadInput(`Expected an address such as https://forum.example/, got "${address}".`);
  const words = id.split('-');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    id,
    url: new URL(address),
    variable: words.map((word, n) => (n ? capital(word) : word)).join(''),
    name: words.map(capital).join(' '),
  };
}

const readerOf = ({ id, url, variable, name }: NewSite): string => `/**
 * ${name}: say here which pages it reads.
 * At work: ${url.origin}/
 */
import { readDeclared } from './declared';
import { defineReader } from './reader';

/** What holds a post: attributes, roles and structure rather than class names, the most meaningful first. */
const POST = '[data-post-id],article.post';

export const ${variable} = defineReader({
  id: '${id}',
  name: '${name}',
  matches: ['${url.origin}/*'],
  post: POST,
  not: (post) => post.matches('.promoted'),
  read: readDeclared({
    type: 'post',
    author: ['[rel="author"]', '.author'],
    title: ['h2'],
    text: ['.body', '[itemprop="text"]'],
    time: ['time[datetime]'],
    link: ['a.permalink'],
    drop: '.read-more',
    reply: { box: '.owner-reply', author: '.owner-name', text: 'p' },
    id: (post) => post.getAttribute('data-post-id'),
  }),
  reply: { opener: 'button.reply' },
  // Pages that always hold posts: none found there means that the site has changed.
  paths: /^\\//,
});
`;

const pageOf = ({ url, name }: NewSite): string => `<!-- url: ${url.origin}/ -->
<!doctype html><title>${name}</title>
<main>
  <article class="post" data-post-id="1001">
    <a rel="author" href="/u/wren">Wren Ashby</a> <a class="permalink" href="/p/1001?utm_source=feed"><time datetime="2026-03-01T10:00:00Z">2h</time></a>
    <h2>Cold shower</h2><div class="body"><p>Twice in two nights.</p><span class="read-more">Read more</span></div>
    <div class="owner-reply"><b class="owner-name">Haven Hotels</b><p>We fixed the boiler.</p></div>
    <button class="reply" type="button">Reply</button>
  </article>
  <article class="post promoted" data-post-id="1002"><a rel="author" href="/u/pillowco">Pillow Co</a><div class="body">Sleep on clouds.</div></article>
</main>
`;

const expectedOf = ({ id, url }: NewSite) => ({
  site: id,
  subject: null,
  boxes: ['opener'],
  posts: [
    {
      type: 'post',
      author: { name: 'Wren Ashby', url: `${url.origin}/u/wren` },
      title: 'Cold shower',
      text: 'Cold shower\nTwice in two nights.',
      url: `${url.origin}/p/1001`,
      postedAt: '2026-03-01T10:00:00.000Z',
      ownerReply: { author: 'Haven Hotels', text: 'We fixed the boiler.' },
      key: `${id}:1001`,
    },
  ],
});

/** The registry with one more reader: an import among its like, and a place at the end of the list. */
function withReader(registry: string, { id, variable }: NewSite): string {
  const end = registry.indexOf('\n];', registry.indexOf('READERS'));
  const imports = [...registry.matchAll(/^import .* from '(\.\/[\w-]+)';$/gm)];
  const last = imports.at(-1);
  if (end < 0 || !last) throw new BadInput('utils/sites/index.ts has no list READERS to add to.');
  const next = imports.find(([, path = '']) => path > `./${id}`);
  const at = next?.index ?? last.index + last[0].length + 1;
  const listed = `${registry.slice(0, end)}\n  ${variable},${registry.slice(end)}`;
  return `${listed.slice(0, at)}import { ${variable} } from './${id}';\n${listed.slice(at)}`;
}

async function start(site: NewSite): Promise<string[]> {
  const reader = join('utils', 'sites', `${site.id}.ts`);
  const page = join('tests', 'pages', 'fixtures', `${site.id}.html`);
  const expected = join('tests', 'pages', 'fixtures', `${site.id}.json`);
  const registry = join('utils', 'sites', 'index.ts');
  const there = [reader, page, expected].find((path) => existsSync(join(root, path)));
  if (there) throw new BadInput(`${there} is there already.`);
  const listed = withReader(await readFile(join(root, registry), 'utf8'), site);
  await writeFile(join(root, reader), readerOf(site));
  await writeFile(join(root, page), pageOf(site));
  await writeFile(join(root, expected), `${JSON.stringify(expectedOf(site), null, 2)}\n`);
  await writeFile(join(root, registry), listed);
  return [reader, page, expected, registry];
}

try {
  const site = parseInput(process.argv.slice(2));
  for (const path of await start(site)) console.log(path);
  console.log(
    `\nTry it: npx playwright test --config tests/pages/playwright.config.ts sites -g "${site.id}:"`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Frames of other sites that may hold posts: offered to be turned on; films, maps, advertising and what nobody sees are not. */
import { expect, test } from './harness';

const frame = (src: string, attributes = 'width="600" height="400"') =>
  `<iframe src="${src}" ${attributes}></iframe>`;
const page = (...frames: string[]) => `<!doctype html><title>A blog</title><h1>Beans</h1>${frames.join('')}`;

test('frames that may hold posts are told from others, the likeliest first', async ({ site }) => {
  const open = async (...frames: string[]) =>
    (await site.open(page(...frames), 'https://blog.example/beans')).evaluate(() =>
      window.sites.embeddedIn(document),
    );
  expect(
    await open(
      frame('https://plain.example/embed'),
      frame('https://disqus.com/embed/comments/?base=default', 'title="Disqus" width="600" height="900"'),
      frame('https://widget.trustpilot.com/trustboxes/5', 'width="240" height="150"'),
      frame('https://disqus.com/recommendations/'),
    ),
  ).toEqual(['https://disqus.com/*', 'https://widget.trustpilot.com/*', 'https://plain.example/*']);
  expect(
    await open(
      frame('https://www.facebook.com/plugins/comments.php', 'allowfullscreen width="500" height="300"'),
    ),
  ).toEqual(['https://www.facebook.com/*']);
  expect(
    await open(
      frame('https://tube.example/embed/1', 'allow="autoplay; fullscreen" width="600" height="400"'),
      frame('https://tube.example/embed/2', 'allowfullscreen width="600" height="400"'),
      frame('https://www.google.com/maps/embed'),
      frame('https://pay.example/checkout'),
      frame('https://ads.example/reviews'),
      frame('https://talk.example/comments', 'width="600" height="40"'),
      frame('https://talk.example/comments', 'style="display: none"'),
      frame('https://talk.example/comments', 'width="600" height="400" style="visibility: hidden"'),
      frame('https://talk.example/counter', 'width="240" height="150"'),
      frame('https://blog.example/comments'),
      frame('about:blank'),
      '<iframe srcdoc="comments" width="600" height="400"></iframe>',
    ),
  ).toEqual([]);
});

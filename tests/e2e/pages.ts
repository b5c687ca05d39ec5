/** Pages of our own writing with the structure of the real sites, for tests that need few posts and all control. */

interface Tweet {
  id: string;
  name: string;
  handle: string;
  text: string;
}

const asHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A post as X renders it: data-testid anchors, a permalink around the time, and a reply button. */
export const tweet = ({ id, name, handle, text }: Tweet): string => `
  <div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="0">
    <div data-testid="User-Name"><a href="/${handle}"><span>${asHtml(name)}</span></a><a href="/${handle}"><span>@${handle}</span></a>
      <a href="/${handle}/status/${id}"><time datetime="2026-11-20T10:00:00.000Z">Nov 20</time></a></div>
    <div data-testid="tweetText" lang="en"><span>${asHtml(text)}</span></div>
    <div role="group"><button data-testid="reply" aria-label="Reply">Reply</button></div>
  </article></div>`;

export const xPage = (
  tweets: Tweet[],
  script = '',
): string => `<!doctype html><html lang="en"><head><title>X</title>
  <style>body { margin: 0; font: 16px/1.4 sans-serif } article { position: relative; padding: 24px; border-bottom: 1px solid #ddd; max-width: 600px }</style></head>
  <body><main><div data-testid="primaryColumn"><section><h1>Home</h1><div aria-label="Timeline"><div id="timeline">
  ${tweets.map(tweet).join('')}</div></div></section></div></main>
  <script>${script}</script></body></html>`;

/** A script for `xPage`: a click on Reply opens a plain contenteditable composer inside the post, as an inline reply does. */
export const INLINE_COMPOSER = `
  document.addEventListener('click', (event) => {
    const reply = event.target.closest('[data-testid="reply"]');
    if (!reply) return;
    const article = reply.closest('article');
    if (article.querySelector('[role="textbox"]')) return;
    const box = document.createElement('div');
    box.setAttribute('role', 'textbox');
    box.setAttribute('aria-label', 'Post your reply');
    box.setAttribute('data-testid', 'tweetTextarea_0');
    box.contentEditable = 'true';
    const send = document.createElement('button');
    send.setAttribute('data-testid', 'tweetButton');
    send.textContent = 'Reply';
    send.addEventListener('click', () => { window.sent = (window.sent ?? 0) + 1; });
    article.append(box, send);
  });`;

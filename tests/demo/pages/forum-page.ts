import { type Comment, comments, opening } from '../content/thread';
import { frame } from '../frame';
import { ago, hoursBefore, html, type Markup, nothing } from '../html';

/** Comments are articles in the page itself; only the composer lives in shadow roots, as on sites of custom elements. */
export function forumPage(now: number): string {
  let count = 0;
  const commentOf = (comment: Comment): Markup => {
    const id = ++count;
    const replies = comment.replies?.map(commentOf) ?? [];
    return html`<article class="card comment" itemprop="comment" itemscope itemtype="https://schema.org/Comment" data-id="c${id}">
${byline(comment, `/forum/beans/c${id}`, now)}
<p itemprop="text" dir="auto">${comment.text}</p>
<footer class="actions"><button type="button" class="reply">Reply</button></footer>
${replies.length > 0 ? html`<div class="replies">${replies}</div>` : nothing}
</article>`;
  };
  const main = html`<main>
<article class="card opening" itemscope itemtype="https://schema.org/DiscussionForumPosting" data-id="t1">
<h1 itemprop="headline">${opening.title}</h1>
${byline(opening, '/forum/beans', now)}
<p itemprop="text" dir="auto">${opening.text}</p>
<footer class="actions"><button type="button" class="reply">Reply</button></footer>
</article>
<h2 class="heading">Comments</h2>
${comments.map(commentOf)}
</main>`;
  return frame('forum', `${opening.title} · Marlow Forum`, nothing, main);
}

const byline = ({ name, hoursAgo }: Comment, address: string, now: number): Markup =>
  html`<div class="byline"><a itemprop="author" class="author" href="/forum/${name}">${name}</a>
<a itemprop="url" class="permalink" href="${address}"><time itemprop="datePublished" datetime="${hoursBefore(now, hoursAgo)}">${ago(hoursAgo)} ago</time></a></div>`;

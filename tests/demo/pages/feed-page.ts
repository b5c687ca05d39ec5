import { frame } from '../frame';
import { html, nothing } from '../html';

/** An empty page that its script fills, as social sites are. */
export const feedPage = (): string =>
  frame(
    'feed',
    'Home · Chirrup',
    nothing,
    html`<main><h1 class="heading">Home</h1><div id="feed"></div></main>`,
  );

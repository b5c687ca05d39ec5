/** Open shadow roots: posts may stand inside them, and observers have to be told of each. */

/** Every open shadow root at or below `root`, nested ones included. */
export function* shadowRootsIn(root: ParentNode): Generator<ShadowRoot> {
  if (root instanceof Element && root.shadowRoot) {
    yield root.shadowRoot;
    yield* shadowRootsIn(root.shadowRoot);
  }
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) {
      yield shadowRoot;
      yield* shadowRootsIn(shadowRoot);
    }
}

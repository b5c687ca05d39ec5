/** Styles of the page do not reach into a shadow root, so the composer brings its own. */
export const composerStyle = `
:host {
  display: block;
  margin-top: 0.5rem;
}
.box {
  min-height: 5rem;
  padding: 0.6rem 0.75rem;
  border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
  border-radius: 0.6rem;
  white-space: pre-wrap;
}
.box p {
  margin: 0;
}
.box:focus-visible,
button:focus-visible {
  outline: 3px solid #3b82c4;
  outline-offset: 1px;
}
button {
  margin-top: 0.5rem;
  padding: 0.45rem 1.1rem;
  font: inherit;
  font-weight: 600;
  color: #fff;
  background: #1d5f99;
  border: 0;
  border-radius: 2rem;
}
`;

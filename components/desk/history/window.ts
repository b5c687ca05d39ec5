/** Which rows of a long list have to be there: those in sight, and some beyond either edge. Pure. */
export interface Window {
  from: number;
  /** Not included. */
  to: number;
}

/** Rows beyond the edge of what is in sight, so that scrolling by a row shows no gap. */
const BEYOND = 6;

/** Heights and distances in CSS pixels. */
export function windowOf(scrolled: number, height: number, rowHeight: number, rows: number): Window {
  if (rowHeight <= 0) return { from: 0, to: Math.min(rows, BEYOND * 2) };
  const from = Math.max(0, Math.floor(scrolled / rowHeight) - BEYOND);
  const to = Math.min(rows, Math.ceil((scrolled + height) / rowHeight) + BEYOND);
  return { from: Math.min(from, to), to };
}

/** Where to scroll to so that a row is wholly in sight; where one is, if it already is. */
export function scrollFor(index: number, scrolled: number, height: number, rowHeight: number): number {
  const top = index * rowHeight;
  if (top < scrolled) return top;
  return Math.max(scrolled, top + rowHeight - height);
}

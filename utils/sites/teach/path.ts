/** The kind of page that a site was taught on: only of such a page is it known that it should hold posts. */

/** A name of one page among many: an id, a slug, a long name. */
const VARIES = /\d|[-_%].*[-_%]|^.{25,}$/;

/** "/thread/4107-the-lid" → "/thread/*" */
export const shapeOf = (path: string): string =>
  path
    .split('/')
    .map((part) => (VARIES.test(part) ? '*' : part))
    .join('/')
    .slice(0, 300);

export function hasShape(path: string, shape: string): boolean {
  const [parts, wanted] = [path.split('/'), shape.split('/')];
  return (
    parts.length === wanted.length &&
    wanted.every((part, n) => (part === '*' ? parts[n] !== '' : parts[n] === part))
  );
}

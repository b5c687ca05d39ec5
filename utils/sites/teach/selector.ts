/** The selectors that a taught site may hold: plain ones. They come from files of strangers, and run on every page of a site. */

const PART =
  /(?:\*|[a-z][a-z0-9-]*)?(?:[.#](?:[\w-]|\\[^\n]){1,80}|\[[a-z][a-z0-9-]{0,40}(?:[\^$*~]?="[^"\\\]]{0,80}")?\]|:nth-of-type\(\d{1,3}\))*/y;
const JOINT = /\s*>\s*|\s*,\s*|\s+/y;
const MOST_PARTS = 16;

/** Names, classes, ids, attributes, `:nth-of-type`, joined by space, `>` or comma. Linear in the length of the text. */
export function isPlainSelector(text: string): boolean {
  let at = 0;
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    PART.lastIndex = at;
    const part = PART.exec(text)?.[0] ?? '';
    if (!part) return false;
    at += part.length;
    if (at === text.length) return true;
    JOINT.lastIndex = at;
    const joint = JOINT.exec(text)?.[0] ?? '';
    if (!joint) return false;
    at += joint.length;
  }
  return false;
}

/** Attributes in which pages say what a part is. */
const MEANINGFUL = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-hook',
  'data-qa',
  'itemprop',
  'role',
  'slot',
];

/** Names that somebody chose ("review-card"), not a build tool ("css-1dbjc4n", "_ap3aX"). */
export function isChosenName(token: string): boolean {
  if (!/^[a-z][a-z_-]{2,40}$/i.test(token) || /^(?:css|sc|jsx|jss|svelte|emotion)-/.test(token)) return false;
  const segments = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/[-_]+/)
    .filter(Boolean);
  const humps = segments.filter((segment) => segment.length <= 2).length;
  return (
    humps <= segments.length / 2 &&
    segments.every((segment) => segment.length <= 3 || /[aeiouy]/i.test(segment))
  );
}

/** Ways to name one element, the most meaningful first. */
export function namesOf(element: Element): string[] {
  const { localName } = element;
  const said = MEANINGFUL.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value && /^[\w-]{1,80}$/.test(value) && !/\d{2}/.test(value) ? [`[${attribute}="${value}"]`] : [];
  });
  const chosen = [...element.classList].filter(isChosenName).map((token) => `.${token}`);
  const custom = localName.includes('-') ? [localName] : [];
  const both = chosen.length > 1 ? [`${localName}${chosen.slice(0, 3).join('')}`] : [];
  return [...custom, ...said, ...both, ...chosen.map((token) => `${localName}${token}`), localName];
}

/** The way from `root` down to `element`, by kind and place. */
export function pathBelow(root: Element, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const { localName } = at;
    const alike = [...(at.parentElement?.children ?? [])].filter(
      (sibling) => sibling.localName === localName,
    );
    steps.unshift(alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(at) + 1})` : localName);
  }
  return steps.join(' > ');
}

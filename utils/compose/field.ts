/** Finding the element that takes the text, given it, something inside it, or a wrapper or host around it. */
import { isTextField } from './text-field';

/** Hidden doubles of the real field: Quill's paste target, the mirrors that measure a growing textarea. */
const DOUBLES = '.ql-clipboard,[aria-hidden="true"],[hidden]';

const FIELDS = 'textarea,input,[contenteditable]';
/** Where no answer belongs: a search, or the log-in that a site shows instead of a composer. */
const NOT_FOR_REPLIES =
  '[role="search"] *,[role="combobox"],form:has([type="password"]) *,[autocomplete="username"],[autocomplete="email"]';

/** The editable itself; null where there is none that can be seen. Open shadow roots at any depth are searched. */
export function fieldFor(element: Element): HTMLElement | null {
  const host = editingHost(element);
  return host ?? fieldsIn(element)[0] ?? null;
}

function editingHost(element: Element): HTMLElement | null {
  if (isTextField(element)) return element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Every field below `root` that a person can see and type into. */
export function fieldsIn(root: Document | Element): HTMLElement[] {
  return openRoots(root).flatMap((within) => [...within.querySelectorAll(FIELDS)].filter(isField));
}

/** `root` and every open shadow root below it, at any depth. */
export function openRoots(root: ParentNode): ParentNode[] {
  const roots = [root];
  if (root instanceof Element && root.shadowRoot) roots.push(...openRoots(root.shadowRoot));
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) roots.push(...openRoots(element.shadowRoot));
  return roots;
}

const isField = (element: Element): element is HTMLElement =>
  (isTextField(element) || (element as HTMLElement).isContentEditable) &&
  !element.closest(DOUBLES) &&
  !element.matches(NOT_FOR_REPLIES) &&
  isShown(element);

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 8 && height > 8 && element.checkVisibility({ visibilityProperty: true });
}

/** disabled, readonly, or an editor that was switched off. */
export const isReadOnly = (field: HTMLElement): boolean =>
  isTextField(field)
    ? field.readOnly || field.matches(':disabled')
    : !field.isContentEditable || field.ariaReadOnly === 'true' || field.ariaDisabled === 'true';

/** The focused element, through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

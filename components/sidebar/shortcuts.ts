/**
 * Single keys, as in mail programs. They rest while somebody types or a dialog is open, and can be switched off altogether
 * (WCAG 2.1.4): speech input would press them by accident.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';

const SETTING = 'singleKeys';
let switchedOn = true;

/** Reads the setting once; views show and change it in the shortcut sheet. */
export async function loadSingleKeys(): Promise<boolean> {
  switchedOn = (await browser.storage.local.get(SETTING))[SETTING] !== false;
  return switchedOn;
}
export async function saveSingleKeys(on: boolean): Promise<void> {
  switchedOn = on;
  await browser.storage.local.set({ [SETTING]: on });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable]') ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

/** Keys that belong to the control they are pressed on. */
const ownsArrows = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input[type="radio"], [role="menuitem"], summary');

const isCharacter = (key: string): boolean => [...key].length === 1;

/** A handler answers false where it has nothing to do with the key now; then the next one outwards may. */
export type KeyHandlers = Record<string, () => unknown>;

/** Every view's keys, outermost first: the innermost that has something to do with a key gets it. */
const shown: { current: KeyHandlers }[] = [];

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (document.querySelector('dialog[open]')) return;
  if (isTyping(event.target) && event.key !== 'Escape') return;
  if (event.key.startsWith('Arrow') && ownsArrows(event.target)) return;
  if (isCharacter(event.key) && !switchedOn) return;
  const takes = ({ current }: { current: KeyHandlers }) =>
    Object.hasOwn(current, event.key) && current[event.key]?.() !== false;
  if (shown.toReversed().some(takes)) event.preventDefault();
}

export function useShortcuts(handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  // Before the first paint: whoever sees the list can use its keys.
  useLayoutEffect(() => {
    if (shown.length === 0) document.addEventListener('keydown', onKey);
    shown.push(latest);
    return () => {
      shown.splice(shown.indexOf(latest), 1);
      if (shown.length === 0) document.removeEventListener('keydown', onKey);
    };
  }, []);
}

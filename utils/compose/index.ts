/** Putting a text into the page's own reply field. It never presses send: a person does (P44). */

import type { EditorFamily } from './editor';
import { familyOf } from './families';
import { fieldFor, focused, isReadOnly } from './field';
import type { InsertMode, InsertOutcome } from './insert';
import { sameText } from './lines';
import { isPrefill, joint } from './prefill';
import { select } from './selection';
import { isTextField } from './text-field';

export { fieldFor } from './field';
export { reach } from './reach';

/** Draft.js, Lexical and Slate learn of a selection through selectionchange, which comes later. */
const SELECTION_MS = 120;
const WAKE_MS = 60;
/** How long an editor may take to show what it took in, and how long it must then hold it. */
const SHOW_MS = 600;
const HOLD_MS = 60;
const STEP_MS = 30;
const UNDO_STEPS = 4;

/** The last insert on this page, to be taken back. */
let last: { family: EditorFamily; field: HTMLElement; before: string; held: string } | null = null;

/** Puts `text` into `field` (or the one field inside it) and reads it back; see insert.ts for what may come of it. */
export async function insertInto(field: HTMLElement, text: string, mode: InsertMode): Promise<InsertOutcome> {
  const given = fieldFor(field);
  if (given?.isConnected && isReadOnly(given)) return { outcome: 'failed', reason: 'read-only' };
  const target = given && (await awake(given));
  const family = target && familyOf(target);
  if (!target?.isConnected || !family) return { outcome: 'failed', reason: 'no-box' };

  const existing = family.hold(target);
  const blank = existing.trim() === '';
  if (mode === 'ask' && !blank && !isPrefill(existing)) return { outcome: 'occupied', existing };

  const kept = mode === 'replace' || blank ? '' : existing;
  const clean = text.replace(/\r\n?/g, '\n').trimEnd();
  const added = joint(kept, target.localName === 'input') + (family.fitting?.(target, clean) ?? clean);
  const wanted = kept + added;
  if (isTextField(target) && target.maxLength >= 0 && wanted.length > target.maxLength)
    return { outcome: 'failed', reason: 'too-long' };

  await put(family, target, added, kept === '' ? 'all' : 'end');
  if (await holds(family, target, wanted)) {
    const held = family.hold(target);
    last = { family, field: target, before: existing, held };
    return { outcome: 'inserted', editor: family.id, held };
  }
  await restore(family, target, existing);
  return { outcome: 'failed', reason: 'not-held' };
}

/** Takes out what the last insert put in; not where somebody typed on, or the site took the field away. */
export async function takeBack(): Promise<InsertOutcome> {
  if (!last?.field.isConnected) return { outcome: 'failed', reason: 'no-box' };
  const { family, field, before, held } = last;
  last = null;
  if (!sameText(family.hold(field), held)) return { outcome: 'failed', reason: 'not-held' };
  field.focus();
  await restore(family, field, before);
  return sameText(family.hold(field), before)
    ? { outcome: 'taken-back' }
    : { outcome: 'failed', reason: 'not-held' };
}

/** Some sites put the real editor in the place of a small one as soon as that has the focus. */
async function awake(field: HTMLElement): Promise<HTMLElement | null> {
  if (focused() === field) return field;
  field.focus();
  await wait(WAKE_MS);
  const now = focused();
  return field.isConnected ? field : now && fieldFor(now);
}

async function put(family: EditorFamily, field: HTMLElement, text: string, over: 'all' | 'end') {
  select(field, family.hold(field) === '' ? 'end' : over);
  await wait(SELECTION_MS);
  await family.insert(field, text);
}

/** The field shows exactly the wanted text, and still does a moment later. */
async function holds(family: EditorFamily, field: HTMLElement, wanted: string): Promise<boolean> {
  const shows = () => field.isConnected && sameText(family.hold(field), wanted);
  for (let waited = 0; waited < SHOW_MS; waited += STEP_MS) {
    await wait(STEP_MS);
    if (!shows()) continue;
    await wait(HOLD_MS);
    return shows();
  }
  return false;
}

/** Takes back what came in, so that no half text is left behind: by the editor's undo, else by writing it anew. */
async function restore(family: EditorFamily, field: HTMLElement, existing: string): Promise<void> {
  const restored = () => !field.isConnected || sameText(family.hold(field), existing);
  for (let step = 0; step < UNDO_STEPS && !restored(); step++) {
    family.undo(field);
    await wait(SELECTION_MS);
  }
  if (restored()) return;
  if (existing.trim() !== '') return put(family, field, existing, 'all');
  select(field, 'all');
  await wait(SELECTION_MS);
  field.ownerDocument.execCommand('delete');
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

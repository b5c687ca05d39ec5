/** What is asked of every editor: the same cases for each, checked on the editor's own state. */
import { expect } from '@playwright/test';
import type { InsertMode } from '../../utils/compose/insert';
import { ask, type Driver, stateOf, typeInto } from './driver';

export interface EditorPage {
  /** Name of the page in harness/. */
  page: string;
  /** The family that must take it. */
  family: string;
  /** An input holds one line: line breaks become spaces. */
  oneLine?: boolean;
  /** Browsers in which a replacement cannot be made, so that the text goes to the clipboard. */
  noReplace?: readonly string[];
}

/** The browser's own fields, bare and held by a framework. */
export const FIELDS: readonly EditorPage[] = [
  { page: 'textarea', family: 'text-field' },
  { page: 'textarea-react', family: 'text-field' },
  { page: 'input', family: 'text-field', oneLine: true },
  { page: 'input-react', family: 'text-field', oneLine: true },
  { page: 'contenteditable', family: 'contenteditable' },
  // Inside a shadow root Firefox does not delete a selection that spans several nodes.
  { page: 'contenteditable-shadow', family: 'contenteditable', noReplace: ['Firefox'] },
];

/** Editors with a state of their own. */
export const EDITORS: readonly EditorPage[] = [
  { page: 'draft', family: 'draft' },
  { page: 'lexical', family: 'lexical' },
  { page: 'lexical-plain', family: 'lexical' },
  { page: 'lexical-shadow', family: 'lexical' },
  { page: 'quill1', family: 'quill1' },
  { page: 'quill2', family: 'quill2' },
  { page: 'prosemirror', family: 'prosemirror' },
  { page: 'slate', family: 'slate' },
];

const LINE = 'Thank you, Ana: that made our morning.';
const PARAGRAPHS = 'Hi Ana,\n\nSorry about the wait.  Two lines\nand a third.\n\nKit';
const EMOJI = '👨‍👩‍👧‍👦 at the bar 👍🏽\n\n🏳️‍🌈 🇳🇴 é';
/** Editors join what follows within a second to the same step of their history; a person takes longer than that. */
const NEW_STEP_MS = 1_100;
const UNDO_STEPS = 3;

interface Case {
  name: string;
  /** Goes on where the case before it ended, instead of on a fresh page. */
  goesOn?: boolean;
  /** Ends with what the table shows. */
  run(driver: Driver, editor: EditorPage): Promise<string>;
}

export const CASES: readonly Case[] = [
  { name: 'single line', run: (driver, editor) => inserts(driver, editor, LINE, 'ask', LINE) },
  { name: 'paragraphs', run: (driver, editor) => inserts(driver, editor, PARAGRAPHS, 'ask', PARAGRAPHS) },
  {
    name: 'typing on',
    goesOn: true,
    async run(driver, editor) {
      await typeInto(driver, ' and on');
      return holds(driver, editor, `${PARAGRAPHS} and on`);
    },
  },
  {
    name: 'replace',
    goesOn: true,
    run: (driver, editor) =>
      editor.noReplace?.includes(driver.browser)
        ? fallsBack(driver, editor)
        : inserts(driver, editor, EMOJI, 'replace', EMOJI),
  },
  { name: 'emoji', run: (driver, editor) => inserts(driver, editor, EMOJI, 'ask', EMOJI) },
  {
    name: 'occupied',
    goesOn: true,
    async run(driver, editor) {
      expect(await ask(driver, 'insert', LINE, 'ask')).toMatchObject({ outcome: 'occupied' });
      return holds(driver, editor, EMOJI);
    },
  },
  {
    name: 'append',
    async run(driver, editor) {
      await typeInto(driver, 'Typed before');
      return inserts(driver, editor, PARAGRAPHS, 'append', `Typed before\n${PARAGRAPHS}`);
    },
  },
  {
    name: 'take back',
    goesOn: true,
    async run(driver, editor) {
      expect(await ask(driver, 'takeBack')).toEqual({ outcome: 'taken-back' });
      return holds(driver, editor, 'Typed before');
    },
  },
  {
    name: 'undo',
    async run(driver, editor) {
      await typeInto(driver, 'Typed before');
      await new Promise((passed) => setTimeout(passed, NEW_STEP_MS));
      await inserts(driver, editor, PARAGRAPHS, 'replace', PARAGRAPHS);
      for (let steps = 1; steps <= UNDO_STEPS; steps++) {
        await driver.undo();
        if (await soon(async () => (await stateOf(driver)) === 'Typed before')) return `✓ ${steps}`;
      }
      throw new Error(`${UNDO_STEPS} undos left: ${await stateOf(driver)}`);
    },
  },
];

async function inserts(driver: Driver, editor: EditorPage, text: string, mode: InsertMode, held: string) {
  const outcome = await ask(driver, 'insert', text, mode);
  expect(outcome).toMatchObject({ outcome: 'inserted', editor: editor.family });
  return holds(driver, editor, held);
}

/** The caller is told to use the clipboard, and the field holds what it held. */
async function fallsBack(driver: Driver, editor: EditorPage): Promise<string> {
  const before = await stateOf(driver);
  expect(await ask(driver, 'insert', EMOJI, 'replace')).toEqual({ outcome: 'failed', reason: 'not-held' });
  await holds(driver, editor, before);
  return 'clipboard';
}

async function holds(driver: Driver, editor: EditorPage, text: string): Promise<string> {
  const expected = editor.oneLine ? text.replace(/\n+/g, ' ') : text;
  await soon(async () => (await stateOf(driver)) === expected);
  expect(await stateOf(driver)).toBe(expected);
  return '✓';
}

/** Editors may settle a little after the key, and later on a busy machine. */
async function soon(truth: () => Promise<boolean>): Promise<boolean> {
  const until = Date.now() + 2_000;
  while (!(await truth())) {
    if (Date.now() > until) return false;
    await new Promise((passed) => setTimeout(passed, 40));
  }
  return true;
}

/** The extension's own words in the browser's language: the edge that turns message keys into text. */
import browser from 'webextension-polyfill';
import type { Words } from './words';

export type { Message, MessageKey } from './words';

export const wordsHere: Words = (key, ...args) => browser.i18n.getMessage(key, args);

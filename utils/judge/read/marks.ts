/** Signs that end a sentence. */
export const ENDS_SENTENCE: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\n']);

/** Which mention of a tab somebody is at: kept for the browser's session, so it survives the worker and every view. */

/** The one that the sidebar shows: by a click on it or its mark, or by keys. */
export const selectedIn = (tabId: number): string => `selected:${tabId}`;
/** The one that was shown before the sidebar went back to the list: the keys on the page go on from there. */
export const leftIn = (tabId: number): string => `left:${tabId}`;

/**
 * The ways to put text into an editor from a content script, which shares the page's DOM and none of its objects.
 * None of them presses a key that a page could take for "send".
 */

/** As if typed: keeps the browser's own undo, and fires beforeinput and input. */
export const type = (field: HTMLElement, text: string): boolean =>
  field.ownerDocument.execCommand('insertText', false, text);

/** As if typed line by line, with the paragraph break that Enter makes and without the key. */
export function typeLines(field: HTMLElement, text: string): void {
  text.split('\n').forEach((line, at) => {
    if (at > 0) field.ownerDocument.execCommand('insertParagraph');
    if (line) type(field, line);
  });
}

/** Takes out what is selected; false where nothing is. */
export const erase = (field: HTMLElement): boolean =>
  field.ownerDocument.getSelection()?.isCollapsed === false && field.ownerDocument.execCommand('delete');

/**
 * A paste of plain text that the page's own handler takes up. Firefox hands a DataTransfer made by an extension to the
 * page empty; there the event's own `data` carries the text, and Chromium does not know that member.
 */
export function paste(field: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: ClipboardEventInit & { dataType: string; data: string } = {
    clipboardData,
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  field.dispatchEvent(new ClipboardEvent('paste', init));
}

/** The browser's own undo: fields that the page does not manage. */
export const undoNatively = (field: HTMLElement): void => {
  field.ownerDocument.execCommand('undo');
};

/** Editors that keep their own history listen for the keys of undo. */
export function undoByKeys(field: HTMLElement): void {
  const mac = /mac/i.test(navigator.platform);
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  field.dispatchEvent(
    new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }),
  );
}

/** The forum's behaviour: Reply brings a custom element with a Lexical editor two open shadow roots down. */
import './demo.css';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { composerStyle } from './composer-style';
import { open } from './demo';

let editor: LexicalEditor | undefined;
const held = () =>
  editor?.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  ) ?? '';
const demo = open(held);

class ReplyComposer extends HTMLElement {
  connectedCallback(): void {
    const body = document.createElement('div');
    const send = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Send' });
    this.attachShadow({ mode: 'open' }).append(style(), body, send);
    const box = document.createElement('div');
    Object.assign(box, {
      className: 'box',
      contentEditable: 'true',
      role: 'textbox',
      ariaLabel: 'Your reply',
    });
    box.setAttribute('aria-multiline', 'true');
    body.attachShadow({ mode: 'open' }).append(style(), box);
    editor = createEditor({
      namespace: 'forum',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(box);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    send.addEventListener('click', () => this.send());
    requestAnimationFrame(() => box.focus());
  }

  private send(): void {
    const text = held();
    if (!text.trim()) return;
    demo.sent.push(text);
    editor = undefined;
    const reply = Object.assign(document.createElement('article'), { className: 'card comment' });
    const byline = Object.assign(document.createElement('div'), { className: 'byline author' });
    byline.textContent = 'u/FernhillCoffee';
    reply.append(
      byline,
      Object.assign(document.createElement('p'), { className: 'sent', textContent: text }),
    );
    this.replaceWith(reply);
  }
}
customElements.define('reply-composer', ReplyComposer);

const style = () => Object.assign(document.createElement('style'), { textContent: composerStyle });

for (const button of document.querySelectorAll<HTMLButtonElement>('button.reply'))
  button.addEventListener('click', () => {
    document.querySelector('reply-composer')?.remove();
    button.closest('.actions')?.after(document.createElement('reply-composer'));
  });

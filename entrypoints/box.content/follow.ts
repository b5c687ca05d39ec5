/** Follows the field that is typed into. While somebody types, a timer is set anew and nothing else is done. */
import { familyOf } from '@/utils/compose/families';
import { fieldFor, focused, isReadOnly } from '@/utils/compose/field';
import { askAgain } from '@/utils/messages/ask';
import { addressOf } from '@/utils/sites/address';
import { readPost } from '@/utils/sites/identity';
import { offered, readerBy } from '@/utils/sites/offered';
import { inSlices } from '@/utils/sites/steps';
import { drawBadge } from './badge';
import { answeredBy } from './owner';

/** Nobody has typed for this long, in ms: now there is something to look at. */
const IDLE = 400;
/** Signs of typing, in every family of editors; some take `beforeinput` for themselves, and no `input` follows. */
const TYPING = ['input', 'beforeinput', 'paste', 'drop'] as const;

export function followBoxes(document: Document, over: AbortController): void {
  const { signal } = over;
  const badge = drawBadge(document);
  /** Key of the post that a field answers; null: it answers none of ours. */
  const keys = new WeakMap<HTMLElement, string | null>();
  let field: HTMLElement | null = null;
  let checked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function keyOf(of: HTMLElement): Promise<string | null> {
    const known = keys.get(of);
    if (known !== undefined) return known;
    const url = new URL(addressOf(document));
    const reader = readerBy(await offered(), url, document);
    if (reader?.study) await inSlices(reader.study(document));
    const post = reader && answeredBy(of, reader, document);
    const key = (post && readPost(reader, post, document, url)?.key) ?? null;
    keys.set(of, key);
    return key;
  }

  async function look(): Promise<void> {
    const of = field;
    if (!of?.isConnected) return badge.hide();
    const key = await keyOf(of);
    if (key === null) return;
    const text = familyOf(of)?.hold(of) ?? '';
    if (text.trim() === '') {
      checked = '';
      return badge.hide();
    }
    if (text === checked) return;
    const answer = await askAgain('draft/check', { key, text });
    if (!answer.ok) {
      badge.hide();
      // The extension was updated under this page: the script that comes with it takes over after a reload.
      if (answer.error === 'updated') over.abort();
      return;
    }
    if (of !== field || signal.aborted) return;
    if (answer.value.findings === null) {
      keys.set(of, null);
      return badge.hide();
    }
    checked = text;
    badge.show(of, answer.value.findings);
  }

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), IDLE);
  };

  function entered(target: EventTarget | null | undefined): void {
    if (!(target instanceof HTMLElement) || target.localName === 'input' || badge.holds(target)) return;
    const next = target.isContentEditable || target.localName === 'textarea' ? fieldFor(target) : null;
    if (!next || next === field || isReadOnly(next)) return;
    field = next;
    checked = '';
    badge.hide();
    later();
  }

  document.addEventListener('focusin', (event) => entered(event.composedPath()[0]), {
    signal,
    passive: true,
  });
  for (const type of TYPING) document.addEventListener(type, later, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    badge.remove();
  });
  entered(focused());
}

/**
 * The card at a mark, for people who do without the sidebar: what the mention is, what to do, the first wording. It comes after a
 * rest, takes no focus, moves nothing, and goes with Escape or when the person turns away (WCAG 1.4.13).
 */
import type { Verdict } from '@/utils/judge/verdict';
import { playById } from '@/utils/playbook';
import { type MessageKey, wordsHere } from '@/utils/words-here';
import type { Marked } from '../page.content/mark';
import type { Answering } from '../page.content/parts';
import { copy, insert, wordingFor } from './answer';
import css from './card.css?inline';

/** In px. */
const GAP = 6;
/** How long the way from the mark to its card may take, in ms. */
const GRACE = 300;

let closeShown = () => {};

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function button(text: string, className: string, act: () => void): HTMLElement {
  const made = element('button', text, className);
  made.setAttribute('type', 'button');
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) act();
  });
  return made;
}

const kindWord = ({ kind }: Verdict) => wordsHere(`kind_${kind.replace('-', '_')}` as MessageKey);

/** What to do, in the playbook's words. */
function advice({ play: { id, name } }: Verdict): HTMLElement[] {
  const play = playById(id);
  const title = wordsHere(`play_${id.replaceAll('-', '_')}_name` as MessageKey) || name;
  return [element('strong', title), ...(play ? [element('p', wordsHere(play.advice))] : [])];
}

function build({ key, verdict, author }: Marked, wording: string | null, page: Answering): HTMLElement {
  const card = document.createElement('section');
  const urgency = wordsHere(`urgency_${verdict.urgency}`);
  card.className = 'card';
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', wordsHere('card_label', kindWord(verdict), urgency, author));
  const text = element('blockquote', wording ?? '');
  text.dir = 'auto';
  text.setAttribute('aria-label', wordsHere('card_wording'));
  const acts = document.createElement('div');
  acts.className = 'acts';
  if (wording) {
    acts.append(
      button(wordsHere('insert'), 'strong', () => {
        closeShown();
        void insert(key, wording, page);
      }),
      button(wordsHere('copy'), '', () => void copy(key, wording, page)),
    );
  }
  acts.append(button(wordsHere('card_open'), '', () => page.openSidebar(key)));
  card.append(
    element('p', `${kindWord(verdict)} · ${urgency}`, 'kind'),
    ...advice(verdict),
    wording ? text : element('p', wordsHere('card_no_wording'), 'soft'),
    acts,
    button(wordsHere('card_hide'), 'link', () => {
      closeShown();
      page.hideMarks();
    }),
  );
  return card;
}

/** Below the mark, or above it where there is no room below; never beyond the window's sides. */
function place(card: HTMLElement, mark: HTMLElement, host: Element): void {
  const base = host.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const x = Math.max(GAP, Math.min(box.right - width, window.innerWidth - width - GAP));
  const below = box.bottom + GAP;
  const fits = below + height <= window.innerHeight || box.top - GAP - height < 0;
  const y = fits ? below : box.top - GAP - height;
  const zoom = host.currentCSSZoom || 1;
  card.style.transform = `translate(${(x - base.left) / zoom}px, ${(y - base.top) / zoom}px)`;
}

/** Ends the card when the person turns away from both the mark and the card. */
function closeWhenLeft(card: HTMLElement, mark: HTMLElement): void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isHeld = () => [card, mark].some((part) => part.matches(':hover, :focus-visible, :focus-within'));
  const root = mark.getRootNode() as ShadowRoot;
  closeShown = () => {
    clearTimeout(timer);
    over.abort();
    if (card.contains(root.activeElement)) mark.focus();
    card.remove();
    closeShown = () => {};
  };
  const maybeLeft = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isHeld()) closeShown();
    }, GRACE);
  };
  for (const part of [card, mark])
    for (const event of ['pointerleave', 'focusout']) part.addEventListener(event, maybeLeft, { signal });
  mark.addEventListener('click', () => closeShown(), { signal });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The site's own dialog stays open when the key was meant for the card.
    if (root.activeElement) event.stopPropagation();
    closeShown();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  // Single letters pressed on our buttons are no shortcuts of the site.
  card.addEventListener('keydown', (event) => event.stopPropagation(), { signal });
}

export async function showCard(about: Marked, mark: HTMLElement, page: Answering): Promise<void> {
  const wording = await wordingFor(about.key);
  if (wording === undefined || !mark.isConnected || !mark.matches(':hover, :focus-visible')) return;
  closeShown();
  const root = mark.getRootNode() as ShadowRoot;
  if (!root.querySelector('style.for-card')) {
    const style = element('style', css, 'for-card');
    root.prepend(style);
  }
  const card = build(about, wording, page);
  // After its mark, so that the tab key comes from the one to the other.
  mark.after(card);
  place(card, mark, root.host);
  // Without a pointer, only what has the focus can be scrolled.
  const text = card.querySelector('blockquote');
  if (text && text.scrollHeight > text.clientHeight) text.tabIndex = 0;
  closeWhenLeft(card, mark);
}

/** The steps of teaching a site in the page itself: a post, its author, its text, and a look at what would be read. */
import type { Request } from '@/utils/messages/map';
import { lineOf } from '@/utils/sites/dom/text';
import { flatten } from '@/utils/sites/generic/flat';
import { type Derived, deriveSite } from '@/utils/sites/teach/derive';
import {
  guessAuthor,
  guessPosts,
  guessText,
  leavesOf,
  type Part,
  partAround,
  postAround,
  postsLike,
} from '@/utils/sites/teach/point';
import type { TeachState } from '@/utils/sites/teach/state';
import { taughtReader } from '@/utils/sites/teach/taught';
import { listen } from './input';
import { type Frame, showOverlay } from './overlay';

/** How much of a text the sidebar shows, in UTF-16 units. */
const EXCERPT = 140;
const EXAMPLES = 3;
/** More outlines say nothing more, and each costs a measurement whenever the page scrolls. */
const MOST_FRAMES = 100;

export type Act = Request<'teach/do'>['act'];

export interface Picker {
  act(act: Act): void;
  state(): TeachState;
  end(): void;
  /** Aborted when the picker has left the page. */
  over: AbortSignal;
}

const NEXT: Record<Part, Part | 'preview'> = { post: 'author', author: 'text', text: 'preview' };
const excerpt = (text: string): string => text.slice(0, EXCERPT);

/** What the site calls itself; empty where it does not say. */
const siteName = (document: Document): string =>
  document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';

const inSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && bottom > top;
};
const boxOf = (element: Element): string => {
  const { top, left, width, height } = element.getBoundingClientRect();
  return [top, left, width, height].map(Math.round).join(' ');
};

export function startPicker(document: Document, onChange: () => void): Picker {
  const over = new AbortController();
  const url = new URL(document.URL);
  let step: TeachState['step'] = 'post';
  let chosen: Partial<Record<Part, Element>> = {};
  let outlined: Element | null = null;
  /** What was under the pointer when the outline was last made bigger: the way back to smaller ones. */
  let leaf: Element | null = null;
  let derived: Derived | null = null;
  let problem: TeachState['problem'] = null;

  const overlay = showOverlay(document, frames, { onLeave: end, onAgain: () => act('again') });
  listen(document, overlay, over.signal, { onPoint: pointAt, onAct: act, isPicking });

  function isPicking(): boolean {
    return step !== 'preview' && step !== 'left';
  }

  function frames(): Frame[] {
    if (step === 'preview' && derived?.ok) {
      const { post, author = '', text } = derived.site.selectors;
      return reading(derived.site).elements.flatMap((element) => [
        { element, look: 'post' as const },
        ...[author, text].flatMap((part) => {
          const flat = flatten(element);
          const found = part && flat.post.querySelector(part);
          const shown = found && (found.closest(post) ?? flat.post) === flat.post && flat.originalOf(found);
          return shown ? [{ element: shown, look: 'part' as const }] : [];
        }),
      ]);
    }
    const { post, author } = chosen;
    return [
      ...(post ? [{ element: post, look: 'post' as const }] : []),
      ...(author ? [{ element: author, look: 'part' as const }] : []),
      ...(outlined ? [{ element: outlined, look: 'aim' as const }] : []),
    ];
  }

  function reading(site: NonNullable<TeachState['site']>) {
    const reader = taughtReader(site);
    const all = reader.posts(document).flatMap((element) => {
      const read = reader.read(element);
      return read ? [{ element, read }] : [];
    });
    return { elements: all.slice(0, MOST_FRAMES).map(({ element }) => element), all };
  }

  function changed() {
    overlay.draw(step);
    onChange();
  }

  function outline(element: Element | null) {
    if (element === outlined) return;
    outlined = element;
    changed();
  }

  /** What a person who points at `under` means in this step. */
  function meant(under: Element): Element | null {
    if (step === 'post') return postAround(under);
    const { post, author } = chosen;
    return post ? partAround(under, post, step === 'text' && author ? author : null) : null;
  }

  function pointAt(under: Element) {
    leaf = under;
    const element = meant(under);
    if (element) outline(element);
  }

  /** A first proposal, so that nobody needs a pointer: the first post in sight, its author, its text. */
  function propose() {
    const { post, author } = chosen;
    if (step === 'post') {
      const posts = guessPosts(document, url);
      outlined = posts.find(inSight) ?? posts[0] ?? null;
    } else if (step === 'author' && post) outlined = guessAuthor(post);
    else if (step === 'text' && post && author) outlined = guessText(post, author);
    leaf = outlined;
  }

  /** The box around what is outlined that looks different, or the one inside it on the way to where the person pointed. */
  function resize(by: 'bigger' | 'smaller') {
    if (!outlined) return;
    const box = boxOf(outlined);
    const limit = step === 'post' ? document.body : chosen.post;
    if (by === 'bigger') {
      let at = outlined.parentElement;
      while (at && at !== limit && boxOf(at) === box) at = at.parentElement;
      if (at && at !== limit && limit?.contains(at)) outline(at);
      return;
    }
    const way: Element[] = [];
    const from = leaf && leaf !== outlined && outlined.contains(leaf) ? leaf : leavesOf(outlined)[0];
    for (let at = from ?? null; at && at !== outlined; at = at.parentElement) way.unshift(at);
    const inner = way.find((element) => boxOf(element) !== box);
    if (inner) outline(inner);
  }

  function move(by: 1 | -1) {
    const { post } = chosen;
    const all =
      step === 'post'
        ? outlined
          ? postsLike(outlined)
          : guessPosts(document, url)
        : post
          ? leavesOf(post).map((one) => meant(one) ?? one)
          : [];
    const ways = [...new Set(all)];
    const at = outlined ? ways.indexOf(outlined) : -1;
    const next = at < 0 ? ways[0] : ways[at + by];
    if (!next) return;
    leaf = next;
    outline(next);
    if (!inSight(next)) next.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  function choose() {
    if (step === 'preview' || step === 'left' || !outlined) return;
    chosen = { ...chosen, [step]: outlined };
    problem = null;
    step = NEXT[step];
    if (step === 'preview') derive();
    else propose();
    changed();
  }

  function derive() {
    const { post, author, text } = chosen;
    if (!post || !author || !text) return;
    derived = deriveSite({ post, author, text }, siteName(document), url.hostname);
    outlined = null;
    if (derived.ok) return;
    const { reason } = derived;
    again();
    problem = reason;
  }

  function again() {
    step = 'post';
    chosen = {};
    derived = null;
    problem = null;
    propose();
  }

  function act(what: Act) {
    if (what === 'leave') return end();
    if (what === 'again') {
      again();
      return changed();
    }
    if (what === 'choose') return choose();
    if (!isPicking() || what === 'look') return;
    if (what === 'bigger' || what === 'smaller') resize(what);
    else move(what === 'next' ? 1 : -1);
  }

  function end() {
    if (over.signal.aborted) return;
    step = 'left';
    overlay.remove();
    onChange();
    over.abort();
  }

  propose();
  changed();
  return {
    act,
    end,
    over: over.signal,
    state() {
      const site = derived?.ok ? derived.site : null;
      const all = site ? reading(site).all : [];
      return {
        step,
        outlined: outlined ? excerpt(lineOf(outlined)) : '',
        problem,
        site,
        posts: all.length,
        examples: all.slice(0, EXAMPLES).map(({ read }) => ({
          author: excerpt(read.author.name),
          text: excerpt(read.text),
          postedAt: read.postedAt,
        })),
      };
    },
  };
}

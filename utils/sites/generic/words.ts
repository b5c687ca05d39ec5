/** The author's own words in a post of a site that nobody described. */
import { isWithin } from '../dom/query';
import { textOf } from '../dom/text';
import { looksLikeTime } from '../dom/time';
import type { Own } from './fields';

const SAID =
  '[itemprop~="reviewBody"],[itemprop~="text"],[itemprop~="articleBody"],[itemprop~="commentText"],.e-content,.entry-content,.comment-content,.comment-body > .md';
const HEADLINE =
  '[itemprop~="headline"],[itemprop~="name"],.p-name,.entry-title,h1,h2,h3,h4,h5,[class*="title" i]';

/** Page furniture: what can be pressed, filled in or switched. */
export const CHROME =
  'button,[role="button"],[role="toolbar"],[role="menu"],[role="group"],[role="dialog"],[role="alertdialog"],[role="tooltip"],[class*="signature" i],nav,form,footer,label,menu,.promoted,[class*="read-more" i],[class*="readmore" i],[class*="see-more" i],[class*="badge" i],[class*="action" i],[class*="toolbar" i],[class*="vote" i]';
/** Counters and labels: "12 points", "3 comments", "·". */
const COUNTER =
  /^[\d.,+\s]*(?:k|m|mio)?\s*(?:points?|likes?|comments?|replies|reply|votes?|views?|shares?|followers?|reviews?|helpful|people found this helpful)?[\s·•|]*$/i;
/** Words of the page itself that stand beside every post. */
const LABEL =
  /^(?:posted by|written by|by|in|level \d+|(?:comments? )?(?:are )?locked|sort by|show more|promoted|edited)$/i;
const HEADING = 'h1,h2,h3,h4';
/** What somebody else wrote, repeated above an answer: said to be by whom, or by its name. */
const QUOTED =
  'blockquote:has(cite),.quote,[class*="quoted" i],[class*="bbcode_quote" i],[class*="bbquote" i]';
/** Old boards draw a line before what stands under everything that its author writes. */
const UNDER_A_LINE = /\n(?:_{5,}|-{5,}|-- ?)\n[\s\S]*$/;
/** "Re: the thread's title", set by the board. */
const ANSWERED_TITLE = /^(?:re|aw|antw|sv|odp|rif)(?:\[\d+\])?:/i;
/** The author's handle, which is not said but shown. */
const HANDLE = /^\P{L}{0,3}@[\w.-]{2,80}\P{L}{0,2}$/u;
const MEANT = 3;
const EMOJI_ALONE =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F\s])+$/u;
/** Where something was written once. */
const GONE =
  /^\[?(?:(?:comment|post|message|this \w+) )?(?:was |has been )?(?:deleted|removed)(?: by .{0,40})?\]?\.?$/i;

/** Elements that hold text themselves, with how much prose they hold; links count less, paragraphs more. */
function proseOf(
  post: Element,
  own: Own,
  out: (element: Element) => boolean,
): { element: Element; weight: number }[] {
  const found: { element: Element; weight: number }[] = [];
  for (const element of own('p,div,span,a,blockquote,q,li,td,pre,h1,h2,h3,h4,[lang]')) {
    let direct = 0;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) direct += (child as Text).data.trim().length;
    if (direct < 1 || isWithin(element, CHROME, post) || element.matches(CHROME) || out(element)) continue;
    const text = textOf(element);
    if (COUNTER.test(text) || looksLikeTime(text)) continue;
    if (LABEL.test(text) || HANDLE.test(text)) continue;
    const linked = element.closest('a') && !element.matches(HEADING) ? 0.3 : 1;
    found.push({
      element,
      weight:
        (EMOJI_ALONE.test(text) ? MEANT : direct) *
        linked *
        (element.matches(`p,blockquote,[lang],[dir="auto"],${HEADING}`) ? 2 : 1),
    });
  }
  return found;
}

/** Where the answer of the business starts, inside the card of a review. */
const ANSWER =
  /^(?:(?:company|business|owner|management|vendor|developer|seller|manufacturer|official)(?:'s)? )?(?:reply|response|comment|answer|antwort|réponse|respuesta|risposta)s?(?: (?:from|by|of|von|de|du|da|dal|del)\b|:)/i;

export interface Words {
  title?: string;
  text: string;
  /** The label that an answer of the business stands under, and the answer. */
  answer?: { author: string; text: string };
}

/** What follows the label, up to the end of its box. */
function answerUnder(label: Element, post: Element): Words['answer'] {
  let box: Element = label;
  while (box.parentElement && box.parentElement !== post && textOf(box).length < textOf(label).length + 20)
    box = box.parentElement;
  const whole = textOf(box, { drop: 'time,button,[role="button"]' });
  const name = textOf(label);
  const text = whole.startsWith(name) ? whole.slice(name.length).trim() : whole;
  return text ? { author: name.replace(ANSWER, '').trim(), text } : undefined;
}

/**
 * Finds the element with most prose, then climbs while the parent brings nothing but more text: it stops below whatever holds the
 * author, the time, a button, an answer or another post.
 */
export function wordsOf(post: Element, own: Own, furniture: (Element | null)[], posts: string): Words {
  const label =
    own('p,span,div,strong,b,h3,h4,h5').find(
      (leaf) => (leaf.textContent ?? '').length < 80 && ANSWER.test(textOf(leaf)),
    ) ?? null;
  const parts = [...furniture, label].filter((part): part is Element => part !== null && part !== post);
  const isOut = (element: Element) =>
    parts.some((part) => part.contains(element)) ||
    (label !== null && (label.compareDocumentPosition(element) & 4) !== 0);
  const drop = `${CHROME},${posts}`;
  let body: Element | null =
    own(SAID).find((element) => !isOut(element) && textOf(element, { drop })) ?? null;
  if (!body) {
    let best: { element: Element; weight: number } | undefined;
    const prose = proseOf(post, own, isOut);
    // Only where there is nothing else is a quotation what was meant to be read: praise in quotation marks.
    const said = prose.filter(({ element }) => !element.matches(QUOTED) && !isWithin(element, QUOTED, post));
    for (const leaf of said.length > 0 ? said : prose) if (!best || leaf.weight > best.weight) best = leaf;
    if (!best || best.weight < MEANT) return { text: '' };
    body = best.element;
    const stops = (element: Element) =>
      parts.some((part) => element.contains(part)) ||
      element.querySelector(`button,[role="button"],form,textarea,time,${posts}`) !== null;
    const isHeadline = body.matches(HEADING);
    while (!isHeadline && body.parentElement && body.parentElement !== post && !stops(body.parentElement))
      body = body.parentElement;
  }
  const isQuotation = body.matches(QUOTED) || isWithin(body, QUOTED, post);
  const ownWords = isQuotation ? '' : textOf(body, { drop: `${drop},${QUOTED}` });
  const text = (ownWords || textOf(body, { drop })).replace(UNDER_A_LINE, '');
  if (GONE.test(text)) return { text: '' };
  const inside = body;
  const headline = own(HEADLINE).find(
    (element) =>
      !inside.contains(element) &&
      !element.contains(inside) &&
      !isOut(element) &&
      !parts.some((part) => element.contains(part)) &&
      (element.compareDocumentPosition(inside) & 4) !== 0 &&
      textOf(element, { drop }).length > 1,
  );
  const title = headline ? textOf(headline, { drop }) : '';
  const answer = label ? answerUnder(label, post) : undefined;
  return title &&
    !ANSWERED_TITLE.test(title) &&
    title.length < 300 &&
    !text.startsWith(title) &&
    !looksLikeTime(title)
    ? { title, text: `${title}\n${text}`, answer }
    : { text, answer };
}

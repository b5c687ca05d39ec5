/**
 * A text's length as X counts it (sites.md, section 2; developer.x.com, "Counting characters"): NFC first, an address
 * is 23, an emoji sequence 2, other characters 1 or 2 by range.
 */
import { xLinks } from './xLinks';

const LINK_WEIGHT = 23;
const EMOJI =
  /^(?:[#*0-9]\uFE0F?\u20E3|\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=\uFE0F|\u200D|\p{EMod}))(?:\p{EMod}|\uFE0F)?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?)*)/u;
/** The longest emoji known (flags of parts of countries, couples with skin tones) are far below it. */
const MAX_EMOJI = 40;

const isLight = (unit: number): boolean =>
  unit <= 0x10ff ||
  (unit >= 0x2000 && unit <= 0x200d) ||
  (unit >= 0x2010 && unit <= 0x201f) ||
  (unit >= 0x2032 && unit <= 0x2037);

const mayStartEmoji = (unit: number, next: number): boolean =>
  unit >= 0x203c || next === 0xfe0f || next === 0x20e3;

/** Nothing in it counts double or may belong to an emoji. */
const ONE_EACH = /^[\0-\u10ff\u2000-\u200c\u2010-\u201f]*$/;

/** Weighted length; 280 fits an ordinary account. */
export function xWeight(raw: string): number {
  const text = raw.normalize('NFC');
  const found = xLinks(text);
  if (found.length === 0 && ONE_EACH.test(text)) return text.length;
  const links = new Map(found.map((link) => [link.start, link.end]));
  let weight = 0;
  for (let i = 0; i < text.length; ) {
    const linkEnd = links.get(i);
    if (linkEnd !== undefined) {
      weight += LINK_WEIGHT;
      i = linkEnd;
      continue;
    }
    const unit = text.charCodeAt(i);
    const emoji = mayStartEmoji(unit, text.charCodeAt(i + 1))
      ? EMOJI.exec(text.slice(i, i + MAX_EMOJI))
      : null;
    if (emoji) {
      weight += 2;
      i += emoji[0].length;
      continue;
    }
    weight += isLight(unit) ? 1 : 2;
    i += text.codePointAt(i)! > 0xffff ? 2 : 1;
  }
  return weight;
}

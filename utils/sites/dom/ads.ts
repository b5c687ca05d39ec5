/** Advertising says so by law, next to the advertiser's name and in the reader's language. */
import { lineOf } from './text';

/** Stems that many languages share first, then single languages by the alphabet: Latin, Cyrillic, Arabic, Chinese, Japanese, Korean. */
const AD_WORD =
  /^(?:ad(?:vert[a-z]*)?|(?:ge)?(?:promo|promu|spons)[a-zé]*|annon[cs]e?|anzeige|bersponsor|hirdetés|iklan|mainos(?:tettu)?|mainonta|patrocinado|publicidad|publicité|pubblicità|reklam[ae]?|werbung|được tài trợ|реклама|χορηγούμενη|ממומ(?:ן|נת)|إعلان|ممول|प्रायोजित|ได้รับการสนับสนุน|广告|廣告|推广|赞助(?:内容)?|贊助|広告|プロモーション|광고)(?:\s*[·•:].*| (?:by|von|par) .*)?$/i;

/** "Promoted", "Gesponsert", "Sponsorisé · Suivre": the words of a label that marks an advertisement. */
export const isAdLabel = (words: string): boolean => words.length < 60 && AD_WORD.test(words.trim());

/** Does a line of the post's own furniture, outside `words` (what its author wrote), mark it as an advertisement? */
export const hasAdLabel = (post: Element, words: string): boolean =>
  [...post.querySelectorAll('span,a,p,div')].some(
    (leaf) =>
      !leaf.firstElementChild &&
      (isAdLabel(lineOf(leaf)) || isAdLabel(leaf.getAttribute('aria-label') ?? '')) &&
      !leaf.closest(words),
  );

/** List, bullets or markdown where the site shows none (P69). */
import type { Hit, Rule } from '../rule';
import { words } from '../text/phrases';

/** Sites that show markdown or lists. */
const SHOWS = words('reddit lemmy discourse stackexchange');
const BULLET = /^[ \t]{0,8}(?:[-*•‣·▪–]|\d{1,2}[.)])[ \t]+\S/gm;
const MARKUP =
  /\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__|\[[^\]\n]{1,100}\]\(https?:[^)\s]{1,500}\)|^#{1,6} \S|^> \S|`[^`\n]{1,200}`/gm;

/** "- one" → "one", "**soon**" → "soon", "[page](https://…)" → "page https://…" */
const plain = (marked: string): string =>
  marked
    .replace(/^[ \t]{0,8}(?:[-*•‣·▪–]|\d{1,2}[.)]|#{1,6}|>)[ \t]+/, '')
    .replace(/^\[([^\]\n]{1,100})\]\(([^)\s]{1,500})\)$/, '$1 $2')
    .replace(/^(\*\*|__|`)(.{1,200})\1$/, '$2');

export const L36: Rule = {
  id: 'L36',
  level: 'hint',
  playbook: ['P69'],
  message: 'check_L36',
  find({ text, bodyEnd }, { site }) {
    if (!site || SHOWS.has(site)) return [];
    const said = text.slice(0, bodyEnd);
    const at = (match: RegExpMatchArray): Hit => ({
      start: match.index!,
      end: match.index! + match[0].length,
      fix: plain(match[0]),
    });
    const bullets = [...said.matchAll(BULLET)].map(at);
    return [...(bullets.length > 1 ? bullets : []), ...[...said.matchAll(MARKUP)].map(at)];
  },
};

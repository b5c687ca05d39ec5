/** What the feed is measured against: two page scripts that look for the same brand. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** (a) What a first try looks like: the whole page again at every change. */
export const NAIVE = `
  const terms = [/fernhill coffee/gi, /fernhill/gi, /@fernhill/gi, /#fernhill/gi];
  new MutationObserver(() => {
    for (const article of document.querySelectorAll('article')) {
      const text = article.innerText;
      if (terms.some((term) => { term.lastIndex = 0; return term.test(text); })) article.dataset.found = 'yes';
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });`;

const MARKING = `
  const observer = new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]).filter((node) => node.nodeType === 1);
    observer.disconnect();
    for (const node of added) new Mark(node).mark(['Fernhill Coffee', 'Fernhill', '@fernhill'], { accuracy: 'exactly', separateWordSearch: false });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  observer.observe(document.body, { childList: true, subtree: true });`;

/** (b) mark.js on added nodes only, disconnected while it writes, as its documentation advises. */
export function markJs(): string {
  const library = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8');
  return `${library};${MARKING}`;
}

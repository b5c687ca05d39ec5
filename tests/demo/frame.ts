/** What the three pages share: head, banner and the way between them. */
import { html, type Markup } from './html';

const PAGES = [
  ['feed', 'Chirrup'],
  ['reviews', 'Honest Stars'],
  ['forum', 'Marlow Forum'],
] as const;
type PageName = (typeof PAGES)[number][0];

export function frame(name: PageName, title: string, head: Markup, main: Markup): string {
  const links = PAGES.map(
    ([page, label]) =>
      html`<li><a href="/${page}"${page === name ? { markup: ' aria-current="page"' } : ''}>${label}</a></li>`,
  );
  return `<!doctype html>${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/${name}.css">
<link rel="icon" href="data:,">
${head}
</head>
<body class="${name}">
<header class="banner"><nav aria-label="Demo pages"><ul>${links}</ul></nav></header>
${main}
<script src="/${name}.js"></script>
</body>
</html>`.markup
  }`;
}

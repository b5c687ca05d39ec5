/** A build step: a page's styles go into its HTML, so that its first words are not held up by three more files. */
import type { Plugin } from 'vite';

/** @param page file name of the HTML, as built: "sidepanel.html". */
export const inlineStyles = (page: string): Plugin => ({
  name: 'inline-styles',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, path }) {
      if (!bundle || !path.endsWith(page.replace('.html', '/index.html'))) return html;
      return html.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (link, file: string) => {
        const asset = bundle[file];
        return asset?.type === 'asset' ? `<style>${asset.source.toString().trim()}</style>` : link;
      });
    },
  },
});

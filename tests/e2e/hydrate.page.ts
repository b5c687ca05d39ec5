/** A page whose framework owns the whole document and takes it over late: what React applications that render <html> do. */
import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';

declare global {
  interface Window {
    hydrate(): void;
    complaints: string[];
  }
}

/** The server's page, taken as it came: React compares every node of it with its own. */
const asServed = (element: Element, key = 0): ReturnType<typeof h> => {
  const names: Record<string, string> = { class: 'className', tabindex: 'tabIndex', datetime: 'dateTime' };
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [names[name] ?? name, value]),
  );
  const children = [...element.childNodes].map((node, i) =>
    node.nodeType === Node.ELEMENT_NODE ? asServed(node as Element, i) : node.textContent,
  );
  return h(element.localName, { key, ...attributes }, ...children);
};

const served = asServed(document.documentElement);
window.complaints = [];
window.hydrate = () => {
  hydrateRoot(document, served, {
    onRecoverableError: (error: unknown) => window.complaints.push(String(error)),
  });
};

/** What the reviews of an unknown page are about, where its own markup says so. */
import type { Subject } from '../site';
import { isJson, type Json, objectsOf, textIn } from './json-ld';

/** Described by itself, never the thing that a page of reviews is about. */
const NOT_REVIEWED =
  /^(?:Review|UserReview|CriticReview|Comment|Person|WebSite|WebPage|BreadcrumbList|ListItem|ItemList|Rating|AggregateRating|SearchAction|ImageObject)$/;

const typesOf = (node: Json): string[] => [node['@type']].flat().map(textIn);

/** The host of the subject's own address, unless that is only its page on this site. */
function domainOf(address: unknown, page: Document): string | undefined {
  const host = URL.parse(textIn(address))?.hostname.replace(/^www\./, '');
  const here = page.location?.hostname ?? '';
  return host && !here.endsWith(host) && !host.endsWith(here.replace(/^www\./, '')) ? host : undefined;
}

/** Whatever is reviewed in the page's JSON-LD: by a review that names it, or as the thing that carries its reviews. */
function inJsonLd(page: Document): Subject[] {
  const found: Subject[] = [];
  for (const node of objectsOf(page)) {
    const carries = node.review !== undefined || node.aggregateRating !== undefined;
    const item = isJson(node.itemReviewed) ? node.itemReviewed : carries ? node : null;
    const name = item && textIn(item.name).trim();
    if (!item || !name || typesOf(item).some((type) => NOT_REVIEWED.test(type))) continue;
    found.push({ name, domain: domainOf(item.url, page) });
  }
  return found;
}

/** The name that belongs to a microdata item itself, not to an item inside it. */
function nameOf(item: Element): string {
  const own = [...item.querySelectorAll('[itemprop~="name"]')].find(
    (name) => name.parentElement?.closest('[itemscope]') === item,
  );
  return (own?.getAttribute('content') ?? own?.textContent ?? '').trim();
}

function inMicrodata(page: Document): Subject[] {
  const items = [...page.querySelectorAll('[itemscope] [itemprop~="review"],[itemprop~="itemReviewed"]')].map(
    (part) =>
      part.matches('[itemprop~="itemReviewed"]') ? part : part.parentElement?.closest('[itemscope]'),
  );
  return [...new Set(items)].flatMap((item) => {
    const name = item ? nameOf(item) : '';
    const link = item?.querySelector('a[itemprop~="url"],link[itemprop~="url"]')?.getAttribute('href');
    return name ? [{ name, domain: domainOf(link, page) }] : [];
  });
}

/** null where the page does not say, and where it is about several things: a list of products, a person's reviews of many places. */
export function subjectOf(page: Document): Subject | null {
  const found = [...inJsonLd(page), ...inMicrodata(page)];
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  if (names.size !== 1) return null;
  return found.find(({ domain }) => domain) ?? found[0] ?? null;
}

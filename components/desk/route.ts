/**
 * Where in the desk one is, as the address behind the `#`: every view and every filter is a link that can be kept, opened in another
 * tab and gone back to. What stands in an address is checked like everything else from outside.
 */
import { type Filter, FilterSchema } from '@/utils/history';
import { parseWith } from '@/utils/validate';

export const PLACES = ['history', 'follow-ups', 'exports', 'overview', 'privacy'] as const;
export type Place = (typeof PLACES)[number];

export const ORDERS = ['newest', 'oldest', 'due'] as const;
export type Order = (typeof ORDERS)[number];

export interface Route {
  place: Place;
  /** Which mentions: of the history, and of an export that was opened from it. */
  filter: Filter;
  order: Order;
  /** Key of the mention that is open beside the list. */
  open?: string;
}

const NUMBERS = ['from', 'to', 'answeredFrom', 'answeredTo', 'dueBefore'] as const;
const NAMES = [
  'site',
  'kind',
  'sentiment',
  'play',
  'status',
  'team',
  'agent',
  'author',
  'tag',
  'thread',
] as const;

export function addressOf({ place, filter = {}, order = 'newest', open }: Partial<Route>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') query.append(name, String(one));
  if (order !== 'newest') query.set('order', order);
  if (open !== undefined) query.set('open', open);
  const tail = query.toString();
  return `#${place ?? 'history'}${tail && `?${tail}`}`;
}

function filterFrom(query: URLSearchParams): Filter {
  const filter: Record<string, unknown> = {};
  for (const name of NAMES) if (query.has(name)) filter[name] = query.getAll(name);
  for (const name of NUMBERS) if (query.has(name)) filter[name] = Number(query.get(name));
  if (query.has('rating')) filter.rating = query.getAll('rating').map(Number);
  if (query.has('text')) filter.text = query.get('text');
  if (query.has('ours')) filter.ours = query.get('ours') === 'true';
  const parsed = parseWith(FilterSchema, filter);
  return parsed.ok ? parsed.value : {};
}

export function routeOf(address: string): Route {
  const [head = '', tail = ''] = address.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(tail);
  const order = ORDERS.find((one) => one === query.get('order')) ?? 'newest';
  return {
    place: PLACES.find((one) => one === head) ?? 'history',
    filter: filterFrom(query),
    order,
    open: query.get('open') ?? undefined,
  };
}

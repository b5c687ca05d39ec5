/** Text into markup for the pages that are made on the server's side, where whatever people wrote stays text. */
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A template whose values are escaped, except those that are markup already. */
export function html(
  parts: TemplateStringsArray,
  ...values: (string | number | Markup | Markup[])[]
): Markup {
  const shown = (value: (typeof values)[number] | undefined): string => {
    if (value === undefined) return '';
    if (Array.isArray(value)) return value.map(shown).join('');
    return typeof value === 'object' ? value.markup : escaped(String(value));
  };
  return { markup: parts.map((part, at) => part + shown(values[at])).join('') };
}

export interface Markup {
  markup: string;
}

export const nothing: Markup = { markup: '' };

const HOUR = 3_600_000;
export const hoursBefore = (now: number, hours: number): string => new Date(now - hours * HOUR).toISOString();

/** "3h", "12d", as sites write it. */
export const ago = (hours: number): string =>
  hours < 1
    ? `${Math.round(hours * 60)}m`
    : hours < 48
      ? `${Math.round(hours)}h`
      : `${Math.round(hours / 24)}d`;

/** The texts in every language: none missing, none unused, none over-long, and each with the same things to fill in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MessageFile } from '@/utils/words';

const LOCALES = 'public/_locales';
const read = (language: string): MessageFile =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
const english = read('en');
const languages = readdirSync(LOCALES).filter((language) => language !== 'en');
const filledIn = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

const sources = ['components', 'entrypoints', 'utils', 'wxt.config.ts'].flatMap((place) =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
);
const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
const named = new Set(code.match(/[A-Za-z]\w+/g));

it('speaks German, Spanish and French beside English', () => {
  expect(languages).toEqual(expect.arrayContaining(['de', 'es', 'fr']));
});

describe('English', () => {
  it('holds no text that nothing shows', () => {
    // "kind_${kind}": whatever is put in for the part that data decides. One that begins with data would fit everything.
    const made = [...code.matchAll(/`([a-z]\w*(?:\$\{[^}`]+\}\w*)+)`/gi)].map(
      ([, template]) => new RegExp(`^${template!.replace(/\$\{[^}]+\}/g, '\\w+')}$`),
    );
    const shown = (key: string) =>
      named.has(key) ||
      named.has(key.replace(/_(?:one|other)$/, '')) ||
      code.includes(`__MSG_${key}__`) ||
      made.some((pattern) => pattern.test(key));
    expect(Object.keys(english).filter((key) => !shown(key))).toEqual([]);
  });

  it('has both forms of every count', () => {
    const keys = Object.keys(english);
    const lonely = keys.filter((key) => {
      const base = /^(.*)_one$/.exec(key)?.[1];
      return base !== undefined && !named.has(key) && !keys.includes(`${base}_other`);
    });
    expect(lonely).toEqual([]);
  });
});

/** Texts that hold what people type: the marks of a keyboard are right there. */
const TYPED = /^(?:desk_search_hint|sample_|document_)/;
const HOUSE_STYLE: Record<string, [what: string, wrong: RegExp][]> = {
  en: [],
  de: [
    ['quotes are „ and “', /[«»]|”|(?<!„[^“]*)“/],
    ['people are “Sie”', /\b(?:du|dich|dir|deine?[mnrs]?)\b/i],
  ],
  es: [
    ['quotes are « and »', /[„“”]/],
    ['a question begins with ¿, a call with ¡', /^[^¿]*\?|^[^¡]*!/],
    ['people are “usted”', /\b(?:tú|tus?|contigo)\b/i],
  ],
  fr: [
    ['quotes are « and »', /[„“”]/],
    ['a narrow space before ; : ! ? » and after «', /(?<![\u202f/]|https?|\d|\()[;:!?»](?!\/\/)|«(?!\u202f)/],
    ['people are “vous”', /\b(?:tu|toi|tes)\b/i],
  ],
};
const EVERYWHERE: [what: string, wrong: RegExp][] = [
  ['apostrophes and quotes are typeset, not typed', /["']/],
  ['three dots are one sign', /\.\.\./],
];

describe.each(Object.entries(HOUSE_STYLE))('the house style of %s', (language, style) => {
  const texts = Object.entries(read(language)).filter(([key]) => !TYPED.test(key));

  it.each([...EVERYWHERE, ...style])('%s', (_what, wrong) => {
    const bad = texts.filter(([, { message }]) => wrong.test(message));
    expect(bad.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe.each(languages)('%s', (language) => {
  const texts = read(language);

  it('has a text for every English one, and no others', () => {
    expect(Object.keys(english).filter((key) => !texts[key]?.message.trim())).toEqual([]);
    expect(Object.keys(texts).filter((key) => !(key in english))).toEqual([]);
  });

  it('has the same things to fill in', () => {
    const differ = Object.keys(texts).filter(
      (key) =>
        String(filledIn(texts[key]?.message ?? '')) !== String(filledIn(english[key]?.message ?? '')) ||
        JSON.stringify(texts[key]?.placeholders) !== JSON.stringify(english[key]?.placeholders),
    );
    expect(differ).toEqual([]);
  });

  it('has no text so much longer than the English that its place would not hold it', () => {
    const room = (text: string) => Math.round(text.length * 1.6) + 18;
    const long = Object.keys(texts).filter(
      (key) => (texts[key]?.message.length ?? 0) > room(english[key]?.message ?? ''),
    );
    expect(long.map((key) => `${key}: ${texts[key]?.message}`)).toEqual([]);
  });
});

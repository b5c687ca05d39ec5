/** Times and counts in the language of the texts they stand in. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { MessageFile } from '@/utils/words';

/** The modules anew, as in a browser of one language that shows our texts in another or the same. */
async function inBrowser(own: string, shown: string) {
  vi.resetModules();
  const texts: MessageFile = JSON.parse(readFileSync(`public/_locales/${shown}/messages.json`, 'utf8'));
  const i18n = {
    getUILanguage: () => own,
    getMessage: (key: string, args: string[] = []) =>
      texts[key]?.message.replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? '') ?? '',
  };
  vi.doMock('webextension-polyfill', () => ({ default: { i18n } }));
  const [{ locale }, { relative }, { plural }, { money }] = await Promise.all([
    import('@/components/locale'),
    import('@/components/time'),
    import('@/components/words'),
    import('@/components/money'),
  ]);
  return { locale, relative, plural, money };
}

const MINUTE = 60_000;

describe('the language of times, counts and amounts', () => {
  it.each([
    ['en-GB', 'en', 'en-GB', '5 minutes ago'],
    ['de-CH', 'de', 'de-CH', 'vor 5 Minuten'],
    // Chrome falls back to our English; its own language would be Italian.
    ['it', 'en', 'en', '5 minutes ago'],
    ['zh-Hant-TW', 'en', 'en', '5 minutes ago'],
    // Firefox takes the next language that its person reads.
    ['it', 'fr', 'fr', 'il y a 5 minutes'],
  ])('a browser in %s with our texts in %s: %s', async (own, shown, tag, ago) => {
    const { locale, relative } = await inBrowser(own, shown);
    expect(locale()).toBe(tag);
    expect(relative(0, 5 * MINUTE)).toBe(ago);
  });

  it('counts and amounts are written and declined like the words around them', async () => {
    // Polish has a form for two to four, which our English has not, and a comma where English has a point.
    const { plural, money } = await inBrowser('pl', 'en');
    expect(plural('header_status', 1_234, 'X')).toContain('1,234');
    expect(money({ amount: 1_234.5, currency: 'EUR' })).toBe('€1,234.50');
    const german = await inBrowser('de-DE', 'de');
    expect(german.money({ amount: 1_234.5 })).toBe('1.234,5');
  });
});

it('every language says which it is', () => {
  for (const language of readdirSync('public/_locales')) {
    const texts: MessageFile = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    expect(texts.language_tag?.message).toBe(language);
    expect(texts.language_direction?.message).toMatch(/^(?:ltr|rtl)$/);
  }
});

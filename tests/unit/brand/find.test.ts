import { describe, expect, it } from 'vitest';
import { makeFinder } from '../../../utils/brand/find';
import { parseProfile } from '../../../utils/brand/profile';

function finderFor(data: object) {
  const parsed = parseProfile(data);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.field);
  return makeFinder(parsed.value);
}

const finder = finderFor({
  name: 'Maple & Finch',
  terms: ['Maple & Finch', 'Finch', '#FinchMoments', 'Café Finch', '雀銀行'],
  handles: ['@maplefinch', 'u/MapleFinchTeam'],
  domains: ['maplefinch.example'],
  people: ['Odile Marsh-Reyes'],
  products: ['Nest 2'],
  notTerms: ['gold finch', 'Atticus Finch', 'New Finch'],
  ambiguous: ['Finch', 'Nest 2'],
  context: ['sofa', 'delivery', 'store'],
  competitors: [{ name: 'Oakly', terms: ['Oakly'] }],
  ownAccounts: ['@maplefinch_jobs'],
});
const quotes = (text: string, subject?: boolean) => finder.find(text, { subject }).map(({ quote }) => quote);

describe('finding the brand', () => {
  it.each([
    ['maple and finch did it', ['maple and finch']],
    ['MAPLE  &  FINCH!', ['MAPLE  &  FINCH']],
    ["Maple & Finch's sofa", ['Maple & Finch']],
    ['ask @MapleFinch.', ['@MapleFinch']],
    ['see www.maplefinch.example/sale', ['maplefinch.example']],
    ['mail care@maplefinch.example', ['maplefinch.example']],
    ['so #FinchMoments', ['#FinchMoments']],
    ['#LoveMapleAndFinchSofas', ['#LoveMapleAndFinchSofas']],
    ['met Odile Marsh Reyes', ['Odile Marsh Reyes']],
    ['CAFE FINCH is open', ['CAFE FINCH']],
    ['我在雀銀行排隊', ['雀銀行']],
    ['M\u200baple & Fin\u00adch', ['M\u200baple & Fin\u00adch']],
    ['Мaple & Finсh', ['Мaple & Finсh']],
  ])('finds %j', (text, expected) => expect(quotes(text)).toEqual(expected));

  it.each([
    'a finch at the feeder',
    'Finch alone',
    '@maplefinch_fan said so',
    'notmaplefinch.example',
    'maplefinch.example.evil.test',
    'https://other.example/maple-and-finch',
    'Atticus Finch in a store',
    'a gold finch near the store',
  ])('does not find it in %j', (text) => expect(quotes(text)).toEqual([]));

  it('takes names with a hyphen at their word', () => {
    const hyphened = finderFor({ name: 'A-Z', handles: ['@az-help'], domains: ['az-bank.example'] });
    const found = (text: string) => hyphened.find(text).map(({ quote }) => quote);
    expect(found('ask @az-help or see az-bank.example/help')).toEqual(['@az-help', 'az-bank.example']);
    expect(found('az-bank.example.test, @az-helper')).toEqual([]);
  });

  it('counts an ambiguous name only in company', () => {
    expect(quotes('my Finch sofa sags')).toEqual(['Finch']);
    expect(quotes('the delivery from finch is late')).toEqual(['finch']);
    expect(quotes('Finch or Oakly?')).toEqual(['Finch']);
    expect(quotes('@maplefinch my Nest 2 wobbles')).toEqual(['@maplefinch', 'Nest 2']);
    expect(quotes('a finch in a store')).toEqual([]);
  });

  it('cancels one hit, not the post', () => {
    expect(quotes('Atticus Finch bought a sofa from Maple & Finch')).toEqual(['Maple & Finch']);
  });

  it('needs no name where the page is about the brand', () => {
    expect(finder.find('sags', { subject: true })).toMatchObject([{ by: 'subject', start: 0, end: 0 }]);
  });

  it('keeps offsets of the original behind letters that fold to another length', () => {
    const text = 'ﬃ 𝐌𝐚𝐩𝐥𝐞 & Finch’s İ Café Finch';
    for (const { quote, start, end } of finder.find(text)) expect(text.slice(start, end)).toBe(quote);
    expect(quotes(text)).toEqual(['𝐌𝐚𝐩𝐥𝐞 & Finch', 'Café Finch']);
  });

  it('knows the accounts and subjects that are its own', () => {
    expect(finder.isOwn({ name: 'x', handle: '@MapleFinch_Jobs' })).toBe(true);
    expect(finder.isOwn({ name: 'Maple & Finch' })).toBe(true);
    expect(finder.isOwn({ name: 'Maple & Finch', handle: '@maplefinch_fans' })).toBe(false);
    expect(finder.isSubject({ name: 'Finch' })).toBe(true);
    expect(finder.isSubject({ name: 'Finch', domain: 'finch.test' })).toBe(false);
    expect(finder.isSubject({ name: 'Finch Bakery' })).toBe(false);
  });

  it('stays linear on hostile text', () => {
    for (const text of [
      'finch '.repeat(50_000),
      'maple  '.repeat(50_000),
      `${'a'.repeat(300_000)}finch`,
      '#'.repeat(300_000),
      '#finch'.repeat(50_000),
    ]) {
      // Of the processor's time, which other work on the machine does not stretch; squares would take minutes.
      const from = process.cpuUsage();
      finder.find(text);
      const { user, system } = process.cpuUsage(from);
      expect((user + system) / 1_000).toBeLessThan(1_000);
    }
  });
});

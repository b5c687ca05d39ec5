import { describe, expect, it } from 'vitest';
import { dateIn, isoOf, isoOfEpoch, looksLikeTime } from '@/utils/sites/dom/time';

describe('isoOf', () => {
  it.each([
    ['2025-11-04T18:20:10.257000+0000', '2025-11-04T18:20:10.257Z'],
    ['2026-03-01T10:00:00+02:00', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01 10:00:00Z, License: CC BY-SA 4.0', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T10:00', '2026-03-01T10:00:00.000'],
    ['2026-03-01', '2026-03-01'],
  ])('%s', (given, iso) => expect(isoOf(given)).toBe(iso));
  it.each(['yesterday', '', '03/01/2026', '2026-99-99T99:99:99Z'])('not a machine’s date: "%s"', (given) =>
    expect(isoOf(given)).toBeUndefined(),
  );
});

describe('isoOfEpoch', () => {
  it('seconds and milliseconds', () => {
    expect(isoOfEpoch('1772359200')).toBe('2026-03-01T10:00:00.000Z');
    expect(isoOfEpoch('1772359200000')).toBe('2026-03-01T10:00:00.000Z');
    expect(isoOfEpoch('soon')).toBeUndefined();
  });
});

describe('looksLikeTime', () => {
  it.each([
    '5d',
    '·9h',
    '3 hours ago',
    '2 sem',
    'vor 2 Tagen',
    'il y a 3 jours',
    'hace 2 horas',
    '17 Mar 2024',
    'March 17, 2024',
    '6/17/2019',
    'Reviewed in Spain on 5 July 2023',
    'a month ago',
    'för 2 månader sedan',
    'for 3 dager siden',
    '2 miesiące temu',
    '2 месяца назад',
    '2 ay önce',
    'een maand geleden',
    'před 2 měsíci',
    'acum 2 luni',
    'قبل شهرين',
    'Gestern um 14:02',
    'Hier, à 14:02',
    'Feb 10',
    '10. Feb.',
    '10 févr.',
    'yesterday',
    '3 dagen',
    '2 weken geleden',
    '5 timmar sedan',
    '3日前',
    '2 시간 전',
    '2026年2月10日',
  ])('%s', (text) => expect(looksLikeTime(text)).toBe(true));
  it.each([
    '12 points',
    'Wren Ashby',
    '3 comments',
    'I was there on 5 July 2023 and the shower was cold, which nobody at the desk believed',
    '',
  ])('not "%s"', (text) => expect(looksLikeTime(text)).toBe(false));
  it('takes no longer for long nonsense', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(100_000), 'a '.repeat(50_000), `${'ago '.repeat(20_000)}x`])
      looksLikeTime(text);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('dateIn', () => {
  it.each([
    ['Written February 10, 2026', 'February 10, 2026'],
    ['Reviewed: 10 February 2026', '10 February 2026'],
    ['Bewertet am 10. Februar 2026', '10. Februar 2026'],
    ['Écrit le 10 février 2026', '10 février 2026'],
    ['Commenté le : 9 février 2026', '9 février 2026'],
    ['Avaliado em: 10 de fevereiro de 2026', '10 de fevereiro de 2026'],
    ['10 February 2026', '10 February 2026'],
    ['room 12', 'room 12'],
    ['2026-02-10', '2026-02-10'],
  ])('%s', (words, date) => expect(dateIn(words)).toBe(date));
  it('has nothing to say about nothing', () => expect(dateIn(undefined)).toBeUndefined());
});

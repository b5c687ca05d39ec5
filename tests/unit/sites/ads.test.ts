import { describe, expect, it } from 'vitest';
import { isAdLabel } from '@/utils/sites/dom/ads';

describe('isAdLabel', () => {
  it.each([
    'Ad',
    'Promoted',
    'Promoted by Pillow Co',
    'Sponsored',
    'Gesponsert',
    'Anzeige',
    'Sponsorisé · Suivre',
    'Publicidad',
    'Patrocinado',
    'Gesponsord',
    'Sponsrad',
    'Annonce',
    'Publicité',
    'Pubblicità',
    'Reklama',
    'Hirdetés',
    'Được tài trợ',
    'प्रायोजित',
    'ממומן',
    '広告',
    '광고',
  ])('%s', (words) => expect(isAdLabel(words)).toBe(true));
  it.each([
    'Adam Fern',
    'Ads are everywhere',
    'Promoted to head chef',
    'Advertising is a trade',
    'Paid partnership',
    '',
  ])('not "%s"', (words) => expect(isAdLabel(words)).toBe(false));
});

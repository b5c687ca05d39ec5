import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { matchFact, matchHowTo } from '../../../utils/brand/cards';
import { mask } from '../../../utils/replies/mask';
import { firstName } from '../../../utils/replies/names';
import { creditNote, handOverNote } from '../../../utils/replies/notes';
import { specificsOf } from '../../../utils/replies/specifics';
import { clausesOf } from '../../../utils/replies/specifics/clauses';
import { article } from '../../../utils/replies/specifics/phrases';
import { fill, startSentence } from '../../../utils/replies/template';
import { speak } from '../../../utils/replies/voice';
import { wordsFrom } from '../../../utils/words';
import { profileOf, verdictOf } from './fixtures';

const profile = profileOf();
const specifics = (text: string, kind: 'complaint' | 'praise' | 'suggestion' | 'lead') =>
  specificsOf(clausesOf(text, profile), profile, verdictOf(kind));

describe('specifics', () => {
  it.each([
    ['I waited 50 mins for a tyre', 'fifty minutes for a tyre'],
    ['52 minutes on hold then cut off', 'fifty-two minutes on hold'],
    ['no hot water since yesterday lunchtime', 'no hot water since yesterday lunchtime'],
    ["The gears won't shift", "gears that won't shift"],
    ['My mum was walked to another shop', 'your mum being walked to another shop'],
    ['They charged me for two locks', 'being charged for two locks'],
    ['The frame was cracked', 'a cracked frame'],
    ['three emails about my refund', 'three emails about your refund'],
    ['been told to wait until Friday', 'being told to wait until Friday'],
  ])('of a complaint: %s', (text, phrase) => {
    expect(specifics(text, 'complaint').bad.map((found) => found.phrase)).toContain(phrase);
  });

  it.each([
    ['The fitter ran after me with my helmet', 'the fitter who ran after you with your helmet'],
    ['Loved the bell that rings twice', 'the bell'],
    ['The saddle is comfy', 'a comfy saddle'],
    ['whoever wrote the note in my box, thank you', 'the person who wrote the note in your box'],
  ])('of praise: %s', (text, phrase) => {
    expect(specifics(text, 'praise').good.map((found) => found.phrase)).toContain(phrase);
  });

  it('of wishes and needs', () => {
    expect(specifics('Please let us set the lights by person', 'suggestion').wish).toBe(
      'being able to set the lights by person',
    );
    expect(specifics("We're looking for a venue for our spring ride", 'lead').need).toBe(
      'a venue for your spring ride',
    );
  });

  it('reads hostile text in linear time', () => {
    const started = performance.now();
    for (const text of [
      'a '.repeat(20_000),
      '('.repeat(20_000),
      "'x ".repeat(9_000),
      `${'no '.repeat(9_000)}!`,
      '1 day '.repeat(5_000),
    ])
      specifics(text, 'complaint');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('names', () => {
  it.each([
    ['Anita Desrosiers', 'Anita'],
    ['Henrik', 'Henrik'],
    ['Jean-Luc P', 'Jean-Luc'],
    ['x_99', null],
    ['GamerGuy', null],
    ['J. Fenwick', null],
    ['Mrs Vaughan', null],
    ['Village Hall Committee', null],
    ['Happy Customer', null],
    ['', null],
  ])('%s → %s', (name, first) => expect(firstName({ name })).toBe(first));
});

describe('mask', () => {
  it.each([
    ['write to jo.bloggs@mail.example', 'write to •••'],
    ['call 07700 900123 now', 'call ••• now'],
    ['case HV-22817 please', 'case ••• please'],
    ['booking number ABC123 for two', 'booking number ••• for two'],
    ['card 4111 1111 1111 1111', 'card •••'],
    ['we live at 14 Chapel Road', 'we live at •••'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  it('leaves times, amounts and our own contact alone', () => {
    const text = 'Waited 45 minutes at 10:30, paid £120.50 for 2 nights in 2024.';
    expect(mask(text)).toBe(text);
    expect(mask('mail care@pannier.example', ['care@pannier.example'])).toBe('mail care@pannier.example');
  });
});

describe('cards', () => {
  it('are found in any wording', () => {
    expect(matchHowTo(profile, 'whats the charging time on this')?.card.url).toMatch(/charging/);
    expect(matchFact(profile, 'heard the frame is made in some sweatshop')?.card.truth).toMatch(/Leeds/);
    expect(matchFact(profile, 'the frame is lovely')).toBeNull();
  });
});

describe('notes', () => {
  const words = wordsFrom(english);
  const post = {
    text: 'My order 5512345 never came, mail me at jo@mail.example',
    site: 'google',
    url: 'https://a.example/1',
  };

  it('hand over what was said, masked, to the routed team', () => {
    const note = handOverNote(
      profile,
      post,
      verdictOf('complaint', { team: 'Deliveries', urgency: 'now' }),
      'by Friday',
    );
    const text = note.lines.map(({ key, args = [] }) => words(key, ...args)).join('\n');
    expect(note.to).toBe('post@pannier.example');
    expect(text).toMatch(/never came/);
    expect(text).toMatch(/by Friday/);
    expect(text).not.toMatch(/5512345|jo@mail/);
  });

  it('credit the team, and a person only if one is given', () => {
    const text = (person?: string) =>
      creditNote(profile, { text: 'Baz was brilliant' }, verdictOf('praise', { team: 'Workshop' }), person)
        .lines.map(({ key, args = [] }) => words(key, ...args))
        .join('\n');
    expect(text('Baz')).toMatch(/mention Baz by name/);
    expect(text()).not.toMatch(/by name/);
  });
});

describe('grammar and voice', () => {
  it('puts the right article', () => {
    expect(['hour', 'unit', 'egg', 'SMS', 'one-off', 'frozen pipe'].map(article)).toEqual([
      'an hour',
      'a unit',
      'an egg',
      'an SMS',
      'a one-off',
      'a frozen pipe',
    ]);
  });

  it('starts sentences with a capital, but not addresses', () => {
    expect(startSentence('forty minutes is long')).toBe('Forty minutes is long');
    expect(startSentence('care@pannier.example reaches us')).toBe('care@pannier.example reaches us');
    expect(fill('{x} is long. {y}', { x: 'an hour', y: '' })).toBe('An hour is long.');
  });

  it('speaks without contractions, in American spelling and with preferred words', () => {
    const { voice } = profileOf({
      voice: { contractions: false, spelling: 'en-US', preferred: { customer: 'rider' } },
    });
    expect(speak("I'm sorry, we don't apologise to a customer, that's our colour.", voice, true)).toBe(
      'I am sorry, we do not apologize to a rider, that is our color.',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfile } from '@/utils/brand/profile';
import { type CheckContext, check, RULES } from '@/utils/checker';
import { type MessageFile, wordsFrom } from '@/utils/words';
import english from '../../../public/_locales/en/messages.json';
import bank from './drafts/bank.json';

const read = parseProfile(bank);
if (!read.ok) throw new Error('bank.json');
const profile = read.value;
const ids = (draft: string, context: Partial<CheckContext> = {}) => [
  ...new Set(check(draft, { profile, ...context }).map(({ id }) => id)),
];
const say = wordsFrom(english as MessageFile);

describe('check', () => {
  it('has all rules of the taxonomy, once each', () => {
    expect(RULES.map(({ id }) => id)).toEqual(
      Array.from({ length: 38 }, (_, i) => `L${String(i + 1).padStart(2, '0')}`),
    );
  });

  it('finds nothing in nothing', () => {
    expect(check('  ', { profile, kind: 'complaint', site: 'x' })).toEqual([]);
  });

  it('points into the draft, blocks first, with words for every finding', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Sorry if',
            'you feel',
            'CALM DOWN',
            'we will',
            'refund you',
            'soon',
            '🙂',
            '{name}',
            'delete this review.',
            '’',
            'I spoke with Mrs Penhaligon',
            'order AB-12345!',
            '\n- one\n- two',
            'Fenwick are worse.',
            'über',
            '日本',
            '. ',
            '?',
          ),
          { maxLength: 12 },
        ),
        fc.constantFrom('complaint', 'praise', 'question', 'abuse', undefined),
        (parts, kind) => {
          const draft = parts.join(' ');
          const found = check(draft, { profile, kind, site: 'x', mention: 'You lost my letter.' });
          const levels = found.map(({ level }) => ['block', 'warn', 'hint'].indexOf(level));
          expect(levels).toEqual([...levels].sort());
          for (const { start, end, message } of found) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(draft.length);
            expect(say(message.key, ...(message.args ?? []))).not.toMatch(/\$\d/);
          }
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });

  it('stays silent where it does not know what it needs', () => {
    expect(ids('Thank you, glad it went well. Priya at Quillmore')).not.toContain('L25');
    expect(ids(`${'a long reply '.repeat(60)}`)).not.toContain('L09');
    expect(ids('I will look into it today. Priya at Quillmore')).toEqual([]);
  });

  it('warns of a third reply, a changed thread, an overdue promise and a hot start only when told', () => {
    const draft = 'I will look into your letter today. Priya at Quillmore';
    expect(ids(draft, { repliesInThread: 2 })).toEqual(['L27']);
    expect(ids(draft, { threadChanged: true })).toEqual(['L31']);
    expect(ids(draft, { overduePromise: true })).toEqual(['L14']);
    expect(ids(draft, { hot: true, draftStartedMsAgo: 5_000 })).toEqual(['L35']);
    expect(ids(draft, { hot: true, draftStartedMsAgo: 61_000 })).toEqual([]);
  });

  it('flags a draft too like the last ones, not merely one with the same sign-off', () => {
    const recent = ['The queue at noon was too long, sorry. I will ask the branch today. Priya at Quillmore'];
    expect(ids('The queue at noon was too long, sorry. I will ask the branch today.', { recent })).toContain(
      'L24',
    );
    expect(
      ids('A card that the machine keeps is no joke, sorry. Priya at Quillmore', { recent }),
    ).not.toContain('L24');
  });

  it('lets a fault be owned once the facts are confirmed', () => {
    const context = { kind: 'complaint', mention: 'Charged me twice.' } as const;
    const draft =
      'Charging you twice was our mistake, sorry. I will put it right today, DM us? Priya at Quillmore';
    expect(ids(draft, context)).toContain('L15');
    expect(ids(draft, { ...context, factsConfirmed: true })).not.toContain('L15');
  });

  it('never confirms a client in a regulated trade', () => {
    const draft = 'Thank you for your visit to our clinic. Priya at Quillmore';
    expect(ids(draft)).not.toContain('L06');
    expect(ids(draft, { profile: { ...profile, regulated: true } })).toContain('L06');
  });

  it('takes the contact of the brand for no secret', () => {
    expect(ids('Please ring 0800 555 0112 or mail help@quillmore.example. Priya at Quillmore')).not.toContain(
      'L05',
    );
    expect(ids('Please ring 07700 900123 or mail jo@home.example. Priya at Quillmore')).toContain('L05');
  });

  it('mends with one click where it can', () => {
    const mended = (draft: string, id: string) => {
      const found = check(draft, { profile, kind: 'complaint', mention: 'The clerk sighed.' }).find(
        (one) => one.id === id && one.fix !== undefined,
      )!;
      return draft.slice(0, found.start) + found.fix + draft.slice(found.end);
    };
    expect(mended("I'm sorry if the clerk sighed.", 'L16')).toBe("I'm sorry that the clerk sighed.");
    expect(mended('Sorry for the sigh!', 'L28')).toBe('Sorry for the sigh.');
    expect(mended('We are sorry for any inconvenience.', 'L37')).toBe('We are sorry for the trouble.');
  });

  it('keeps its English rules off a draft in another language', () => {
    const draft = 'Gracias por contarlo, se lo decimos hoy al equipo de la sucursal. Priya at Quillmore';
    const context = {
      kind: 'praise',
      site: 'google',
      mention: 'La señora de la sucursal fue muy amable con mi madre y nos lo explicó todo',
    } as const;
    expect(check(draft, { profile, ...context }).filter(({ level }) => level !== 'hint')).toEqual([]);
  });

  it('takes a time that grows with the length, not its square', () => {
    const hostile = ['sorry but ', 'we will ', '@', 'A-1', 'Mr Ab ', 'a.', '{', '(0 ', '20 of ', '!'];
    const timed = (part: string, length: number) => {
      const draft = part.repeat(Math.ceil(length / part.length));
      const start = performance.now();
      check(draft, { profile, kind: 'complaint', site: 'x', mention: 'Charged me 20.' });
      return performance.now() - start;
    };
    // Four times the text: sixteen times the time would be the square. The constant keeps a busy machine from failing it.
    for (const part of hostile)
      expect(timed(part, 20_000), part).toBeLessThan(10 * timed(part, 5_000) + 1_000);
  });
});

import { describe, expect, it } from 'vitest';
import { findPromises } from '@/utils/promises/find';

/** A Wednesday, ten in London. */
const NOW = new Date('2026-11-18T10:00:00Z');
const first = (text: string, zone = 'Europe/London') => findPromises(text, NOW, zone)[0];

describe('findPromises', () => {
  it.each([
    ["I'll write to you by Friday.", 'I', '2026-11-20T23:59:00.000Z'],
    ["We'll be in touch within 48 hours.", 'we', '2026-11-20T10:00:00.000Z'],
    ['Billing will check it tomorrow.', 'Billing', '2026-11-19T23:59:00.000Z'],
    ["I'll have a new slot for you by three o'clock.", 'I', '2026-11-18T15:00:00.000Z'],
    ["I'll answer by half eleven.", 'I', '2026-11-18T11:30:00.000Z'],
    ["I'll let you know by 18:00.", 'I', '2026-11-18T18:00:00.000Z'],
    ["I'll find out by 9am.", 'I', '2026-11-19T09:00:00.000Z'],
    ["You'll hear from me on 3 December.", null, '2026-12-03T23:59:00.000Z'],
    ["I'll check back with you tonight at nine.", 'I', '2026-11-18T21:00:00.000Z'],
    ['In a couple of hours I will ring.', 'I', '2026-11-18T12:00:00.000Z'],
    ["I'll raise it this week.", 'I', '2026-11-22T23:59:00.000Z'],
    ["I'm checking it now.", 'I', '2026-11-18T11:00:00.000Z'],
    ['We shall post an update by the end of the day.', 'we', '2026-11-18T18:00:00.000Z'],
    ["I'll send it by the end of the month.", 'I', '2026-11-30T23:59:00.000Z'],
    ['I will reply in two working days.', 'I', '2026-11-21T05:12:00.000Z'],
  ])('dates %s', (text, owner, dueAt) => {
    expect(first(text)).toMatchObject({ owner, dueAt, vague: false });
  });

  it.each(["We'll sort it soon.", 'This will be fixed in due course.', "We'll reply as soon as possible."])(
    'calls %s vague',
    (text) => {
      expect(first(text)).toMatchObject({ dueAt: null, vague: true });
    },
  );

  it('leaves a promise without a time undated, and points at the promising words', () => {
    const text = "Sorry about that. We'll look into it.";
    const promise = first(text)!;
    expect(promise).toMatchObject({ owner: 'we', dueAt: null, vague: false, quote: "We'll look into it." });
    expect(text.slice(promise.start, promise.end)).toBe("We'll look into");
  });

  it.each([
    "We won't change it.",
    "We'll always love your dog.",
    'The kitchen team will be delighted.',
    'Could you check the date?',
    'Will you look into it?',
    'You should have asked on Friday.',
    'The price will rise on Monday.',
  ])('finds no promise in %s', (text) => {
    expect(findPromises(text, NOW, 'Europe/London')).toEqual([]);
  });

  it('reads the clock of the zone it is told', () => {
    expect(first("I'll ring at six tonight.", 'America/New_York')?.dueAt).toBe('2026-11-18T23:00:00.000Z');
    expect(first("I'll ring at six tonight.", 'Asia/Tokyo')?.dueAt).toBe('2026-11-18T09:00:00.000Z');
  });

  it('keeps wall time over a change of the clocks', () => {
    const saturday = new Date('2026-10-24T10:00:00Z');
    expect(findPromises("I'll write tomorrow at 12:00.", saturday, 'Europe/London')[0]?.dueAt).toBe(
      '2026-10-25T12:00:00.000Z',
    );
  });

  it('tells several promises of one sentence apart', () => {
    const found = findPromises("I'll ask them today and I'll write to you by Friday.", NOW, 'Europe/London');
    expect(found.map(({ dueAt }) => dueAt)).toEqual(['2026-11-18T23:59:00.000Z', '2026-11-20T23:59:00.000Z']);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => findPromises("I'll write tomorrow.", NOW, 'Mars/Olympus')).toThrow(RangeError);
  });
});

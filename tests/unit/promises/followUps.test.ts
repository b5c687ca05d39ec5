import { describe, expect, it } from 'vitest';
import { inOrder, keptShare, nextNotice, pressing, stateOf } from '@/utils/promises/followUps';
import { followUpsOf } from '@/utils/promises/from-answer';

const SENT = new Date('2026-11-18T10:00:00Z');
const HOUR = 3_600_000;

describe('follow-ups', () => {
  it('come one a sentence, the undated ones due when the dated one is', () => {
    expect(
      followUpsOf("We'll look into it. I'll write to you by Friday.", SENT, { timeZone: 'Europe/London' }),
    ).toEqual([
      { text: "We'll look into it.", due: Date.parse('2026-11-20T23:59:00Z') },
      { text: "I'll write to you by Friday.", due: Date.parse('2026-11-20T23:59:00Z') },
    ]);
  });

  it('are due after the set hours where no time is named', () => {
    expect(followUpsOf("We'll look into it.", SENT)[0]?.due).toBe(SENT.getTime() + 48 * HOUR);
    expect(followUpsOf("We'll look into it.", SENT, { defaultHours: 6 })[0]?.due).toBe(
      SENT.getTime() + 6 * HOUR,
    );
  });

  it('are none where nothing is promised', () => {
    expect(followUpsOf('Thank you, the bakery will be glad.', SENT)).toEqual([]);
  });

  it('stand open, due, broken, kept or kept late', () => {
    const due = SENT.getTime();
    expect(stateOf({ due }, due - 5 * HOUR)).toBe('open');
    expect(stateOf({ due }, due - HOUR)).toBe('due');
    expect(stateOf({ due }, due + 1)).toBe('overdue');
    expect(stateOf({ due, kept: due }, due + HOUR)).toBe('kept');
    expect(stateOf({ due, kept: due + 1 }, due + HOUR)).toBe('kept-late');
  });

  it('are listed open first, oldest first, and counted only once their time has come', () => {
    const list = [{ due: 3 }, { due: 1, kept: 1 }, { due: 2 }];
    expect(inOrder(list)).toEqual([{ due: 2 }, { due: 3 }, { due: 1, kept: 1 }]);
    expect(keptShare(list, 4)).toBeCloseTo(1 / 3);
    expect(keptShare([{ due: 9e12 }], 4)).toBeNull();
  });
});

describe('reminding', () => {
  const due = SENT.getTime();
  it('comes four hours before and once it is too late, and then no more', () => {
    expect(nextNotice([{ due }], due - 9 * HOUR)).toBe(due - 4 * HOUR);
    expect(nextNotice([{ due }], due - HOUR)).toBe(due + 1);
    expect(nextNotice([{ due }], due + 1)).toBeNull();
    expect(
      nextNotice(
        [
          { due, kept: 1 },
          { due, broken: 1 },
        ],
        0,
      ),
    ).toBeNull();
  });

  it('counts what is due or overdue and still open', () => {
    const list = [{ due }, { due: due + 9 * HOUR }, { due, kept: 1 }, { due, broken: 1 }];
    expect(pressing(list, due)).toEqual([{ due }]);
    expect(stateOf({ due, broken: 1 }, due - 9 * HOUR)).toBe('broken');
  });
});

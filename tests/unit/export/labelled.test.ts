import { describe, expect, it } from 'vitest';
import { labelled } from '@/utils/export/labelled';
import { seenAgain } from '@/utils/history/seen';
import { NOON, post, sighting, verdict } from '../history/samples';

const mention = (correction?: object) => ({
  ...seenAgain(
    {
      key: 'x:1',
      post: post(1),
      matches: sighting(1).matches,
      firstSeenAt: NOON,
      lastSeenAt: NOON,
      versions: [],
      verdict: null,
      status: 'open',
    },
    sighting(1, { rating: 2 }),
    NOON,
  ),
  verdict: verdict(),
  correction: correction && { at: NOON, ...correction },
});

describe('corrections as labelled data', () => {
  it('have the shape of the labelled posts', () => {
    expect(labelled({ mention: mention({ kind: 'question' }) }, 'Haven')).toEqual({
      brand: 'Haven',
      site: 'x',
      author: '@person1',
      text: 'Post number 1 about Haven hotels',
      rating: 2,
      kind: 'question',
      sentiment: 'negative',
      reply: 'yes',
      why: 'Corrected by a person.',
    });
  });

  it('keep the advice where only the feeling was wrong, and say what is not about us', () => {
    const { kind, sentiment, reply } = labelled({ mention: mention({ sentiment: 'mixed' }) }, 'Haven')!;
    expect([kind, sentiment, reply]).toEqual(['complaint', 'mixed', 'yes']);
    expect(labelled({ mention: mention({ ours: false }) }, 'Haven')).toMatchObject({ kind: 'none' });
  });

  it('leave out what nobody corrected, and suspicions', () => {
    expect(labelled({ mention: mention() }, 'Haven')).toBe(null);
    expect(labelled({ mention: mention({ kind: 'ex-employee' }) }, 'Haven')).toBe(null);
  });
});

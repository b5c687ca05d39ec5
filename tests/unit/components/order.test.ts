import { describe, expect, it } from 'vitest';
import { groupOf, inOrder, type Row } from '@/components/sidebar/order';
import type { Verdict } from '@/utils/judge/verdict';

const verdict = (part: Partial<Verdict>): Verdict => ({
  sentiment: 'neutral',
  scores: { positive: 0, neutral: 1, negative: 0 },
  kind: 'question',
  reply: 'yes',
  play: { id: 'answer', name: 'Answer the question', rules: [] },
  urgency: 'today',
  dueAt: null,
  topics: [],
  team: null,
  confidence: 1,
  evidence: [],
  notes: [],
  severity: 0,
  language: 'en',
  judge: 'test',
  ...part,
});
const row = (key: string, part: Partial<Verdict> | null, status: Row['status'] = 'open'): Row => ({
  key,
  post: null,
  verdict: part && verdict(part),
  status,
  present: true,
});
const keys = (rows: Row[]) => rows.map(({ key }) => key);

describe('the work list', () => {
  it('puts what is done last and what needs no reply before it', () => {
    const rows = [
      row('done', {}, 'answered'),
      row('news', { reply: 'listen' }),
      row('ex', { reply: 'no' }),
      row('crisis', { reply: 'escalate' }),
    ];
    expect(keys(inOrder(rows))).toEqual(['crisis', 'news', 'ex', 'done']);
    expect(rows.map(groupOf)).toEqual(['done', 'quiet', 'quiet', 'todo']);
  });

  it('leaves what the judge cannot read to a person, after what it can', () => {
    const rows = [
      row('unread', { reply: 'listen', kind: 'news', urgency: 'whenever', notes: ['language'] }),
      row('question', {}),
    ];
    expect(rows.map(groupOf)).toEqual(['todo', 'todo']);
    expect(keys(inOrder(rows))).toEqual(['question', 'unread']);
  });

  it('orders by urgency, then by the clock, then by severity, then as on the page', () => {
    const rows = [
      row('no clock', {}),
      row('later', { dueAt: '2026-11-22T12:00:00Z' }),
      row('sooner', { dueAt: '2026-11-22T10:00:00Z' }),
      row('harm, no clock', { severity: 2 }),
      row('now', { urgency: 'now' }),
      row('whenever', { urgency: 'whenever', dueAt: '2026-11-22T09:00:00Z' }),
      row('no clock too', {}),
    ];
    expect(keys(inOrder(rows, Date.parse('2026-11-22T08:00:00Z')))).toEqual([
      'now',
      'sooner',
      'later',
      'harm, no clock',
      'no clock',
      'no clock too',
      'whenever',
    ]);
  });

  it('puts what is overdue before what is urgent', () => {
    const rows = [row('now', { urgency: 'now' }), row('late', { dueAt: '2026-11-22T10:00:00Z' })];
    expect(keys(inOrder(rows, Date.parse('2026-11-22T10:00:01Z')))).toEqual(['late', 'now']);
  });

  it('keeps what is not judged yet below what is', () => {
    expect(keys(inOrder([row('unread', null), row('read', {})]))).toEqual(['read', 'unread']);
  });
});

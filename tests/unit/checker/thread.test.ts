import { describe, expect, it } from 'vitest';
import { sightOf, type ThreadFacts, threadCautions, threadContext } from '@/utils/checker/thread';

const sight = sightOf({ text: 'Cold soup.', rating: 2 }, 1);
const facts = (more: Partial<ThreadFacts> = {}): ThreadFacts => ({
  site: 'trustpilot',
  now: sight,
  ours: [],
  at: 1_000,
  ...more,
});
const ids = (more: Partial<ThreadFacts>) => threadCautions(facts(more)).map(({ id }) => id);
const reply = { author: 'Haven Hotels', text: 'Sorry to hear it.', postedAt: '2026-11-01' };

describe('one voice in a thread', () => {
  it('has nothing to say of a fresh thread', () => {
    expect(threadCautions(facts({ begun: sight }))).toEqual([]);
  });

  it('says who answered and when, from the page or from the log', () => {
    expect(threadCautions(facts({ ours: [reply] }))[0]).toMatchObject({
      id: 'answered',
      message: 'thread_answered_here',
      args: ['Haven Hotels', '2026-11-01'],
    });
    expect(threadCautions(facts({ standing: { answer: { at: 5, agent: 'Ana' } } }))[0]).toMatchObject({
      message: 'thread_answered_log',
      args: ['Ana', 5],
    });
  });

  it('warns before a third reply', () => {
    expect(ids({ ours: [reply, reply] })).toEqual(['answered', 'twice']);
    expect(threadContext(facts({ ours: [reply, reply] })).repliesInThread).toBe(2);
  });

  it.each(['google', 'playstore', 'appstore'])(
    'says on %s that an answer replaces the one that stands',
    (site) => {
      expect(threadCautions(facts({ site, ours: [reply] }))).toMatchObject([
        { id: 'replaces', args: ['2026-11-01'] },
      ]);
    },
  );

  it('sees an edited post, changed stars and new replies', () => {
    const begun = { text: 'Soup.', rating: 1, replies: 0 };
    expect(threadCautions(facts({ begun })).map(({ message }) => message)).toEqual([
      'thread_changed_text',
      'thread_changed_rating',
      'thread_changed_replies',
    ]);
    expect(threadContext(facts({ begun })).threadChanged).toBe(true);
  });

  it("shows a colleague's claim, not one's own", () => {
    const standing = { claim: { at: 7, agent: 'Raj' } };
    expect(ids({ standing, agent: 'Ana' })).toEqual(['claimed']);
    expect(ids({ standing, agent: 'Raj' })).toEqual([]);
  });

  it('brings up promises that are overdue, not those kept or still to come', () => {
    const followUps = [
      { id: 'a', text: 'I will ring.', due: 500 },
      { id: 'b', text: 'Kept.', due: 400, kept: 300 },
      { id: 'c', text: 'Later.', due: 5_000 },
    ];
    expect(threadCautions(facts({ standing: { followUps } }))).toMatchObject([
      { id: 'overdue', args: ['I will ring.', 500] },
    ]);
    expect(threadContext(facts({ standing: { followUps } })).overduePromise).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { Interaction } from '@/utils/history/records';
import { standingOf } from '@/utils/history/standing';
import { withCompanions } from '@/utils/promises/companions';
import { interaction, MINUTE, NOON, uuid } from '../history/samples';

const ANSWER = "I'm sorry about the queue. I'll write to you by Friday.";
const inserted = (n: number, text: string, at = NOON + n * MINUTE) =>
  interaction(n, { type: 'inserted', text, editor: 'draft', at });
const sent = (n: number, text: string, at = NOON + n * MINUTE) => interaction(n, { type: 'sent', text, at });
const undone = (n: number, of: string) => interaction(n, { type: 'undone', of, at: NOON + n * MINUTE });

/** Logs acts one after the other as the worker does. */
async function logged(...acts: Interaction[]): Promise<Interaction[]> {
  let log: Interaction[] = [];
  for (const act of acts) {
    const fresh = (await withCompanions(act, log)).filter(({ id }) => !log.some((one) => one.id === id));
    log = [...log, ...fresh];
  }
  return log;
}
const promises = async (...acts: Interaction[]) =>
  (standingOf(await logged(...acts)).followUps ?? []).map(({ text }) => text);

describe('what is logged along with an answer', () => {
  it('is a follow-up for each promise, dated from when it was put into the page', async () => {
    const log = await logged(inserted(1, ANSWER));
    expect(standingOf(log).followUps).toMatchObject([{ text: "I'll write to you by Friday." }]);
    expect(standingOf(log).followUps![0]!.due).toBeGreaterThan(NOON);
    expect(log[1]).toMatchObject({ type: 'promised', batch: uuid(1) });
  });

  it('is nothing where nothing is promised, and nothing twice', async () => {
    expect(await promises(inserted(1, 'Thank you, the bakery will be glad.'))).toEqual([]);
    expect(await promises(inserted(1, ANSWER), sent(2, ANSWER))).toHaveLength(1);
    expect(await logged(inserted(1, ANSWER), inserted(1, ANSWER))).toHaveLength(2);
  });

  it('follows the text that is sent: a promise taken out of it is none', async () => {
    expect(await promises(inserted(1, ANSWER), sent(2, 'I will call you tomorrow.'))).toEqual([
      'I will call you tomorrow.',
    ]);
  });

  it('keeps the promises of an answer that is out when another follows', async () => {
    expect(await promises(sent(1, ANSWER), inserted(2, 'I will call you tomorrow.'))).toHaveLength(2);
  });

  it('leaves a promise alone that somebody already kept', async () => {
    const first = await logged(inserted(1, ANSWER));
    const kept = interaction(2, { type: 'kept', promise: first[1]!.id, at: NOON + 2 * MINUTE });
    expect(await promises(inserted(1, ANSWER), kept, sent(3, 'All is well.'))).toHaveLength(1);
  });

  it('goes and comes back with it', async () => {
    expect(await promises(sent(1, ANSWER), undone(2, uuid(1)))).toEqual([]);
    expect(await promises(sent(1, ANSWER), undone(2, uuid(1)), undone(3, uuid(2)))).toHaveLength(1);
  });

  it('has ids that a second try gives again', async () => {
    const [once, twice] = await Promise.all([logged(sent(1, ANSWER)), logged(sent(1, ANSWER))]);
    expect(once.map(({ id }) => id)).toEqual(twice.map(({ id }) => id));
    expect(once[1]!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

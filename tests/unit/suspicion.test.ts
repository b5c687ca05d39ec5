/** Suspicion stays inside (P51): that somebody may be a rival or a former worker reaches no wording and no note, expires, and is in no export unless asked for. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import { check } from '@/utils/checker';
import { exportHistory, FORMATS } from '@/utils/export';
import { SUSPICIONS } from '@/utils/export/suspicion';
import { type History, openHistory } from '@/utils/history';
import { authorHistory } from '@/utils/history/author';
import { suggest } from '@/utils/replies';
import { creditNote, handOverNote } from '@/utils/replies/notes';
import { wordsFrom } from '@/utils/words';
import { DAY, interaction, NOON, post, sighting, verdict } from './history/samples';
import { NOW, profileOf, verdictOf } from './replies/fixtures';

/** Whatever would tell of it: the kinds, the notes, the signals, and the words that people use. */
const TELLS =
  /competit|\brival|former|ex-employee|alumni|used to work|fake|genuine customer|R3\b|not a (?:real )?customer/i;
const POSTS = [
  'Avoid this place, it is awful. Go to Velorosso instead, use my code VELO10.',
  'Terrible. Rude staff, dirty shop, overpriced. Never again.',
  'I used to work there and they never paid the overtime. The bikes are not checked at all.',
];
const words = wordsFrom(english);

describe('a suspicion', () => {
  it('reaches no wording: a suspected rival is answered as a customer, a former worker not at all', () => {
    for (const text of POSTS)
      for (let fresh = 0; fresh < 10; fresh++) {
        const asked = {
          profile: profileOf(),
          post: { text, site: 'google', key: `g:${text}` },
          fresh,
          now: NOW,
        };
        const told = suggest({ ...asked, verdict: verdictOf('competitor') });
        expect(told.length).toBeGreaterThan(0);
        for (const { text: reply } of told) {
          expect(reply).not.toMatch(TELLS);
          const found = check(reply, {
            profile: profileOf(),
            kind: 'competitor',
            site: 'google',
            mention: text,
          });
          expect(found.filter(({ id }) => id === 'L07')).toEqual([]);
        }
        expect(suggest({ ...asked, verdict: verdictOf('ex-employee', { reply: 'no' }) })).toEqual([]);
      }
  });

  it('reaches no note to a team', () => {
    const profile = profileOf();
    for (const kind of SUSPICIONS) {
      const judged = verdictOf(kind, { notes: ['rival-suspected', 'former-worker'] });
      for (const note of [
        handOverNote(profile, { text: 'The till was shut.' }, judged),
        creditNote(profile, { text: 'The till was shut.' }, judged),
      ]) {
        const told = [note.subject, ...note.lines].map(({ key, args = [] }) => words(key, ...args));
        expect(told.join('\n')).not.toMatch(TELLS);
      }
    }
  });
});

describe('in the history, a suspicion', () => {
  let history: History;
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    history = await openHistory();
    const ada = { author: { name: 'Ada', handle: '@ada' } };
    await history.seen([sighting(1, ada), sighting(2, ada), sighting(3, ada), sighting(4, ada)], NOON);
    await history.judged([
      { key: 'x:1', verdict: verdict({ kind: 'competitor' }) },
      { key: 'x:2', verdict: verdict({ kind: 'ex-employee', reply: 'no' }) },
      {
        key: 'x:3',
        verdict: verdict({
          notes: ['former-worker', 'leaving'],
          unsure: { other: 'competitor', question: 'rival' },
          evidence: [{ signal: 'former-worker', quote: 'Post', start: 0, end: 4 }],
        }),
      },
    ]);
    await history.log(interaction(1, { type: 'skipped', reason: 'R3', mention: 'x:2' }));
    await history.log(interaction(2, { type: 'corrected', kind: 'ex-employee', mention: 'x:4' }));
  });

  const exported = async (suspicion?: boolean) => {
    const files: string[] = [];
    // A table of Excel's is packed; it is made of the same cells as the others.
    for (const format of FORMATS.filter((one) => one !== 'xlsx'))
      for (const lines of ['mentions', 'interactions'] as const) {
        let file = '';
        for await (const part of exportHistory(history, { format, lines, zone: 'UTC', suspicion }))
          file += Buffer.from(part).toString('utf8');
        files.push(file);
      }
    return files;
  };

  it('is in no export of any format, unless asked for', async () => {
    for (const file of await exported()) expect(file).not.toMatch(TELLS);
    for (const file of await exported(true)) expect(file).toMatch(/competitor/);
    expect((await exported()).some((file) => file.includes('leaving'))).toBe(true);
  });

  it('expires after thirty days, verdict and correction, and the post is not judged again', async () => {
    await history.sweep(NOON + 29 * DAY);
    expect((await history.mention('x:1'))?.verdict).not.toBeNull();
    await history.sweep(NOON + 31 * DAY);
    for (const key of ['x:1', 'x:2']) expect((await history.mention(key))?.verdict).toBeNull();
    expect((await history.mention('x:4'))?.correction).toBeUndefined();
    expect((await history.unjudged('another judge')).map(({ key }) => key)).not.toContain('x:1');
    for (const file of await exported()) expect(file).not.toMatch(TELLS);
  });

  it('hangs on the post and never on the person', async () => {
    const known = authorHistory(
      await history.byAuthor(post(1, { author: { name: '', handle: '@ada' } })),
      NOON,
    );
    expect(known.kinds).toEqual([{ kind: 'complaint', count: 1 }]);
  });
});

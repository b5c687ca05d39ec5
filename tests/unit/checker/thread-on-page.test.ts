import { describe, expect, it } from 'vitest';
import { asFull, threadOnPage } from '@/utils/checker/thread-on-page';
import { post } from '../history/samples';

const brand = { ownAccounts: ['@HavenHelp'], handles: ['@haven'] };
const asked = post(1);
const reply = (n: number, handle: string, answersTo = '@person1') =>
  post(n, { author: { name: `N${n}`, handle }, text: `reply ${n}`, answersTo });

describe('a thread on a page', () => {
  it('counts who answered this person, and finds our own among them', () => {
    const found = threadOnPage(
      [
        asked,
        reply(2, '@someone'),
        reply(3, '@havenhelp'),
        reply(4, '@haven', 'x:1'),
        reply(5, '@haven', '@else'),
      ],
      asked,
      brand,
    );
    expect(found.sight).toEqual({ text: asked.text, replies: 3 });
    expect(found.ours.map(({ text }) => text)).toEqual(['reply 3', 'reply 4']);
  });

  it('sees the post as the page shows it now, and knows the kept one where it is gone', () => {
    const edited = { ...asked, text: 'edited', rating: 2 };
    expect(threadOnPage([edited], asked, brand).sight).toEqual({ text: 'edited', rating: 2, replies: 0 });
    expect(threadOnPage([], asked, brand).sight).toEqual({ text: asked.text, replies: 0 });
  });

  it('takes the start of a long post for no edit, whichever was seen first', () => {
    const long = {
      ...asked,
      text: `${'We waited for the lift and then for the key. '.repeat(3)}Then we left.`,
    };
    const short = { ...long, text: `${long.text.slice(0, 80)} …` };
    expect(threadOnPage([short], long, brand).sight.text).toBe(long.text);
    const begun = threadOnPage([short], short, brand).sight;
    expect(asFull(begun, threadOnPage([long], short, brand).sight).text).toBe(long.text);
  });

  it('takes the answer that a review site shows under the post', () => {
    const ownerReply = { author: 'Haven', text: 'Sorry', postedAt: '2026-11-01' };
    const { sight, ours } = threadOnPage([{ ...asked, ownerReply }], asked, brand);
    expect(ours).toEqual([ownerReply]);
    expect(sight.replies).toBe(1);
  });

  it('is not taken in by nameless authors', () => {
    const nameless = post(1, { author: { name: '' } });
    expect(threadOnPage([nameless, reply(2, '@haven', '')], nameless, brand).ours).toEqual([]);
  });
});

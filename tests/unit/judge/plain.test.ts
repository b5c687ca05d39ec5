/**
 * What most people write: ordinary words that mean what they say. The posts that the kinds are learned from are mostly
 * oblique; these were written to see that the plain ones don't suffer for it, and are not among them.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseProfile } from '../../../utils/brand/profile';
import { makeJudge } from '../../../utils/judge';
import { loadModel } from '../../../utils/model';

const bytes = readFileSync(new URL('../../../public/model/model.bin', import.meta.url));
const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const profile = parseProfile({
  name: 'Harrow & Pike',
  terms: ['Harrow & Pike', 'Harrow and Pike'],
  handles: ['@harrowpike'],
});

/** Kind | stars, or "page" where it stands on the brand's own page | text. */
const POSTS = `
praise | 5 | Great service, friendly staff, will definitely come back.
praise | 5 | Superb week. Plenty of sunshine, friendly staff, short queues. We'll be back next year.
praise | 5 | Ordered on Monday, arrived Tuesday. Well packed, exactly as described. Very happy.
praise | 5 | Excellent company to deal with. Quick replies and fair prices.
praise | 5 | Would recommend to anyone. Five stars.
praise |  | Big thanks to @harrowpike for sorting my order so quickly!
praise |  | Love my new coat from Harrow & Pike 😍
praise |  | harrow & pike customer service is the best, had a new one sent out the next day
praise | page | Lovely staff, clean toilets, good coffee.
praise | 4 | Nice place, good food, reasonable prices.
praise | 5 | We had a wonderful time. The room was spotless and the breakfast was delicious.
praise | 5 | Fast delivery and great quality.
praise | 5 | Works perfectly. Easy to set up.
praise |  | Just want to say harrow and pike have been brilliant with my warranty claim. No fuss at all.
praise | 5 | Jane at the desk was so helpful. Thank you!
praise | 5 | Best app I've used, simple and reliable
praise | 4 | Good value and friendly people. Happy customer.
praise | 5 | My favourite shop in town. Always a pleasure.
praise |  | Shoutout to the team at Harrow & Pike, made my mum's birthday.
praise |  | so impressed with @harrowpike today, fixed it in ten minutes
complaint | 1 | Terrible service. Nobody answers the phone.
complaint | 1 | Order never arrived and they won't refund me.
complaint |  | @harrowpike my parcel is two weeks late and no one replies to emails
complaint | 2 | Staff were rude and the food was cold.
complaint |  | Harrow & Pike charged me twice and still no refund!
complaint | 1 | Waste of money. Broke after two days.
complaint | 1 | Dirty tables, slow service, won't be back.
complaint |  | Anyone else had problems with Harrow & Pike? Mine stopped working after a week and support just ignores me.
complaint | page | Very disappointed. Item arrived damaged and customer service was no help.
question |  | @harrowpike what time do you open on Sunday?
question | page | Do you deliver to Northern Ireland?
question |  | hi @harrowpike is the blue one back in stock soon?
question | page | Is there parking?
lead | page | Hi, how much would it cost for a group of 30 in June?
suggestion | 4 | Would be great if you had a vegan option.
backhanded | 3 | Food was good but the service was slow.
backhanded | 3 | Nice product, shame about the delivery.
crisis | page | There is a gas leak at your store on High Street, people are feeling sick.
crisis |  | a woman has collapsed in the harrow & pike on king street, somebody is giving her CPR
abuse |  | @harrowpike you are all idiots, burn in hell
`
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', where = '', ...text] = line.split('|').map((part) => part.trim());
    const stars = Number(where);
    return { kind, text: text.join('|'), subject: where !== '', ...(stars ? { rating: stars } : {}) };
  });

const judge = makeJudge(model, profile.ok ? profile.value : null);
const judged = POSTS.map(({ kind, ...post }) => ({ kind, text: post.text, said: judge.judge(post).kind }));

it('takes plain words for what they say', () => {
  const wrong = judged.filter(({ kind, said }) => kind !== said);
  expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(POSTS.length / 10);
});

it('never takes somebody in danger, or a complaint, for less than it is', () => {
  for (const { kind, text, said } of judged)
    if (kind === 'crisis' || kind === 'complaint') expect(said, text).toBe(kind);
});

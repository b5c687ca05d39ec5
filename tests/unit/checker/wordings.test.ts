/** Rule by rule: wordings that must be found, however indirect, and close neighbours that must not. */
import { describe, expect, it } from 'vitest';
import { parseProfile } from '@/utils/brand/profile';
import { type CheckContext, check } from '@/utils/checker';
import airline from './drafts/airline.json';

const read = parseProfile(airline);
if (!read.ok) throw new Error('airline.json');
const profile = read.value;

const COMPLAINT: Partial<CheckContext> = {
  kind: 'complaint',
  site: 'facebook',
  mention: 'My bag never came.',
};
const has = (id: string, draft: string, context: Partial<CheckContext> = {}) =>
  check(draft, { profile, ...COMPLAINT, ...context }).some((one) => one.id === id);

const WORDINGS: [id: string, found: string[], clean: string[], context?: Partial<CheckContext>][] = [
  [
    'L01',
    [
      'Maybe next time learn how a queue works.',
      'Did it hurt when they removed your sense of humour?',
      'Most people manage to find the belt, mind.',
      'Goodness, the tragedy of a missing bag.',
      'It must be exhausting being you.',
      'Hats off for finding the one thing to moan about.',
    ],
    [
      'We know some people were stuck for hours.',
      'Could you read the tag number to our desk by DM?',
      'I will write again when things calm down at the desk.',
      "I'd like to learn how your bag went missing.",
    ],
  ],
  [
    'L02',
    [
      'We keep a record of what is posted about our staff.',
      'Our solicitor reads this page too.',
      'We would not want this to end up before a judge.',
    ],
    ['I will take this to the baggage team today.', 'By law you are owed an answer within a week.'],
  ],
  [
    'L03',
    [
      'Would you look at those stars again?',
      'Perhaps we could keep posts like this off the page.',
      'Would you mind rewording your review in the meantime?',
      'Maybe this needn’t stay up?',
    ],
    [
      "I've read your review twice.",
      'We have not deleted your comment.',
      'Would you like us to remove the charge?',
    ],
  ],
  [
    'L04',
    [
      "Post it on one more site and I'll drop a free dessert in.",
      'Free upgrade for you if you edit this review.',
    ],
    ['I will chase the refund you write about today.'],
  ],
  [
    'L07',
    [
      'It does sound like the sort of thing that gets written by people across the bay.',
      'I do wonder whether you ever flew with us.',
      'Strange that your account was made yesterday.',
      'I’ve looked and no such passenger exists.',
    ],
    ['Real people will read this today.', 'I never doubted it.'],
  ],
  [
    'L15',
    [
      'We clearly got the tag wrong.',
      'That was a blunder on our end.',
      'That one’s on us.',
      'We let him down.',
    ],
    ["I don't know yet whether it was our mistake.", 'A bag should not go missing.'],
  ],
  [
    'L16',
    ['Sorry if you were inconvenienced.', 'Sorry for how this came across to you.'],
    ["I'm sorry your bag never came.", 'Sorry for the trouble, and thank you for the tag number.'],
  ],
  [
    'L17',
    [
      'I am sorry, but Saturdays are what they are.',
      'It does say so on the ticket you bought.',
      'The rules are there for a reason.',
      'A quick read before asking would have saved you the trouble.',
    ],
    [
      'You should have had your bag by now.',
      'I see why you chose to post.',
      'You should not have to chase us.',
    ],
  ],
  [
    'L19',
    [
      'Next time, go for the flex fare.',
      'Use code FLY10 on your next trip.',
      'Add a Plus fare to your next trip.',
    ],
    ['Download the claim form at tarn.example/bags.', 'It will mean a great deal to them.'],
  ],
  [
    'L23',
    [
      'The belt at Leeds broke that evening.',
      'Two handlers were off sick.',
      'Our cameras have it leaving at 9.',
    ],
    [
      'Please get hold of me when you have a minute.',
      'I will write by Friday with what they have found out.',
      'An hour at the belt, three times over, is a bad evening.',
    ],
  ],
  [
    'L29',
    ['You were brave to try Skelder.', 'Skelder’s idea of service is a recorded voice.'],
    ['Skelder flies there too, so it is worth comparing times.'],
    { kind: 'comparison', mention: 'Should I fly Tarn Air or Skelder?' },
  ],
  ['L30', ['Vote this chancellor out.', 'We stand with the strikers.'], ['I will get it out to you today.']],
  ['L38', ['Do what we said.', 'It is that other matter again.'], ['I will write on Friday.']],
  [
    'L10',
    ['Thank you, %name%.', 'Hi CUSTOMER_FIRSTNAME.', 'See you on <<DATE>>.'],
    ['Thank you, all of you.'],
  ],
];

describe.each(WORDINGS)('%s', (id, found, clean, context) => {
  it.each(found)('finds: %s', (draft) => expect(has(id, draft, context)).toBe(true));
  it.each(clean)('leaves: %s', (draft) => expect(has(id, draft, context)).toBe(false));
});

describe('L06, in a regulated trade', () => {
  const regulated = { profile: { ...profile, regulated: true } };
  it.each([
    'Thank you for your visit.',
    'I am glad your consultation helped.',
    'Our nurse who looked after you will be pleased.',
    'As one of our patients you can ring us.',
    'The care you received should have been better.',
  ])('finds: %s', (draft) => expect(has('L06', draft, regulated)).toBe(true));
  it.each([
    'If you are a patient of ours, please ring us.',
    'We cannot say here whether anybody is a client of ours.',
    'Thank you for writing. Please ring us, and we will listen.',
  ])('leaves: %s', (draft) => expect(has('L06', draft, regulated)).toBe(false));
  it('is silent elsewhere', () => expect(has('L06', 'Thank you for your visit.')).toBe(false));
});

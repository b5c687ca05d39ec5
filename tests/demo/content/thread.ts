/** A thread of a town's forum. Some name the brand; some talk of the hill. */
export interface Comment {
  name: string;
  hoursAgo: number;
  text: string;
  replies?: readonly Comment[];
}

export const opening: Comment & { title: string } = {
  name: 'u/harbour_wren',
  hoursAgo: 30,
  title: 'Where do you go for coffee beans in Marlow these days?',
  text: 'The stall on the market is gone. I brew filter, like it fruity, and would rather walk than order online. What is good?',
};

export const comments: readonly Comment[] = [
  {
    name: 'u/slowpour',
    hoursAgo: 28,
    text: 'Fernhill Coffee on Tanner Street. They let you taste before you buy, and the Moss Blend is lovely right now.',
    replies: [
      {
        name: 'u/kettle_and_crumb',
        hoursAgo: 27,
        text: 'Seconded. Ask for the natural from the top shelf.',
      },
      {
        name: 'u/harbour_wren',
        hoursAgo: 26,
        text: 'Thank you! Does Fernhill Coffee grind for a moka pot as well? And is the shop open on Sunday?',
      },
    ],
  },
  {
    name: 'u/tidewatcher',
    hoursAgo: 27,
    text: 'I stopped going to Fernhill Coffee. Ordered two bags online three weeks ago, paid, nothing came, and the help desk sends me the same paragraph every time. Order 55-0412 if anybody there reads this.',
    replies: [
      {
        name: 'u/slowpour',
        hoursAgo: 25,
        text: 'Odd, mine came in two days. Did you try the shop?',
      },
    ],
  },
  {
    name: 'u/northbank_lou',
    hoursAgo: 24,
    text: 'Northlight Roasters over Fernhill Coffee any day for filter: brighter, and cheaper by the kilo.',
  },
  {
    name: 'u/greenslope',
    hoursAgo: 22,
    text: 'Not what you asked, but the walk up the fern hill behind the mill with a flask is the best coffee in town.',
  },
  {
    name: 'u/half_a_bun',
    hoursAgo: 21,
    text: 'I heard Fernhill Coffee is shutting the Cardiff shop and leaving Wales altogether. Buy local while you can.',
  },
  {
    name: 'u/quayside_mo',
    hoursAgo: 18,
    text: 'We are opening a small guest house in March and need beans and a machine on lease. Has anybody here dealt with Fernhill Coffee as a business?',
    replies: [
      {
        name: 'u/FernhillCoffee',
        hoursAgo: 17,
        text: 'Hello, Rowan from Fernhill Coffee here. Yes, we do: fernhillcoffee.example/business tells you how.',
      },
    ],
  },
  {
    name: 'u/penny_farthing',
    hoursAgo: 15,
    text: "If only Fernhill Coffee sold a decaf that doesn't come in half-kilo bags. Two of us, one cup each. 250 g please!",
  },
  {
    name: 'u/old_mill_road',
    hoursAgo: 12,
    text: 'Fernhill Road is up again, by the way, so take the bus to the market.',
  },
  {
    name: 'u/m_ashdown',
    hoursAgo: 9,
    text: 'Fernhill Coffee was dreadful two years ago, all burnt. They changed roaster and it is really good now. The website is still a maze.',
  },
  { name: 'u/rtl_test', hoursAgo: 6, text: 'جرّبت قهوة Fernhill Coffee أمس وكانت رائعة، شكراً للجميع.' },
  {
    name: 'u/marlow_mod',
    hoursAgo: 3,
    text: 'Reminder: no adverts in this thread, please. Recommendations are fine.',
  },
];

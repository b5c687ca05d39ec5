/** Reviews of the shop on Tanner Street: the page is about the brand, so few of them name it. */
export interface DemoReview {
  name: string;
  stars: 1 | 2 | 3 | 4 | 5;
  daysAgo: number;
  title?: string;
  text: string;
  /** What the owner answered. */
  owner?: string;
}

export const reviews: readonly DemoReview[] = [
  {
    name: 'Agnetha Pell',
    stars: 5,
    daysAgo: 1,
    title: 'The best corner of my week',
    text: 'Warm room, warm people. Marguerite talked me through three filters without once making me feel foolish, and the rye bun is worth the walk.',
  },
  {
    name: 'Dmitri Holloway',
    stars: 1,
    daysAgo: 1,
    title: 'Twenty-five minutes for two coffees',
    text: 'Counted. Two people behind the bar, one of them on the phone. When the drinks came they were cold, and nobody said a word about it. I was charged for oat milk that I never had.',
  },
  {
    name: 'Wilhelmina Odair',
    stars: 4,
    daysAgo: 2,
    text: 'Coffee is excellent and always has been. The stools are a punishment, and after an hour I could no longer feel my legs.',
  },
  {
    name: 'Ngozi Brightwater',
    stars: 2,
    daysAgo: 3,
    title: 'Used to be my favourite',
    text: 'Since the new till came in, my stamps go missing every second visit. I showed the receipts and was told to write to somebody. I wrote. Silence.',
    owner:
      'Hi Ngozi, thank you for telling us, and sorry about the missing stamps. Please send us the receipts at hello@fernhillcoffee.example and we will add them today. Rowan, Fernhill Coffee',
  },
  {
    name: 'Casper Lindgren-Yeo',
    stars: 5,
    daysAgo: 4,
    text: 'Flat white: perfect. Dog: admired. Ten out of ten.',
  },
  {
    name: 'Rosalba Tench',
    stars: 1,
    daysAgo: 5,
    title: 'Glass in my cake',
    text: 'I bit on a splinter of glass in the almond slice and cut my gum. I have kept it, and a photograph. I expect a call before I speak to a solicitor.',
  },
  {
    name: 'Evander Moss',
    stars: 3,
    daysAgo: 6,
    text: 'Is there any step-free way in from Quay Lane? We were three with a pram and had to carry it. Coffee was nice.',
  },
  {
    name: 'Lettice Amparo',
    stars: 4,
    daysAgo: 8,
    text: 'Could you keep one table free of laptops at weekends? Otherwise lovely.',
  },
  {
    name: 'Barnaby Okafor-Quill',
    stars: 5,
    daysAgo: 9,
    title: 'Put right in a day',
    text: 'They gave me the wrong beans, I grumbled, and the next day the right ones stood at my door with a note from the roastery. Thank you!',
    owner: 'Barnaby, the roastery team read this aloud at lunch. Enjoy the beans! Rowan, Fernhill Coffee',
  },
  {
    name: 'Sunniva Crake',
    stars: 1,
    daysAgo: 11,
    text: 'Refund me or this one star stays. You know who I am.',
  },
  {
    name: 'Hector Fontaine-Abara',
    stars: 2,
    daysAgo: 12,
    title: 'Bitter',
    text: 'Tried it three times because friends insist. Each cup was bitter and lukewarm. Copper Kettle across the road does it better for less.',
  },
  {
    name: 'Mathilde Sørby',
    stars: 5,
    daysAgo: 14,
    text: 'Hyggeligt sted og den bedste kanelsnegl uden for Aarhus. Vi kommer igen!',
  },
  {
    name: 'Ignatius Vole',
    stars: 1,
    daysAgo: 15,
    text: 'The decaf is made with chemical solvents, look it up. People should know what they drink.',
  },
  {
    name: 'Thessaly Grant',
    stars: 4,
    daysAgo: 18,
    text: 'Quicker than it was in spring, friendlier too. Toilets could do with a look now and then.',
  },
  {
    name: 'former.shift.lead',
    stars: 1,
    daysAgo: 20,
    text: 'I ran shifts here for two years. Targets went up, hours went down, and the area manager never learned our names. Left in June.',
  },
  { name: 'Quentin Ayoade-Marsh', stars: 5, daysAgo: 22, text: '' },
  {
    name: '<i>Html</i> Person',
    stars: 3,
    daysAgo: 25,
    title: '</h3><h1>Big</h1>',
    text: 'My name broke your website: <a href="javascript:alert(1)">press me</a>. Coffee all right, cup too small for the price.',
  },
  {
    name: 'Zuleika Thornbury',
    stars: 2,
    daysAgo: 29,
    title: 'A long story',
    text: `I came for the reading on Thursday. ${'Then the chairs were moved, and moved back, and the person at the door said that we were not on the list although we had booked. '.repeat(9)}In the end we drank our tea on the pavement.`,
  },
  {
    name: 'Florian Ekwueme',
    stars: 5,
    daysAgo: 33,
    text: 'Best espresso between here and the coast, and staff who look up when you come in.',
  },
  { name: 'Ingrid van der Sloot', stars: 3, daysAgo: 400, text: 'Fine. A little loud at noon.' },
];

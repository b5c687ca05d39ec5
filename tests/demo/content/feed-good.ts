/** Posts of people who mean well: praise, buyers, questions, ideas. */
import { posts } from './post';

export const goodPosts = [
  ...posts('praise', [
    [
      'Imre Valdóttir',
      'imrevald',
      0.4,
      'Marguerite at @fernhillcoffee on Tanner Street remembered my order after three weeks away. Small thing, made my whole Monday. Thank you!',
    ],
    [
      'Ayodele Penhaligon',
      'ayopen',
      2.1,
      'The new Moss Blend from Fernhill Coffee is gorgeous. Second bag this month and no regrets.',
    ],
    [
      'Solvei Marchetti',
      'solveimarch',
      7,
      'Update: @fernhillhelp called me back within the hour and the missing Bean Box arrived today, with a handwritten note. That is how you do it.',
    ],
    [
      'Rhydian Okonkwo-Lund',
      'rhydianol',
      11,
      'Fernhill Coffee flat white before the night shift = unreal. The barista drew a fox in it 🦊',
    ],
    ['פנינה לוי', 'pninal', 30, 'הקפה של @fernhillcoffee פשוט מצוין, תודה רבה לצוות ברחוב טאנר!'],
  ]),
  ...posts('question', [
    [
      'Bram Ellwood',
      'bramell',
      0.9,
      '@fernhillcoffee how do I pause my subscription while I am travelling in December?',
    ],
    [
      'Nkechi Straub',
      'nkstraub',
      3.4,
      'Does anyone know if the oat milk at Fernhill Coffee is gluten-free? Asking for my daughter.',
    ],
    [
      'Teodor Quist',
      'teoquist',
      9,
      '@fernhillcoffee are you open on Sunday in Harrowgate Yard, and until what time?',
    ],
    [
      'Gwenllian Faro',
      'gwenfaro',
      26,
      'Hello @fernhillcoffee, I write for the Marlow Ledger. Who at the company can comment on the price of green beans this winter? Deadline is Thursday.',
    ],
  ]),
  ...posts('lead', [
    [
      'Halvard & Co Architects',
      'halvardco',
      1.7,
      'We are moving to a bigger studio in January and looking for a coffee supplier for 40 people. Does @fernhillcoffee do offices, and what would it cost?',
    ],
    [
      'Juniper Castellanos',
      'junicast',
      14,
      'Thinking of getting my dad a Bean Box for Christmas. Is it worth it if he only drinks one cup a day? @fernhillcoffee',
    ],
  ]),
  ...posts('comparison', [
    [
      'Torsten Bywater',
      'tbywater',
      5,
      'Switched from Copper Kettle to Fernhill Coffee in spring: the espresso is rounder and I stopped paying extra for oat milk.',
    ],
    [
      'Mirela Oduya',
      'mirelao',
      20,
      'Northlight or Fernhill Coffee for a filter subscription? I like it fruity. Opinions please.',
    ],
  ]),
  ...posts('suggestion', [
    [
      'Kasimir Dunphy',
      'kasdunphy',
      4.2,
      'Idea for @fernhillcoffee: a smaller Bean Box, 125 g, for those of us who live alone. I would sign up today.',
    ],
    [
      'Odalys Freeborn',
      'odalysf',
      33,
      "Would love it if Fernhill Coffee brought back the cardamom bun. Autumn isn't the same.",
    ],
  ]),
  ...posts('backhanded', [
    [
      'Philippa Nakamura-Reid',
      'pipnr',
      6.3,
      'Have to say Fernhill Coffee has got its act together: queue was ten minutes last winter, two today. The seats are still horrible though.',
    ],
    [
      'Cormac Vandersloot',
      'cormacv',
      18,
      'Lovely beans from @fernhillcoffee as always, shame that half the bag was on the outside of the box when it came.',
    ],
  ]),
];

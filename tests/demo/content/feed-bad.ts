/** Posts of people who are not pleased, each for a reason of its own. */
import { posts } from './post';

export const badPosts = [
  ...posts('complaint', [
    [
      'Desdemona Achterhuis',
      'desdemach',
      0.6,
      '@fernhillcoffee waited 25 minutes on Tanner Street this morning, then got somebody else’s order. I was charged twice as well. Not good.',
    ],
    [
      'Wendell Osei',
      'wendosei',
      1.3,
      'Third week running that my Bean Box from Fernhill Coffee has not turned up. Case 48213, nobody answers. Cancelling if this goes on.',
    ],
    [
      'Yrsa Blanchflower',
      'yrsabl',
      2.8,
      'Locked out of the @fernhillcoffee app right now, standing at the till with a full basket and no way to pay. Help?',
    ],
    [
      'Anselm Treharne',
      'anselmt',
      8,
      'Oh brilliant, @fernhillcoffee. Paid for the large, got the small, and a shrug for free. 👏👏',
    ],
    [
      'Lucasta Ferreira',
      'lucastaf',
      16,
      'Compré café en Fernhill Coffee y la bolsa llegó abierta. Nadie responde a mis correos. Muy decepcionada.',
    ],
    [
      'Benedikt Ashgrove',
      'bashgrove',
      28,
      `@fernhillcoffee ${'I have written to you on Monday, and on Tuesday, and the answer was a form letter each time. '.repeat(12)}All I want is the refund you promised for order 77-1932.`,
    ],
  ]),
  ...posts('misinformation', [
    [
      'Tancred Mulvaney',
      'tancredm',
      3.1,
      'Don’t you know that Fernhill Coffee cups can’t be recycled? They are plastic-lined and all go to landfill.',
    ],
    [
      'Ottoline Prax',
      'ottoprax',
      22,
      'Apparently Fernhill Coffee was bought by Nordmark last year. So much for independent.',
    ],
  ]),
  ...posts('stance', [
    [
      'Silas Wetherby',
      'silaswth',
      4.9,
      'Fernhill Coffee recognised the union and now lectures us about it on every cup. I buy coffee, not politics. Done with them.',
    ],
    [
      'Maren Adichie-Holt',
      'marenah',
      12,
      'Proud to drink @fernhillcoffee: they recognised the staff union without a fight. More of this.',
    ],
  ]),
  ...posts('ex-employee', [
    [
      'former bar hand',
      'exfernbar',
      10,
      'When I worked at Fernhill Coffee the rota changed every Sunday night and my manager laughed about it. Glad I got out.',
    ],
  ]),
  ...posts('competitor', [
    [
      'Coffee Truth 4U',
      'coffeetruth4u',
      13,
      'Fernhill Coffee is awful, everybody says so. Do yourself a favour and go to Northlight Roasters instead, code BRIGHT20 gives you 20 % off your first bag!',
    ],
  ]),
  ...posts('abuse', [
    [
      'xx_grinder_xx',
      'xxgrinderxx',
      15,
      '@fernhillcoffee you are all brainless clowns, the lot of you, crawl back under your rock',
    ],
  ]),
  ...posts('crisis', [
    [
      'Perpetua Lindqvist',
      'perplind',
      1.1,
      'My son had an allergic reaction after a “dairy-free” hot chocolate at Fernhill Coffee on Quay Lane. We are in A&E now. @fernhillcoffee somebody needs to ring me.',
    ],
    [
      'Jarek Umber',
      'jarekumber',
      19,
      'Logged in to the Fernhill Club app and I can see a stranger’s name, address and card ending. @fernhillcoffee this is a data leak.',
    ],
  ]),
];

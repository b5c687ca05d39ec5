/** Describing words by the side they put a thing on, with what they are about. English. */
import type { Area } from './specific';
import { set } from './words';

/** May stand before a noun: "cold soup". */
export const BAD_ADJECTIVES: Partial<Record<Area, ReadonlySet<string>>> = {
  comfort: set(
    'cold freezing stuffy uncomfortable lumpy hard damp wet cramped tiny draughty drafty icy lukewarm',
  ),
  dirt: set(
    'dirty filthy grubby mouldy moldy dusty stained smelly sticky grimy disgusting unclean musty greasy stinky',
  ),
  noise: set('noisy loud thin deafening'),
  food: set(
    'stale burnt soggy undercooked overcooked raw bland greasy sad tasteless dry chewy rancid watery',
  ),
  broken: set(
    'broken faulty defective dead damaged cracked torn leaking wobbly frozen flimsy dodgy scratched bent blocked loose shattered ripped snapped',
  ),
  slow: set('slow sluggish laggy patchy intermittent unreliable unstable glacial'),
  wait: set('late delayed endless long overdue'),
  missed: set('missed missing cancelled canceled postponed forgotten'),
  wrong: set(
    'wrong incorrect misleading inaccurate incomplete mistaken confusing vague contradictory outdated inconsistent',
  ),
  money: set(
    'overpriced expensive pricey extortionate extra hidden unexpected surprise double duplicate unauthorised',
  ),
  people: set(
    'rude unhelpful dismissive unfriendly impolite clueless surly careless disinterested uninterested patronising',
  ),
  digital: set('buggy clunky glitchy unusable useless'),
  lost: set('lost stolen misplaced'),
  access: set('inaccessible closed shut locked'),
  general: set(
    'bad poor terrible awful horrible dreadful appalling shocking disappointing ridiculous hopeless shoddy mediocre worn tired shabby outdated dated poky ugly dim dark weak unsafe cheap nasty empty',
  ),
};

export const GOOD_ADJECTIVES = set(`
  good great lovely brilliant excellent amazing wonderful fantastic superb perfect fabulous outstanding exceptional
  incredible delicious tasty fresh warm cosy cozy comfy comfortable clean spotless immaculate quiet silent peaceful calm
  friendly kind helpful polite patient attentive welcoming caring generous charming thoughtful professional courteous
  cheerful knowledgeable honest efficient quick fast speedy smooth easy simple painless seamless reliable solid sturdy
  beautiful gorgeous stunning stylish elegant bright spacious crisp smart clever neat tidy handy useful flawless
  affordable reasonable fair stellar top-notch first-class spot-on soft hot generous lively genuine sincere
  best nicest kindest quietest friendliest fastest cleanest comfiest tastiest loveliest
  clear neat sensible proper decent superb lovely fair tidy
  finest greatest happiest warmest easiest quickest smoothest softest
`);

const areaByWord = new Map<string, Area>();
for (const [area, words] of Object.entries(BAD_ADJECTIVES))
  for (const word of words) if (!areaByWord.has(word)) areaByWord.set(word, area as Area);

export const badAreaOf = (word: string): Area | undefined => areaByWord.get(word);

/** Only after a verb: "a lift that was out of order". */
export const BAD_STATES = set(
  'down out off gone engaged unavailable stuck flat unanswered empty late wrong different unusable',
);

const GLAD =
  /^(?:love\w*|glad|happy|happier|pleas\w+|delight\w*|joy|bliss|heroes?|treat|wins?|sorted|restored|framed|smil\w+|peace|recommend\w*|listened|miracle|well|beautifully|properly|patiently|fixed|works|better)$/;

/** Does the word by itself speak of content? */
export const isGlad = (word: string): boolean => GOOD_ADJECTIVES.has(word) || GLAD.test(word);

/** English words that turn what follows, and words that end their reach. Apostrophes are dropped by the tokenizer. */
import { hashWord } from './hash';

const WORDS =
  'not no never none nobody nothing neither nor nowhere hardly barely scarcely without lack lacks lacking cannot cant wont ' +
  'dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wouldnt couldnt shouldnt aint neednt mustnt nope nah ' +
  'rarely seldom unable fails failed';

export const NEGATORS: ReadonlySet<number> = new Set(WORDS.split(' ').map(hashWord));

/** "not great but cheap": the turn ends the reach. */
export const SCOPE_ENDS: ReadonlySet<number> = new Set(
  'but however although though except yet because'.split(' ').map(hashWord),
);

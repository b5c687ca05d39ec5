/** Turning the writer's words to our point of view: "my bill" → "your bill", "your app" → "our app". */

const SWAP: Record<string, string> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  am: 'are',
  your: 'our',
  yours: 'ours',
  their: 'our',
};

/** "you" in the post means us; as a subject or object it can't be turned without knowing the sentence. */
const UNTURNABLE = /^(?:you|you're|you've|you'd|you'll|u|ur|yourself|yourselves|ya|they're|they've|theirs)$/i;

/** Words seen from our side; null where a word would mean somebody else after the turn. */
export function mirror(words: readonly string[]): string[] | null {
  const turned: string[] = [];
  for (const [i, word] of words.entries()) {
    const low = word.toLowerCase();
    if (UNTURNABLE.test(low)) return null;
    const before = words[i - 1]?.toLowerCase();
    if (low === 'was' && (before === 'i' || before === 'we')) turned.push('were');
    else turned.push(SWAP[low] ?? word);
  }
  return turned;
}

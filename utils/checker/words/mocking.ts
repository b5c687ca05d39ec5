/** Mockery and sarcasm, which only an unhappy post makes plain (P07). */
import { Phrases } from '../text/phrases';

/** Laughing at somebody in trouble. */
export const MOCKING = new Phrases(`
  lol|lols|lmao|rofl|lmfao
  aww|awww|diddums
  bless you|him|her|them|your
  ^same to you
  you get what you pay|paid for
  congratulations|congrats|bravo on|for ~4
  congratulations|congrats|bravo you
  bravo
  thanks|cheers|thank you? for playing|trying|nothing|stating|noticing
  thanks|cheers|thank you? for the|your|this|that lecture|essay|novel|rant|sermon|drama|laugh|laughs|entertainment|giggle|speech|masterpiece|poem|tirade|bile
  made us|me|our|everyone|the ~1 laugh|chuckle|giggle|howl|day
  had|has|have us|me|everyone ~1 laughing|giggling|howling|rolling|stitches
  we|i ~1 laughed|chuckled|giggled
  good for a laugh|giggle
  funniest|funnier
  have a nice|great|good|lovely|wonderful life
  have a nice|great|good|lovely|wonderful day|evening|weekend too|anyway|though
  ^bless
  champ|sunshine|charmer|sweetheart|princess|buttercup|petal|genius|einstein|pal|buddy|hun|cupcake|sherlock
  to you too|also|as
  and|the same|a ~3 to you too
  well|oh? well well
  what a|an detective|critic|poet|expert|star|hero|legend|comedian|scholar|philosopher|warrior
  the great|famous critic|expert
`);

/** Only a sentence of its own, in answer to somebody unhappy. */
export const LONE_SARCASM = new Phrases(`
  charming|delightful|classy|whatever|yawn|bravo|wow|lovely|brilliant|fantastic|wonderful|great|nice|hilarious|adorable|cute|fascinating|riveting|noted
  how lovely|charming|nice|sweet|original|mature|adult
  well well
  good grief
  if you say so
  sure thing|you are|jan
  right then
  cool story bro?
  good to know
  thanks for that
`);

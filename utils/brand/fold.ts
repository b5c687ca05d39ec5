/**
 * Text made comparable: lower case, Unicode NFKC, accents off Latin letters, look-alike letters of other scripts as
 * Latin ones, zero-width and direction marks out, typographical apostrophes straight (taxonomy.md, section 1 and edge
 * case 18). Offsets of the original are kept, because evidence is highlighted in the page's own text.
 */

export interface Folded {
  text: string;
  /** Original UTF-16 offset of an offset in `text`; of `text.length` too. */
  at(offset: number): number;
}

// The letters that pass for Latin ones, upper case first: Н is an H to the eye, н only by way of it.
const LOOKS = 'АВЕЅІЈКМНОРСТУХҺΑΒΕΖΗΙΚΜΝΟΡΤΥΧаеѕіјкмнорстухһԁԛԝαβεικνορτυχıɑɡłøđ';
const LIKE = 'abesijkmhopctyxhabezhikmnoptyxaesijkmhopctyxhdqwabeikvoptuxiaglod';
const latin = new Map([...LOOKS].map((letter, i) => [letter, LIKE[i] as string]));

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u2032\u00b4\u0060\uff07]/;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: one by one they are what is to be removed
const UNSEEN = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/;
const MARKS = /[\u0300-\u036f]/g;

const seen = new Map<string, string>();

function foldOne(letter: string): string {
  const known = seen.get(letter);
  if (known !== undefined) return known;
  const wide = letter.normalize('NFKC');
  const folded = APOSTROPHES.test(letter)
    ? "'"
    : UNSEEN.test(letter)
      ? ''
      : [...wide]
          .map((one) => latin.get(one) ?? one.normalize('NFD').replace(MARKS, ''))
          .join('')
          .normalize('NFC')
          .toLowerCase();
  // A page can hold any number of different characters, the cache may not.
  if (seen.size < 4_000) seen.set(letter, folded);
  return folded;
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;

export function fold(original: string): Folded {
  const lower = (from: number, to?: number) => original.slice(from, to).toLowerCase().replaceAll('`', "'");
  BEYOND_ASCII.lastIndex = 0;
  if (!BEYOND_ASCII.test(original)) return { text: lower(0), at: (offset) => offset };
  let text = '';
  let done = 0;
  // Where the two texts drift apart: from this folded offset on, the original is `drift` further.
  const marks: number[] = [];
  const drifts: number[] = [];
  BEYOND_ASCII.lastIndex = 0;
  while (BEYOND_ASCII.test(original)) {
    const i = BEYOND_ASCII.lastIndex - 1;
    text += lower(done, i);
    const letter = String.fromCodePoint(original.codePointAt(i) as number);
    const folded = foldOne(letter);
    text += folded;
    done = i + letter.length;
    BEYOND_ASCII.lastIndex = done;
    if (folded.length === letter.length) continue;
    // The middle of a letter that grew points to its beginning.
    for (let unit = 1; unit < folded.length; unit++) {
      marks.push(text.length - folded.length + unit);
      drifts.push(i - (text.length - folded.length + unit));
    }
    marks.push(text.length);
    drifts.push(done - text.length);
  }
  text += lower(done);
  return {
    text,
    at: (offset) => {
      let low = 0;
      let high = marks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((marks[middle] as number) <= offset) low = middle + 1;
        else high = middle;
      }
      return Math.min(offset + (drifts[low - 1] ?? 0), original.length);
    },
  };
}

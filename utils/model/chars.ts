/** What a UTF-16 unit is to the tokenizer. A table answers for nearly all of them. */
export const SPACE = 0;
export const WORD = 1;
export const MARK = 2;
export const EMOJI = 3;
/** Invisible: variation selectors, zero-width characters. */
export const JOINER = 4;

function kindOf(unit: number): number {
  if (unit <= 32 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)) return SPACE;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x202f) return SPACE;
  if ((unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return WORD;
  if (unit === 95) return WORD;
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? WORD : MARK;
  if ((unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e)) return JOINER;
  if ((unit >= 0x2060 && unit <= 0x206f) || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xfeff)
    return JOINER;
  if (unit >= 0x2010 && unit <= 0x205e) return MARK;
  if (unit >= 0x2100 && unit <= 0x2bff) return EMOJI;
  if (unit >= 0xd800 && unit <= 0xdfff) return EMOJI;
  if ((unit >= 0x3001 && unit <= 0x303f) || (unit >= 0xff01 && unit <= 0xff0f)) return MARK;
  return unit === 0xd7 || unit === 0xf7 ? MARK : WORD;
}

/** Class by unit; 64 kB, filled once. */
export const charClass = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));

export const classOf = (unit: number): number => charClass[unit]!;

/** Lower case of one unit, where that is one unit too. */
export function lower(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const low = String.fromCharCode(unit).toLowerCase();
  return low.length === 1 ? low.charCodeAt(0) : unit;
}

/** Valence of single words, from several lists, baked into the model file: an open-addressing table by word hash. */

/** Lists side by side: VADER, AFINN. */
export const SCALES = 2;

export class Lexicon {
  private readonly mask: number;
  private readonly keys: Uint32Array;
  private readonly slots: Uint16Array;

  /**
   * @param hashes of the words (n)
   * @param values n × SCALES, tenths of the list's own unit (−50 … 50), 0 where a list does not know the word
   */
  constructor(
    readonly hashes: Uint32Array,
    readonly values: Int8Array,
  ) {
    let size = 1;
    while (size < hashes.length * 2 + 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.slots = new Uint16Array(size);
    for (let i = 0; i < hashes.length; i++) {
      let at = hashes[i]! & this.mask;
      while (this.slots[at] !== 0) at = (at + 1) & this.mask;
      this.keys[at] = hashes[i]!;
      this.slots[at] = i + 1;
    }
  }

  /** Index of the word in `values`, −1 where no list knows it. */
  slotOf(hash: number): number {
    let at = hash & this.mask;
    for (let slot = this.slots[at]!; slot !== 0; slot = this.slots[at]!) {
      if (this.keys[at] === hash) return slot - 1;
      at = (at + 1) & this.mask;
    }
    return -1;
  }

  valence(hash: number, scale: number): number {
    const slot = this.slotOf(hash);
    return slot < 0 ? 0 : this.values[slot * SCALES + scale]!;
  }
}

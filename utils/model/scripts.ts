/** Which script most of a text's letters are in, as a language tag where the script has one living language. */

/** [first, last unit, tag]; scripts of several languages stay "und-…" (BCP 47), for nothing here can tell them apart. */
const RANGES: readonly [number, number, string][] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'und-Cyrl'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x077f, 'und-Arab'],
  [0x0900, 0x097f, 'und-Deva'],
  [0x0980, 0x09ff, 'und-Beng'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** A word of Chinese, Japanese or Korean has fewer letters than one in an alphabet. */
const DENSE = 3;
/** Japanese mixes kana with the ideographs that Chinese uses alone. */
const KANA_SHARE = 0.1;

const isLetter = (unit: number): boolean =>
  unit > 0x7f ? unit !== 0xd7 && unit !== 0xf7 && unit > 0xbf : (unit | 32) >= 97 && (unit | 32) <= 122;

export interface Script {
  /** null where there is no letter. */
  script: string | null;
  /** It has letters beyond plain ASCII. */
  accents: boolean;
}

export function scriptOf(text: string): Script {
  const counts = new Map<string, number>();
  let latin = 0;
  let plain = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isLetter(unit)) continue;
    if (unit <= 0x24f) {
      latin++;
      if (unit < 0x80) plain++;
      continue;
    }
    const range = RANGES.find(([first, last]) => unit >= first && unit <= last);
    if (!range) continue;
    const weight = range[2] === 'zh' || range[2] === 'ja' || range[2] === 'ko' ? DENSE : 1;
    counts.set(range[2], (counts.get(range[2]) ?? 0) + weight);
  }
  if (latin > 0) counts.set('Latn', latin + (counts.get('Latn') ?? 0));
  if (plain > 0 && plain === latin && counts.size === 0) return { script: 'Latn', accents: false };
  const kana = counts.get('ja') ?? 0;
  const ideographs = counts.get('zh') ?? 0;
  if (kana > 0 && kana >= KANA_SHARE * (kana + ideographs)) {
    counts.set('ja', kana + ideographs);
    counts.delete('zh');
  }
  let most: string | null = null;
  for (const [script, count] of counts) if (most === null || count > counts.get(most)!) most = script;
  return { script: most, accents: true };
}

/** Length of a host label once it is written in ASCII ("bücher" → "xn--bcher-kva", 13): RFC 3492, length only. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const PREFIX = 'xn--'.length;

function adapt(delta: number, points: number, first: boolean): number {
  let d = first ? Math.floor(delta / DAMP) : delta >> 1;
  d += Math.floor(d / points);
  let k = 0;
  for (; d > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) d = Math.floor(d / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * d) / (d + SKEW));
}

/** Digits that a delta takes under the bias. */
function digits(delta: number, bias: number): number {
  let count = 1;
  for (let q = delta, k = BASE; ; k += BASE, count += 1) {
    const t = Math.min(T_MAX, Math.max(T_MIN, k - bias));
    if (q < t) return count;
    q = Math.floor((q - t) / (BASE - t));
  }
}

/** In ASCII characters. The label must be short (63 at most): the time grows with its square. */
export function asciiLength(label: string): number {
  const points = Array.from(label, (char) => char.codePointAt(0)!);
  const basic = points.filter((point) => point < FIRST_CODE).length;
  if (basic === points.length) return basic;
  let length = PREFIX + basic + (basic > 0 ? 1 : 0);
  let code = FIRST_CODE;
  let delta = 0;
  let bias = FIRST_BIAS;
  for (let handled = basic; handled < points.length; ) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta += 1;
      if (point !== code) continue;
      length += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return length;
}

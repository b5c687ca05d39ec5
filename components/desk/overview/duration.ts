import { locale } from '../../locale';

const UNITS: [unit: string, minutes: number][] = [
  ['day', 1_440],
  ['hour', 60],
  ['minute', 1],
];

/** "2.5 hours", minutes in. */
export function durationWords(minutes: number): string {
  const [unit, size] = UNITS.find(([, length]) => minutes >= length) ?? UNITS.at(-1)!;
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale(), style).format(minutes / size);
}

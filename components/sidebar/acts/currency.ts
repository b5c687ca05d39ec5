/** Currencies of the browser itself, those asked for most first; the one used last is offered again. */
const FIRST = ['EUR', 'USD', 'GBP', 'CHF'];
const NAME = 'currency';

export const currencies = (chosen: string): string[] => [
  ...new Set([chosen, ...FIRST, ...Intl.supportedValuesOf('currency')]),
];

/** A convenience of this window's storage: losing it costs nothing. */
export const lastCurrency = (): string => {
  const stored = localStorage.getItem(NAME) ?? '';
  return /^[A-Z]{3}$/.test(stored) ? stored : FIRST[0]!;
};
export const rememberCurrency = (code: string): void => localStorage.setItem(NAME, code);

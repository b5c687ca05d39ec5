/** An amount as our texts' language writes it; empty where there is none. */
import { locale } from './locale';

export function money({ amount, currency }: { amount?: number; currency?: string }): string {
  if (amount === undefined) return '';
  return currency
    ? new Intl.NumberFormat(locale(), { style: 'currency', currency }).format(amount)
    : new Intl.NumberFormat(locale()).format(amount);
}

/** What stands in a field before anybody typed. */

/** A site that answers by tagging fills in the handle of the person answered: it stays, and is nobody's draft. */
export const isPrefill = (existing: string): boolean => /^\s*@[\w.@-]+\s*$/.test(existing);

/** What goes between the text that is there and the text that follows it. */
export function joint(existing: string, oneLine: boolean): string {
  if (existing === '' || /\s$/.test(existing)) return '';
  return oneLine || isPrefill(existing) ? ' ' : '\n';
}

/** The event that tells a copy of the page's script to end: a newer one has come, or the site was turned off. */
export const TAKEOVER = 'answerable:takeover';

/** What people call a site. The readers' own names stay with the page's script: all readers for their names would be dear. */
const NAMES: Record<string, string> = {
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  booking: 'Booking.com',
  hackernews: 'Hacker News',
  stackexchange: 'Stack Exchange',
  producthunt: 'Product Hunt',
  google: 'Google Maps',
  googleplay: 'Google Play',
  appstore: 'App Store',
};

/** "reddit" → "Reddit", "generic:forum.example" and "taught:forum.example" → "forum.example". */
export function siteWord(id: string): string {
  const [, host] = /^(?:generic|taught):(.+)$/.exec(id) ?? [];
  if (host) return host;
  return NAMES[id] ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

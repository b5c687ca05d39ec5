/** Over the site's limit, by the site's own count (P69); on an unknown page without a maxlength, a warning above 1,000. */
import { countFor } from '../../limits/count';
import { UNKNOWN_SITE_WARN_ABOVE } from '../../limits/sites';
import type { Rule } from '../rule';

export const L09: Rule = {
  id: 'L09',
  level: 'block',
  playbook: ['P69'],
  message: 'check_L09',
  find(draft, { site, counting }) {
    if (!site) return [];
    const { used, limit, over } = countFor(site, draft.text, counting);
    if (over) return [{ ...draft.whole(), args: [String(used), String(limit ?? used)] }];
    return limit === null && site.startsWith('generic') && used > UNKNOWN_SITE_WARN_ABOVE
      ? [{ ...draft.whole(), level: 'warn', message: 'check_L09_unknown', args: [String(used)] }]
      : [];
  },
};

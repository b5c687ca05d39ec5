/** Names a member of staff whom the post did not name; on Tripadvisor any member of staff (P06). */
import type { Rule } from '../rule';
import { leaders } from '../text/known';

export const L32: Rule = {
  id: 'L32',
  level: 'warn',
  playbook: ['P06'],
  message: 'check_L32',
  find({ profile, mention, names }, { site, author }) {
    const people = leaders(profile);
    const post = (mention?.text ?? '').toLowerCase();
    const writer = author?.toLowerCase() ?? '';
    return names()
      .filter(
        ({ staff, name }) => staff && !people.has(name.toLowerCase()) && !writer.includes(name.toLowerCase()),
      )
      .filter(({ name }) => site === 'tripadvisor' || !post.includes(name.toLowerCase().split(/\s/)[0]!))
      .map(({ start, end, name }) => ({ start, end, args: [name] }));
  },
};

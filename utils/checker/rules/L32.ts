/** Names a member of staff whom the post did not name; on Tripadvisor any member of staff (P06). */
import type { Mend, Rule } from '../rule';
import { leaders } from '../text/known';
import { CLASSES } from '../words/classes';

/** "Our concierge Dmitri" → "our concierge"; a name that stands alone → "a colleague". */
const unnamed: Mend = (hit, { body }) => {
  const at = body.tokens.findIndex(({ start }) => start === hit.start);
  const before = body.tokens[at - 1];
  if (before && CLASSES.role.has(before.word) && before.end === hit.start - 1)
    return { ...hit, start: before.end, fix: '' };
  const opens = body.sentences.some(({ start }) => start === hit.start);
  return { ...hit, fix: opens ? 'A colleague' : 'a colleague' };
};

export const L32: Rule = {
  id: 'L32',
  level: 'warn',
  playbook: ['P06'],
  message: 'check_L32',
  mend: unnamed,
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

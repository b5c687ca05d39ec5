/** Names a member of staff whom the post did not name; on Tripadvisor any member of staff (P06). */

import type { Kind } from '../../judge/verdict';
import type { Draft } from '../draft';
import type { Mend, Rule } from '../rule';
import { isHollow } from '../text/content';
import { knownWords, leaders } from '../text/known';
import { NOT_NAMES, type PersonName } from '../text/names';
import { words } from '../text/phrases';
import { wordAt } from '../text/rivals';
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

/** Who may be spoken of after these, or before those, is somebody: "a parade for Marguerita", "Zoltan has been …". */
const TO_SOMEBODY = words('for to that thank thanks tell told and by is was be with from');
const DOES = words("has is was will 's would had and can loves deserves who");

/** Under praise a capital that neither post nor profile explains is most likely the colleague who is meant. */
function unknownNames(
  { body, profile, mention }: Draft,
  kind: Kind | undefined,
  site: string | undefined,
): PersonName[] {
  if (kind !== 'praise') return [];
  const known = knownWords(profile);
  const post = mention?.text ?? '';
  return body.tokens.flatMap((token, i): PersonName[] => {
    const { raw, word, type, capital, start, end } = token;
    if (
      !capital ||
      type !== 'word' ||
      !/^\p{Lu}\p{Ll}{2,}$/u.test(raw) ||
      known.has(word) ||
      NOT_NAMES.has(word)
    )
      return [];
    if (CLASSES.weekday.has(word) || CLASSES.month.has(word) || isHollow(word)) return [];
    const opens = body.sentences[token.sentence]!.from === i;
    const before = body.tokens[i - 1]?.word ?? '';
    const after = body.tokens[i + 1]?.word ?? '';
    const shown = wordAt(post, raw) >= 0;
    const somebody = opens
      ? shown && DOES.has(after) && site === 'tripadvisor'
      : TO_SOMEBODY.has(before) && DOES.has(after);
    if (!somebody || body.tokens[i + 1]?.capital) return [];
    return [{ start, end, name: raw, full: false, titled: false, staff: true, token: i }];
  });
}

export const L32: Rule = {
  id: 'L32',
  level: 'warn',
  playbook: ['P06'],
  message: 'check_L32',
  mend: unnamed,
  find(draft, { site, author, kind }) {
    const { profile, mention, names } = draft;
    const people = leaders(profile);
    const post = (mention?.text ?? '').toLowerCase();
    const writer = author?.toLowerCase() ?? '';
    const named = new Map([...unknownNames(draft, kind, site), ...names()].map((one) => [one.start, one]));
    return [...named.values()]
      .filter(
        ({ staff, titled, name }) =>
          (staff || (titled && kind === 'praise')) &&
          !people.has(name.toLowerCase()) &&
          !writer.includes(name.toLowerCase()),
      )
      .filter(({ name }) => site === 'tripadvisor' || !post.includes(name.toLowerCase().split(/\s/)[0]!))
      .map(({ start, end, name }) => ({ start, end, args: [name] }));
  },
};

/** The note that goes to a team, in words. */
import type { BrandProfile } from '@/utils/brand/profile';
import type { Mention } from '@/utils/history/records';
import { isOpen } from '@/utils/history/standing';
import { creditNote, handOverNote } from '@/utils/replies/notes';
import { exact } from '../../time';
import { type Message, t } from '../../words';

export interface NoteText {
  /** The team's address, where the profile has one. */
  to: string | null;
  subject: string;
  text: string;
}

/** Times are ISO in the note; people read them in their own way. */
const words = ({ key, args = [] }: Message): string =>
  t(key, ...(key === 'note_due' ? args.map((iso) => exact(Date.parse(iso))) : args));

/** People whom the profile itself names may be named inside the house too. */
const namedIn = (text: string, { people }: BrandProfile): string | undefined =>
  people.find((name) => text.toLowerCase().includes(name.toLowerCase()));

export function noteText(
  what: 'hand-over' | 'credit',
  team: string,
  profile: BrandProfile,
  { post, verdict, followUps = [] }: Mention,
): NoteText {
  const routed = {
    topics: verdict?.topics ?? [],
    dueAt: verdict?.dueAt ?? null,
    urgency: verdict?.urgency ?? ('whenever' as const),
    team,
  };
  const promised = followUps.find(isOpen)?.text;
  const note =
    what === 'credit'
      ? creditNote(profile, post, routed, namedIn(post.text, profile))
      : handOverNote(profile, post, routed, promised);
  return { to: note.to, subject: words(note.subject), text: note.lines.map(words).join('\n') };
}

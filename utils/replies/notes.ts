/**
 * Notes that go inside the house: a hand-over to the team that can act (P05), a credit to the team that earned it (P02).
 * Private data is masked (P57), suspicion stays out (P51), and the post's words are quoted as material (P67).
 */
import type { BrandProfile } from '../brand/profile';
import type { JudgedPost } from '../judge/judge';
import type { Verdict } from '../judge/verdict';
import type { Message } from '../words';
import { mask } from './mask';

export interface NotePost
  extends Pick<JudgedPost, 'text'>,
    Partial<Pick<JudgedPost, 'site' | 'author' | 'url' | 'rating'>> {}

/** A note: its lines as messages, to be put into words at the edge, and where it goes. */
export interface Note {
  /** Name of the team; null where none is routed. */
  team: string | null;
  /** The team's address, where the profile has one. */
  to: string | null;
  subject: Message;
  lines: Message[];
}

/** Longest part of the post that a note repeats, in characters: enough to act on, no copy of the post. */
const EXCERPT = 400;

function excerpt(text: string, keep: readonly string[]): string {
  const masked = mask(text.replace(/\s+/g, ' ').trim(), keep);
  if (masked.length <= EXCERPT) return masked;
  const cut = masked.slice(0, EXCERPT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT - 40))} …`;
}

const ownContact = ({ contact, teams }: BrandProfile): string[] =>
  [contact.email, contact.phone, ...teams.map((team) => team.contact)].filter((own): own is string => !!own);

const routed = (profile: BrandProfile, verdict: Pick<Verdict, 'team'>) => {
  const team = profile.teams.find(({ name }) => name === verdict.team);
  return { team: team?.name ?? null, to: team?.contact ?? null };
};

const whereLines = (post: NotePost): Message[] => [
  ...(post.site ? [{ key: 'note_where' as const, args: [post.site] }] : []),
  ...(post.url ? [{ key: 'note_link' as const, args: [post.url] }] : []),
];

/** For the team that can act: what was said, what about, by when, and what was promised. */
export function handOverNote(
  profile: BrandProfile,
  post: NotePost,
  verdict: Pick<Verdict, 'team' | 'topics' | 'dueAt' | 'urgency'>,
  promised?: string,
): Note {
  const topics = [...new Set(verdict.topics.map(({ topic }) => topic))].slice(0, 4).join(', ');
  return {
    ...routed(profile, verdict),
    subject: topics
      ? { key: 'note_handover_subject', args: [topics] }
      : { key: 'note_handover_subject_plain' },
    lines: [
      { key: 'note_said', args: [excerpt(post.text, ownContact(profile))] },
      ...(topics ? [{ key: 'note_about' as const, args: [topics] }] : []),
      ...(post.rating === undefined ? [] : [{ key: 'note_stars' as const, args: [String(post.rating)] }]),
      ...(verdict.urgency === 'now' ? [{ key: 'note_urgent' as const }] : []),
      ...(verdict.dueAt ? [{ key: 'note_due' as const, args: [verdict.dueAt] }] : []),
      ...(promised ? [{ key: 'note_promised' as const, args: [mask(promised, ownContact(profile))] }] : []),
      ...whereLines(post),
      { key: 'note_handover_ask' },
    ],
  };
}

/** For the team that earned it; a person is named only where the profile allows it and the post names one. */
export function creditNote(
  profile: BrandProfile,
  post: NotePost,
  verdict: Pick<Verdict, 'team'>,
  person?: string,
): Note {
  const { team, to } = routed(profile, verdict);
  return {
    team,
    to,
    subject: { key: 'note_credit_subject' },
    lines: [
      { key: 'note_credit_said', args: [excerpt(post.text, ownContact(profile))] },
      ...(person ? [{ key: 'note_credit_person' as const, args: [person] }] : []),
      ...whereLines(post),
      { key: 'note_credit_thanks' },
    ],
  };
}

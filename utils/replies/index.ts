/** Wording for a reply, in three lengths, from the moves of its play (P14). Pure: same post and options, same suggestions. */
import type { BrandProfile } from '../brand/profile';
import type { CheckContext } from '../checker';
import type { JudgedPost } from '../judge/judge';
import type { Kind, Verdict } from '../judge/verdict';
import { playById, playFor } from '../playbook';
import { gather, withoutSpecifics } from './gather';
import { movesGentle } from './gentle';
import { fourGrams } from './seed';
import { hardshipIn } from './specifics/hardship';
import { heardIn, statementIn } from './specifics/said';
import { LENGTHS, type Suggestion } from './suggestion';
import { movesUnsure } from './unsure';
import { packFor } from './wording';
import { write } from './write';

export interface SuggestOptions {
  profile: BrandProfile;
  post: Pick<JudgedPost, 'text'> &
    Partial<Pick<JudgedPost, 'site' | 'rating' | 'author' | 'url'>> & { key?: string };
  verdict: Verdict;
  /** Signs the reply; without it a sign-off that wants a name is left out. */
  agent?: string;
  /** 0 at first; one more each time the person asks for other wording. */
  fresh?: number;
  /** Replies sent lately on this site: not to be said again (P53). */
  recent?: readonly string[];
  now?: Date;
}

/** The other reading of a post in doubt, where it would be answered too: no draft suits a danger or an insult. */
const answeredToo = ({ unsure, notes }: Verdict): Kind | undefined =>
  unsure && playFor(unsure.other, 'yes', notes).kinds.includes(unsure.other) ? unsure.other : undefined;

/** Brief, standard and detailed wording; nothing where the verdict does not call for a reply. */
export function suggest(options: SuggestOptions): Suggestion[] {
  const { profile, post, verdict, now = new Date() } = options;
  if (verdict.reply !== 'yes') return [];
  const routine = playById(verdict.play.id) ?? playFor(verdict.kind, verdict.reply, verdict.notes);
  if (!routine.moves.brief.length) return [];
  const site = post.site ?? 'other';
  const pack = packFor(verdict.language);
  const quotes = verdict.unsure && site !== 'tripadvisor' && pack.language === 'en';
  const heard = quotes ? (heardIn(post.text, profile) ?? statementIn(post.text, profile)) : null;
  const hardship = pack.wording['gentle-hear'] ? hardshipIn(post.text) : null;
  const careful = movesUnsure(verdict, { quoted: heard !== null, hardship: hardship !== null });
  const moves = careful ?? (hardship && movesGentle(verdict.kind)) ?? routine.moves;
  const play = { ...routine, moves };
  const gathered = gather(options, { pack, careful: careful !== null, heard, hardship });
  const { material } = gathered;
  const context: CheckContext = {
    profile,
    kind: verdict.kind,
    site,
    mention: post.text,
    author: post.author?.name || post.author?.handle,
    // Where we have no wording in the person's language, ours stands in another (P66).
    language: pack.language,
    now,
  };
  const seed = `${post.key ?? post.text}|${site}|${post.author?.handle ?? ''}|${options.fresh ?? 0}`;
  const recent = (options.recent ?? []).map(fourGrams);
  const other = careful ? answeredToo(verdict) : undefined;
  const order = { ...gathered, play, seed, agent: options.agent, context, other, recent };
  // A matter that the checker takes for a claim still leaves the thing itself, or the person's story.
  const named = () => ({ ...order, material: { ...material, matters: { good: [], bad: [] } } });
  // A place name on Tripadvisor: nothing of the post's own passes.
  const plain = () => ({ ...order, ...withoutSpecifics(gathered) });
  // A fact that reads as calling the writer a liar: better to look into it.
  const later = () => {
    const { material, situation } = withoutSpecifics(gathered);
    return { ...order, material: { ...material, card: null }, situation: { ...situation, card: false } };
  };
  return LENGTHS.flatMap(
    (length) =>
      write({ ...order, length }) ??
      write({ ...named(), length }) ??
      write({ ...plain(), length }) ??
      write({ ...plain(), length, other: undefined }) ??
      write({ ...plain(), length, other: undefined, unsigned: true }) ??
      write({ ...later(), length, other: undefined }) ??
      [],
  );
}

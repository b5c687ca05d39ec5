/** What the background worker is sent. */
import * as v from 'valibot';
import { MatchSchema } from '../brand/match';
import type { Finding } from '../checker/finding';
import { IdSchema } from '../history/interaction';
import { type Interaction, InteractionSchema, type Mention } from '../history/records';
import type { Verdict } from '../judge/verdict';
import type { PostOutcome } from '../passing-on/post';
import { PostSchema } from '../post';
import { key, message, nothing, text } from './kind';
import type { MentionDetail } from './map';

/** Parts of the page's script that are brought when they are first needed. */
const PARTS = ['readers', 'reply', 'page'] as const;
export type Part = (typeof PARTS)[number];

export const TO_WORKER = {
  /** Posts about the brand came into sight or changed. Stored, judged, stored again, then answered, in the order sent. */
  'mentions/seen': message<{ verdicts: { key: string; verdict: Verdict; status: Mention['status'] }[] }>()({
    from: ['page'],
    request: v.object({
      mentions: v.pipe(
        v.array(v.object({ post: PostSchema, matches: v.array(MatchSchema) })),
        v.maxLength(200),
      ),
    }),
  }),
  /** The person clicked a mark: open the sidebar at that mention. `opened: false` where the browser only lets the person open it. */
  'sidebar/open': message<{ opened: boolean }>()({
    from: ['page'],
    request: v.object({ key }),
  }),
  /** A part of the page's script is needed that few pages need (page.content/parts.ts). */
  'page/bring': message<{ brought: boolean }>()({
    from: ['page'],
    request: v.object({ part: v.picklist(PARTS) }),
  }),
  /** The first wording for a mention on the page; null where none is offered. */
  'mention/wording': message<{ text: string | null }>()({
    from: ['page'],
    request: v.object({ key }),
  }),
  /** What a person did with that wording on the page itself; the worker makes it an interaction, once for each id. */
  'mention/used': message<void>()({
    from: ['page'],
    request: v.variant('type', [
      v.object({
        type: v.literal('inserted'),
        id: IdSchema,
        key,
        text,
        editor: v.pipe(v.string(), v.maxLength(100)),
      }),
      v.object({ type: v.literal('copied'), id: IdSchema, key, text }),
    ]),
  }),
  /** One mention with everything known about it. `fresh` > 0 asks for other wording than last time. */
  'mention/detail': message<MentionDetail | null>()({
    from: ['view'],
    request: v.object({ key, fresh: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0) }),
  }),
  /** Mentions by key, for the list; those that are unknown are left out. */
  'mention/list': message<{ mentions: Mention[] }>()({
    from: ['view'],
    request: v.object({ keys: v.pipe(v.array(key), v.maxLength(2_000)) }),
  }),
  /**
   * Keeps what a person did and what follows from it (promises of an answer); answers when it is on disk, with the whole log,
   * oldest first. The same id twice is kept once.
   */
  'interaction/log': message<{ mention: Mention; interactions: Interaction[] }>()({
    from: ['view'],
    request: v.object({ interaction: InteractionSchema }),
  }),
  /** Posts a note to the webhook that the person set up, and logs it when it has arrived. */
  'note/send': message<PostOutcome>()({
    from: ['view'],
    request: v.object({
      interaction: v.pipe(
        InteractionSchema,
        v.check(({ type }) => type === 'handed-over' || type === 'credited', 'a hand-over or a credit'),
      ),
      subject: v.pipe(v.string(), v.maxLength(300)),
    }),
  }),
  /**
   * What the checker finds in a draft, in the sidebar or in the page's own box. `known`: what only the asking side knows.
   * null: the post is no mention of ours.
   */
  'draft/check': message<{ findings: Finding[] | null }>()({
    from: ['page', 'view'],
    request: v.object({
      key,
      text,
      known: v.optional(
        v.object({
          factsConfirmed: v.boolean(),
          repliesInThread: v.number(),
          threadChanged: v.boolean(),
          draftStartedMsAgo: v.optional(v.number()),
        }),
      ),
    }),
  }),
  /** Mentions with open promises, the most urgent first. */
  'promise/list': message<{ mentions: Mention[] }>()({ from: ['view'], request: nothing }),
} as const;

/**
 * Every message of the extension: its name, who may send it to whom, what it carries and what comes back.
 *
 *   page     the content script in a web page
 *   worker   the background worker
 *   view     our own pages: sidebar, options, desk
 *
 * The receiving side (serve.ts) checks shape and sender by this table; the sending side (ask.ts) is typed by it. Where a page
 * may send something, it can be forged by nobody but our own content script: other extensions and web pages are refused.
 */
import * as v from 'valibot';
import { MatchSchema } from '../brand/match';
import type { Finding } from '../checker/finding';
import type { InsertOutcome } from '../compose/insert';
import type { AuthorHistory } from '../history/author';
import { type Interaction, InteractionSchema, type Mention } from '../history/records';
import type { Verdict } from '../judge/verdict';
import type { PostOutcome } from '../passing-on/post';
import { PostSchema } from '../post';
import type { Suggestion } from '../replies/suggestion';
import type { TeachState } from '../sites/teach/state';

/** Parts of the page's script that are brought when they are first needed. */
export const PARTS = ['readers', 'reply'] as const;
export type Part = (typeof PARTS)[number];

/** Commands of the manifest that the page carries out. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'insert-reply'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export type Party = 'page' | 'worker' | 'view';

const key = v.pipe(v.string(), v.minLength(3), v.maxLength(500));
const text = v.pipe(v.string(), v.maxLength(50_000));
const nothing = v.object({});

/** A mention as the page knows it: enough to list it and to find its element again. */
export interface PageMention {
  key: string;
  /** null until the worker has answered. */
  verdict: Verdict | null;
  status: Mention['status'];
  /** false: the element has left the page (a recycled node, a closed thread). */
  present: boolean;
}

/** What the sidebar shows of the page it stands beside. */
export interface PageState {
  url: string;
  /** Id and name of the reader that reads it. */
  site: string;
  siteName: string;
  /** The site's own reader found nothing where it should have: these posts are the generic reader's. */
  fallback: boolean;
  /** Posts read so far, mentions included. */
  posts: number;
  /** In page order. */
  mentions: PageMention[];
  /** The address changes, posts come and go: counts up with every change, so that a late answer can be told from a fresh one. */
  revision: number;
  /** Nobody has set up a brand yet. */
  noBrand: boolean;
}

/** A post on the page, mention or not: what `inspect` prints. */
export interface ReadPost {
  post: v.InferOutput<typeof PostSchema>;
  mention: boolean;
  verdict: Verdict | null;
}

/** All that the sidebar shows of one mention. */
export interface MentionDetail {
  mention: Mention;
  /** What to go by: the judge's verdict, or the one that follows from a person's correction. */
  verdict: Verdict | null;
  /** Oldest first. */
  interactions: Interaction[];
  suggestions: Suggestion[];
  author: AuthorHistory;
  /** Name of the person at this machine; empty until they say it. */
  agent: string;
}

/** Why a message came to nothing. `detail` is English for a bug report; views show the words for `error`. */
export interface Unsent {
  /** `updated`: the extension was updated or reloaded, this page must be reloaded. `away`: nobody there to answer.
   *  `refused`: the receiver did not accept shape or sender. `failed`: it tried and could not. */
  error: 'updated' | 'away' | 'refused' | 'failed';
  detail: string;
}
export type Sent<T> = { ok: true; value: T } | ({ ok: false } & Unsent);

/** How it looks on the wire. */
export interface Envelope {
  to: Party;
  name: MessageName;
  body: unknown;
}

interface Kind<S extends v.GenericSchema, R> {
  from: readonly Party[];
  to: Party;
  request: S;
  /** Type only: what the receiver answers. */
  reply?: R;
}
const message =
  <R>() =>
  <S extends v.GenericSchema>(kind: Omit<Kind<S, R>, 'reply'>): Kind<S, R> =>
    kind;

export const MESSAGES = {
  /** Posts about the brand came into sight or changed. Stored, judged, stored again, then answered, in the order sent. */
  'mentions/seen': message<{ verdicts: { key: string; verdict: Verdict; status: Mention['status'] }[] }>()({
    from: ['page'],
    to: 'worker',
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
    to: 'worker',
    request: v.object({ key }),
  }),
  /** A part of the page's script is needed that few pages need (page.content/parts.ts). */
  'page/bring': message<{ brought: boolean }>()({
    from: ['page'],
    to: 'worker',
    request: v.object({ part: v.picklist(PARTS) }),
  }),
  /** The first wording for a mention on the page; null where none is offered. */
  'mention/wording': message<{ text: string | null }>()({
    from: ['page'],
    to: 'worker',
    request: v.object({ key }),
  }),
  /** What a person did with that wording on the page itself; the worker makes it an interaction. */
  'mention/used': message<void>()({
    from: ['page'],
    to: 'worker',
    request: v.variant('type', [
      v.object({ type: v.literal('inserted'), key, text, editor: v.pipe(v.string(), v.maxLength(100)) }),
      v.object({ type: v.literal('copied'), key, text }),
    ]),
  }),
  /** The page's state changed; to whichever view is open. Nobody has to listen. */
  'page/changed': message<void>()({
    from: ['page'],
    to: 'view',
    request: v.object({ revision: v.number() }),
  }),

  /** What is on the page now. */
  'page/state': message<PageState>()({ from: ['view'], to: 'page', request: nothing }),
  /** Every post the page's reader sees, for `inspect` and reports. Waits until pending verdicts are in. */
  'page/posts': message<{ posts: ReadPost[] }>()({ from: ['view', 'worker'], to: 'page', request: nothing }),
  /** Scroll to a mention and outline it. */
  'page/reveal': message<{ found: boolean }>()({ from: ['view'], to: 'page', request: v.object({ key }) }),
  /** Put a text into the page's reply box for a post. Never sends it. */
  'page/insert': message<InsertOutcome>()({
    from: ['view'],
    to: 'page',
    request: v.object({ key, text, mode: v.picklist(['ask', 'replace', 'append']) }),
  }),

  /** A key of the browser's shortcuts was pressed: go to a mention, or answer the one gone to. `key`: the one it came to. */
  'page/command': message<{ key: string | null }>()({
    from: ['worker'],
    to: 'page',
    request: v.object({ command: v.picklist(PAGE_COMMANDS) }),
  }),
  /** Another part of the page is pointed at, or the next step has come: ask `teach/do` what it is. */
  'teach/changed': message<void>()({ from: ['page'], to: 'view', request: nothing }),
  /** To the picker (entrypoints/teach.content), which is there only while a person teaches a site. `look` changes nothing. */
  'teach/do': message<TeachState>()({
    from: ['view'],
    to: 'page',
    request: v.object({
      act: v.picklist(['look', 'choose', 'bigger', 'smaller', 'next', 'previous', 'again', 'leave']),
    }),
  }),

  /** One mention with everything known about it. `fresh` > 0 asks for other wording than last time. */
  'mention/detail': message<MentionDetail | null>()({
    from: ['view'],
    to: 'worker',
    request: v.object({ key, fresh: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0) }),
  }),
  /** Mentions by key, for the list; those that are unknown are left out. */
  'mention/list': message<{ mentions: Mention[] }>()({
    from: ['view'],
    to: 'worker',
    request: v.object({ keys: v.pipe(v.array(key), v.maxLength(2_000)) }),
  }),
  /**
   * Keeps what a person did and what follows from it (promises of an answer); answers when it is on disk, with the whole log,
   * oldest first. The same id twice is kept once.
   */
  'interaction/log': message<{ mention: Mention; interactions: Interaction[] }>()({
    from: ['view'],
    to: 'worker',
    request: v.object({ interaction: InteractionSchema }),
  }),
  /** Posts a note to the webhook that the person set up, and logs it when it has arrived. */
  'note/send': message<PostOutcome>()({
    from: ['view'],
    to: 'worker',
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
    to: 'worker',
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
  /** Something was done about a mention, in whichever window. Nobody has to listen. */
  'mention/changed': message<void>()({
    from: ['worker'],
    to: 'view',
    request: v.object({ key, act: v.string() }),
  }),
  /** Mentions with open promises, the most urgent first. */
  'promise/list': message<{ mentions: Mention[] }>()({ from: ['view'], to: 'worker', request: nothing }),
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Request<N extends MessageName> = v.InferInput<(typeof MESSAGES)[N]['request']>;
export type Reply<N extends MessageName> = Exclude<(typeof MESSAGES)[N]['reply'], undefined>;

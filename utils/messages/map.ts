/**
 * The messages of the extension: what they carry and what comes back. One table for each receiver holds name, sender and shape:
 *
 *   to-page.ts     to the content script in a web page
 *   to-picker.ts   to the script by which a person teaches a site
 *   to-worker.ts   to the background worker
 *   to-view.ts     to our own pages: sidebar, options, desk
 *
 * The receiving side (serve.ts) checks shape and sender by its own table and carries no other; the sending side (ask.ts) is typed
 * by all of them. Where a page may send something, it can be forged by nobody but our own content script: other extensions and
 * web pages are refused.
 */
import type * as v from 'valibot';
import type { AuthorHistory } from '../history/author';
import type { Interaction, Mention } from '../history/records';
import type { Verdict } from '../judge/verdict';
import type { Post } from '../post';
import type { Suggestion } from '../replies/suggestion';
import type { Kind } from './kind';
import type { TO_PAGE } from './to-page';
import type { TO_PICKER } from './to-picker';
import type { TO_VIEW } from './to-view';
import type { TO_WORKER } from './to-worker';

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
  post: Post;
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

type Messages = typeof TO_PAGE & typeof TO_PICKER & typeof TO_WORKER & typeof TO_VIEW;
/** No name is in two tables, so that it says who is meant. */
export type MessageName = keyof Messages;
/** What reaches the content scripts of a tab. */
export type PageMessage = keyof (typeof TO_PAGE & typeof TO_PICKER);

/** How it looks on the wire. */
export interface Envelope {
  name: MessageName;
  body: unknown;
}

/** What the sender writes. */
export type Request<N extends MessageName> = v.InferInput<Messages[N]['request']>;
export type ReplyOf<K> = K extends Kind<v.GenericSchema, infer R> ? R : never;
export type Reply<N extends MessageName> = ReplyOf<Messages[N]>;

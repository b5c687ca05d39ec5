/** Follows one page: which reader reads it, which posts are about the brand, what the sidebar is told and may ask for. */
import { makeFinder } from '@/utils/brand/find';
import { makeHint } from '@/utils/brand/hint';
import type { BrandProfile } from '@/utils/brand/profile';
import { insertInto, reach } from '@/utils/compose';
import type { InsertMode, InsertOutcome } from '@/utils/compose/insert';
import { ask } from '@/utils/messages/ask';
import type { PageState, ReadPost } from '@/utils/messages/map';
import { chooseReader, fallbackFor } from '@/utils/sites/choose';
import { readPost } from '@/utils/sites/identity';
import type { SiteReader, Subject } from '@/utils/sites/site';
import { wordsHere } from '@/utils/words-here';
import { drawMarks } from './marks';
import { type Entry, pageMentions } from './mentions';
import { watch } from './watch';

/** Least time between two "the page changed" messages, in ms. */
const TELL_EVERY = 150;

export interface PageFollower {
  setProfile(profile: BrandProfile | null): void;
  state(): PageState;
  posts(): Promise<ReadPost[]>;
  reveal(key: string): boolean;
  insert(key: string, text: string, mode: InsertMode): Promise<InsertOutcome>;
  stop(): void;
}

interface Brand {
  finder: ReturnType<typeof makeFinder>;
  mayMention: ReturnType<typeof makeHint>;
}

export function followPage(
  document: Document,
  firstProfile: BrandProfile | null,
  readers: readonly SiteReader[],
): PageFollower {
  const { location } = document;
  // An updated extension can no longer look up its words, so these are read while it can.
  const orphanedNote = wordsHere('mark_orphaned');
  let brand = compile(firstProfile);
  let address = new URL(location.href);
  let reader: SiteReader = chooseReader(here(), document, readers);
  let subject: Subject | null = reader.subject(document);
  let orphaned = false;
  let revision = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let seen = new WeakSet<Element>();
  let posts = 0;
  let fallback = false;
  /** The reader was seen to read a post of this page. */
  let reads = false;

  /** A view asked for this page's state and answers when it hears of changes: else nobody is told, and the worker may sleep. */
  let watched = false;

  const marks = drawMarks(document, openSidebar);
  const mentions = pageMentions({ onChange: draw, onGone: undraw, onOrphaned: orphan });
  const watcher = watch(document, {
    reader: () => reader,
    onPost: consider,
    onSettled: settled,
    onNavigate: navigated,
  });

  function compile(profile: BrandProfile | null): Brand | null {
    return profile && { finder: makeFinder(profile), mayMention: makeHint(profile) };
  }

  const aboutBrand = (): boolean => brand !== null && subject !== null && brand.finder.isSubject(subject);

  function here(): URL {
    if (address.href !== location.href) address = new URL(location.href);
    return address;
  }

  function readOne(element: Element) {
    return readPost(reader, element, document, here());
  }

  function matchesOf(post: NonNullable<ReturnType<typeof readOne>>) {
    return brand?.finder.find(post.text, { subject: aboutBrand() }) ?? [];
  }

  function consider(element: Element) {
    if (!seen.has(element)) {
      seen.add(element);
      posts++;
    }
    reads ||= reader.read(element) !== null;
    if (!brand) return;
    // A custom element may keep its words in shadow trees, which textContent does not reach.
    const isPlain = !element.localName.includes('-');
    if (isPlain && !aboutBrand() && !brand.mayMention(element.textContent ?? ''))
      return mentions.drop(element);
    const post = readOne(element);
    const matches = post ? matchesOf(post) : [];
    if (post && matches.length > 0) mentions.put(element, post, matches);
    else mentions.drop(element);
  }

  function settled(left: boolean) {
    if (left) mentions.sweep();
    marks.check();
    if (fallback && reader.recovered?.()) {
      fallback = false;
      changed();
    }
    if (!fallback && !reads) standIn();
  }

  /** A page that should hold posts and shows none has changed: better the generic reader, said openly, than nothing. */
  function standIn() {
    const instead = fallbackFor(reader, document, here());
    if (!instead) return;
    reader = instead;
    fallback = true;
    watcher.rescan();
    changed();
  }

  function startOver() {
    seen = new WeakSet();
    posts = 0;
    fallback = false;
    reads = false;
    mentions.clear();
    reader = chooseReader(here(), document, readers);
    subject = reader.subject(document);
    watcher.rescan();
  }

  function navigated() {
    startOver();
    changed();
  }

  function draw({ key, element, verdict, post: { author } }: Entry) {
    if (verdict) marks.put({ key, element, verdict, author: author.name || author.handle || '' });
    else marks.drop(key);
    changed();
  }

  function undraw(key: string) {
    marks.drop(key);
    changed();
  }

  function changed() {
    revision++;
    if (watched && !orphaned) telling ??= setTimeout(tell, TELL_EVERY);
  }

  async function tell() {
    telling = undefined;
    const answer = await ask('page/changed', { revision });
    if (!answer.ok && answer.error === 'away') watched = false;
  }

  function orphan() {
    orphaned = true;
    watcher.stop();
    mentions.clear();
    marks.note(orphanedNote);
  }

  async function openSidebar(key: string) {
    const answer = await ask('sidebar/open', { key });
    if (answer.ok && answer.value.opened) return;
    if (answer.ok) marks.note(wordsHere('mark_open_sidebar'));
    else if (answer.error === 'updated') orphan();
    else marks.note(wordsHere('mark_unreachable'));
  }

  return {
    setProfile(profile) {
      brand = compile(profile);
      startOver();
    },
    state() {
      watched = true;
      const here = mentions
        .here()
        .map(({ key, verdict, status }) => ({ key, verdict, status, present: true }));
      return {
        url: location.href,
        site: reader.id,
        siteName: reader.name,
        fallback,
        posts,
        mentions: [...here, ...mentions.gone()],
        revision,
        noBrand: brand === null,
      };
    },
    async posts() {
      await mentions.settled();
      return reader.posts(document).flatMap((element) => {
        const post = readOne(element);
        if (!post) return [];
        const mention = matchesOf(post).length > 0;
        return [{ post, mention, verdict: mentions.get(post.key)?.verdict ?? null }];
      });
    },
    reveal(key) {
      const entry = mentions.get(key);
      if (!entry?.element.isConnected) return false;
      const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      entry.element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      setTimeout(() => marks.outline(entry.element), calm ? 0 : 400);
      return true;
    },
    async insert(key, text, mode) {
      const entry = mentions.get(key);
      if (!entry?.element.isConnected) return { outcome: 'failed', reason: 'post-gone' };
      const field = await reach(reader.replyBox(entry.element));
      return field ? insertInto(field, text, mode) : { outcome: 'failed', reason: 'no-box' };
    },
    stop() {
      clearTimeout(telling);
      watcher.stop();
      marks.remove();
    },
  };
}

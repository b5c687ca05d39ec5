/** Follows one page: which reader reads it, which posts are about the brand, what the sidebar is told and may ask for. */
import { makeFinder } from '@/utils/brand/find';
import { makeHint } from '@/utils/brand/hint';
import type { BrandProfile } from '@/utils/brand/profile';
import type { InsertMode, InsertOutcome } from '@/utils/compose/insert';
import { hideMarks } from '@/utils/hidden-marks';
import { ask, askAgain } from '@/utils/messages/ask';
import type { PageState, ReadPost } from '@/utils/messages/map';
import { addressOf } from '@/utils/sites/address';
import { readPost } from '@/utils/sites/identity';
import type { Offer } from '@/utils/sites/offered';
import type { Subject } from '@/utils/sites/site';
import { wordsHere } from '@/utils/words-here';
import type { Marked } from './mark';
import { drawMarks } from './marks';
import { type Entry, pageMentions } from './mentions';
import { pageReader } from './page-reader';
import { type Answering, replyPart } from './parts';
import { type Since, watch } from './watch';

/** Least time between two "the page changed" messages, in ms. */
const TELL_EVERY = 150;

export interface PageFollower {
  setProfile(profile: BrandProfile | null): void;
  state(): PageState;
  posts(): Promise<ReadPost[]>;
  reveal(key: string): boolean;
  insert(key: string, text: string, mode: InsertMode): Promise<InsertOutcome>;
  /** Shows a mention, or says that there is none; false where it is not on this page. */
  go(key: string | null, answer: boolean): Promise<boolean>;
  /** The person wants no marks on this site, or wants them again. */
  setHidden(hidden: boolean): void;
  stop(): void;
}

interface Brand {
  finder: ReturnType<typeof makeFinder>;
  mayMention: ReturnType<typeof makeHint>;
}

interface Start {
  profile: BrandProfile | null;
  /** null: only the manifest's own sites are read here. */
  offer: Offer | null;
  /** The site in the address bar, and whether the person wants no marks there. */
  host: string;
  hidden: boolean;
}

const isSame = (a: Subject | null, b: Subject | null): boolean =>
  a?.name === b?.name && a?.handle === b?.handle && a?.domain === b?.domain;

export function followPage(document: Document, start: Start): PageFollower {
  // An updated extension can no longer look up its words, so these are read while it can.
  const orphanedNote = wordsHere('mark_orphaned');
  let brand = compile(start.profile);
  let { hidden } = start;
  let address = new URL(addressOf(document));
  const reader = pageReader(document, start.offer, here, () => {
    watcher.rescan();
    changed();
  });
  let subject = reader.now().subject(document);
  /** The page's subject is the brand: every post on it is a mention. */
  let aboutBrand = isAboutBrand();
  let orphaned = false;
  let revision = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;
  /** The reader was seen to read a post of this page. */
  let reads = false;
  /** Frames in the page: the sidebar looks at what they are when there are others. */
  let frames = 0;

  /**
   * A view listens: else nobody is told, and the worker may sleep. True until a message finds nobody: the copy that this one takes
   * over from may have been watched.
   */
  let watched = true;

  const marks = drawMarks(document, {
    onClick: openSidebar,
    onRest: showCard,
    onSight: () => mentions.hurry(),
  });
  const mentions = pageMentions({
    onChange: draw,
    onGone: undraw,
    isInSight: marks.isInSight,
    onOrphaned: orphan,
  });
  const watcher = watch(document, {
    reader: reader.now,
    mayMatter,
    onPost: consider,
    onSettled: settled,
    onNavigate: navigated,
  });

  function compile(profile: BrandProfile | null): Brand | null {
    return profile && { finder: makeFinder(profile), mayMention: makeHint(profile) };
  }

  function isAboutBrand(): boolean {
    return brand !== null && subject !== null && brand.finder.isSubject(subject);
  }

  function here(): URL {
    const now = addressOf(document);
    if (address.href !== now) address = new URL(now);
    return address;
  }

  function readOne(element: Element) {
    return readPost(reader.now(), element, document, here());
  }

  function matchesOf(post: NonNullable<ReturnType<typeof readOne>>) {
    return brand?.finder.find(post.text, { subject: aboutBrand }) ?? [];
  }

  /** Of an endless feed most comes and goes without a selector asked or an object made for it. */
  function mayMatter(added: Element): boolean {
    // Words in shadow trees are out of textContent's reach; a page on which nothing was read yet may have changed.
    if (!reads || reader.now().shadow || aboutBrand) return true;
    return brand?.mayMention(added.textContent ?? '') ?? false;
  }

  function consider(element: Element) {
    if (!reads && reader.now().read(element)) {
      reads = true;
      changed();
    }
    if (!brand) return;
    // A custom element may keep its words in shadow trees, which textContent does not reach.
    const isPlain = !element.localName.includes('-');
    if (isPlain && !aboutBrand && !brand.mayMention(element.textContent ?? '')) return mentions.drop(element);
    const post = readOne(element);
    const matches = post ? matchesOf(post) : [];
    if (post && matches.length > 0) mentions.put(element, post, matches);
    else mentions.drop(element);
  }

  function settled({ left, mayCover }: Since) {
    if (left) mentions.sweep();
    marks.check(mayCover);
    reader.settled(reads);
    const { length } = document.defaultView!;
    if (length !== frames) changed();
    frames = length;
    // What the page is about may come later than its address, and its posts are mentions or not by that.
    const now = reader.now().subject(document);
    if (isSame(now, subject)) return;
    subject = now;
    aboutBrand = isAboutBrand();
    watcher.rescan();
  }

  function startOver() {
    reads = false;
    mentions.clear();
    reader.startOver();
    subject = reader.now().subject(document);
    aboutBrand = isAboutBrand();
    watcher.rescan();
  }

  function navigated() {
    startOver();
    changed();
  }

  function draw({ key, element, verdict, post: { author } }: Entry) {
    if (hidden) marks.drop(key);
    else if (verdict) marks.put({ key, element, verdict, author: author.name || author.handle || '' });
    else marks.expect(key, element);
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
    // One message lost on its way (a worker that dies takes others' answers with it) must not leave an open list as it is for good.
    const answer = await askAgain('page/changed', { revision });
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

  function reveal(key: string): boolean {
    const entry = mentions.get(key);
    if (!entry?.element.isConnected) return false;
    const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    entry.element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    setTimeout(() => marks.outline(entry.element), calm ? 0 : 400);
    return true;
  }

  async function insert(key: string, text: string, mode: InsertMode): Promise<InsertOutcome> {
    const entry = mentions.get(key);
    if (!entry?.element.isConnected) return { outcome: 'failed', reason: 'post-gone' };
    return (await replyPart()).insert(reader.now().replyBox(entry.element), text, mode);
  }

  const answering: Answering = {
    insert,
    openSidebar,
    note: marks.note,
    hideMarks() {
      void hideMarks(start.host, true);
      marks.note(wordsHere('marks_hidden_said', start.host));
    },
  };

  /** Without the part there is no card, and the click on the mark still opens the sidebar. */
  function showCard(about: Marked, mark: HTMLElement) {
    replyPart().then(
      (part) => part.showCard(about, mark, answering),
      () => undefined,
    );
  }

  async function go(key: string | null, answer: boolean): Promise<boolean> {
    if (key === null) marks.note(wordsHere('mark_none'));
    if (key === null || !reveal(key)) return false;
    try {
      if (answer) await (await replyPart()).answer(key, answering);
    } catch {
      marks.note(wordsHere('mark_unreachable'));
    }
    return true;
  }

  return {
    setProfile(profile) {
      brand = compile(profile);
      startOver();
    },
    state() {
      watched = true;
      const present = mentions
        .here()
        .map(({ key, verdict, status }) => ({ key, verdict, status, present: true }));
      return {
        url: here().href,
        site: reader.now().id,
        siteName: reader.now().name,
        fallback: reader.isFallback(),
        posts: reader.now().posts(document).length,
        mentions: [...present, ...mentions.gone()],
        revision,
        noBrand: brand === null,
      };
    },
    async posts() {
      await mentions.settled();
      return reader
        .now()
        .posts(document)
        .flatMap((element) => {
          const post = readOne(element);
          if (!post) return [];
          const mention = matchesOf(post).length > 0;
          return [{ post, mention, verdict: mentions.get(post.key)?.verdict ?? null }];
        });
    },
    reveal,
    insert,
    go,
    setHidden(now) {
      hidden = now;
      for (const entry of mentions.here()) draw(entry);
    },
    stop() {
      clearTimeout(telling);
      watcher.stop();
      marks.remove();
    },
  };
}

/** What the tests call inside a page: the readers and what follows a page, bundled. */
import { watch } from '../../entrypoints/page.content/watch';
import { embeddedIn } from '../../utils/sites/frames/embedded';
import { genericReader } from '../../utils/sites/generic';
import { fallbackFor, READERS, readerFor, readPost } from '../../utils/sites/index';
import { readPage } from '../../utils/sites/page';
import { structureReport } from '../../utils/sites/report/structure-report';
import { atOnce } from '../../utils/sites/steps';
import { deriveSite } from '../../utils/sites/teach/derive';
import { partAround, postAround } from '../../utils/sites/teach/point';
import { taughtReader, taughtReaders } from '../../utils/sites/teach/taught';

const reading = () => {
  const url = new URL(document.URL);
  const { reader, fallback, posts } = readPage(document, url);
  const elements = reader.posts(document).filter((element) => reader.read(element));
  return {
    site: reader.id,
    fallback,
    posts,
    subject: reader.subject(document),
    boxes: elements.map((element) => reader.replyBox(element).kind),
    /** Every post owns what is inside it. */
    owned: elements.every((element) => reader.owner(element.querySelector('*') ?? element) !== null),
  };
};

const inPage = {
  readers: READERS,
  embeddedIn,
  reading,
  readerFor,
  readPost,
  readPage,
  fallbackFor,
  genericReader,
  atOnce,
  watch,
  structureReport,
  deriveSite,
  taughtReader,
  taughtReaders,
  postAround,
  partAround,
};
export type InPage = typeof inPage;
export type PageResult = ReturnType<typeof reading>;

declare global {
  interface Window {
    sites: InPage;
  }
}
window.sites = inPage;

/** What a frame goes by: whether it is worth reading, its address, and the page that its posts are said to stand on. */
import { describe, expect, it } from 'vitest';
import { onPageAround } from '@/entrypoints/background/frames';
import type { Post } from '@/utils/post';
import { addressOf, hostAround } from '@/utils/sites/address';
import { isAdFrame } from '@/utils/sites/frames/ads';

describe('frames of advertising', () => {
  it.each([
    ['safeframe.googlesyndication.com', ''],
    ['ads.example', ''],
    ['eu.adserver.example', ''],
    ['blog.example', 'google_ads_iframe_/123/top_0'],
    ['blog.example', 'aswift_2'],
    ['blog.example', 'sidebar-ad-frame'],
  ])('%s %s', (host, name) => expect(isAdFrame(host, name)).toBe(true));

  it.each([
    ['disqus.com', 'dsq-app4312'],
    ['widget.trustpilot.com', ''],
    ['embed.reddit.com', ''],
    ['adsomething.example', 'comments'],
    ['blog.example', 'leads'],
    ['www.facebook.com', 'f1b2c3'],
  ])('not %s %s', (host, name) => expect(isAdFrame(host, name)).toBe(false));
});

/** As much of a document as an address needs. */
function framed(href: string, around: string[], parent: Document | null): Document {
  const { protocol, host } = new URL(href);
  const defaultView = {
    get parent() {
      if (parent) return { document: parent };
      throw new Error('another origin');
    },
  };
  return { location: { href, protocol, host, ancestorOrigins: around }, referrer: '', defaultView } as never;
}

describe('the address of a frame', () => {
  const page = framed('https://blog.example/post?id=4', [], null);
  it('is its own, or that of the page that made it', () => {
    expect(addressOf(page)).toBe('https://blog.example/post?id=4');
    const written = framed('about:srcdoc', ['https://blog.example'], page);
    expect(addressOf(written)).toBe('https://blog.example/post?id=4');
    expect(addressOf(framed('about:blank', ['https://blog.example'], written))).toBe(
      'https://blog.example/post?id=4',
    );
    const embedded = framed('https://talk.example/embed', ['https://blog.example'], null);
    expect(addressOf(embedded)).toBe('https://talk.example/embed');
  });

  it('of a sandboxed one is its site, and always an address', () => {
    expect(addressOf(framed('about:srcdoc', ['https://blog.example'], null))).toBe('https://blog.example');
    expect(addressOf(framed('about:srcdoc', ['null'], null))).toBe('about:blank');
    expect(addressOf(framed('about:srcdoc', [], null))).toBe('about:blank');
  });

  it('has the site in the address bar around it', () => {
    expect(hostAround(page)).toBe('blog.example');
    const inner = framed('https://talk.example/', ['https://mid.example', 'https://blog.example:8080'], null);
    expect(hostAround(inner)).toBe('blog.example:8080');
    expect(hostAround(framed('https://talk.example/', ['null'], null))).toBe('talk.example');
  });
});

describe('the page of a post in a frame', () => {
  const seen = [{ post: { key: 'x:1', pageUrl: 'https://talk.example/embed' } as Post, matches: [] }];
  const pageOf = (caller: object) => onPageAround(seen, caller)[0]!.post.pageUrl;
  it('is the one around it, where the browser tells', () => {
    expect(pageOf({ frameId: 4, tabUrl: 'https://blog.example/post?utm_source=x#c' })).toBe(
      'https://blog.example/post',
    );
    expect(pageOf({ frameId: 4 })).toBe('https://talk.example/embed');
    expect(pageOf({ frameId: 0, tabUrl: 'https://blog.example/' })).toBe('https://talk.example/embed');
  });
});

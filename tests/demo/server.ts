/** Serves the demo pages on this machine alone. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleDemo } from './build';
import { feedPage } from './pages/feed-page';
import { forumPage } from './pages/forum-page';
import { reviewsPage } from './pages/reviews-page';

export interface DemoServer {
  /** "http://127.0.0.1:PORT"; the pages are /feed, /reviews and /forum, and every permalink below them. */
  url: string;
  close(): Promise<void>;
}

const PAGES: Record<string, (now: number) => string> = {
  feed: feedPage,
  reviews: reviewsPage,
  forum: forumPage,
};
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

/** @param port 0: any free one. */
export async function serveDemo({ port }: { port: number }): Promise<DemoServer> {
  const files = await bundleDemo();
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '/').slice(1).split('?');
    const file = files.get(path);
    const page = PAGES[path.split('/')[0] || 'feed'];
    if (file !== undefined) send(response, 200, TYPES[path.split('.').pop() ?? ''] ?? 'text/plain', file);
    else if (page) send(response, 200, 'text/html', page(Date.now()));
    else send(response, 404, 'text/plain', 'There is no such page.');
  });
  await new Promise<void>((ready, refused) => {
    server.once('error', refused);
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}`, close };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

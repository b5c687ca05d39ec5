/** Nothing of ours complains in a console, and nothing of ours asks the network: held at the end of every end-to-end test. */
import type { BrowserContext, ConsoleMessage, Request, WebError, Worker } from '@playwright/test';

interface Listening {
  /** What was heard of our own code since the call, each line with where it came from. */
  heard: string[];
  stop(): void;
}

export function listen(context: BrowserContext, extensionId: string): Listening {
  const own = `chrome-extension://${extensionId}/`;
  const heard: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    const { url } = message.location();
    if (message.type() === 'error' && url.startsWith(own)) heard.push(`console: ${message.text()} (${url})`);
  };
  const onError = (event: WebError) => {
    const error = event.error();
    if (error.stack?.includes(own)) heard.push(`uncaught: ${error.stack}`);
  };
  const onRequest = (request: Request) => {
    // A click that opens a page is the person's, and its frame is not there yet.
    if (request.isNavigationRequest()) return;
    const by = request.serviceWorker()?.url() ?? request.frame().url();
    if (by.startsWith(own) && /^(?:https?|wss?):/.test(request.url()))
      heard.push(`request: ${request.url()} by ${by}`);
  };
  const onWorker = (worker: Worker) => worker.on('console', onConsole);
  context.on('console', onConsole);
  context.on('weberror', onError);
  context.on('request', onRequest);
  context.serviceWorkers().forEach(onWorker);
  context.on('serviceworker', onWorker);
  return {
    heard,
    stop() {
      context.off('console', onConsole);
      context.off('weberror', onError);
      context.off('request', onRequest);
      context.off('serviceworker', onWorker);
    },
  };
}

/** Nothing of ours complains in a console, and nothing of ours asks the network: held at the end of every end-to-end test. */
import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What was heard of our own code since the call, each line with where it came from. */
export function listen(context: BrowserContext, extensionId: string): string[] {
  const own = `chrome-extension://${extensionId}/`;
  const heard: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    const { url } = message.location();
    if (message.type() === 'error' && url.startsWith(own)) heard.push(`console: ${message.text()} (${url})`);
  };
  context.on('console', onConsole);
  context.on('weberror', (event) => {
    const error = event.error();
    if (error.stack?.includes(own)) heard.push(`uncaught: ${error.stack}`);
  });
  context.on('request', (request) => {
    // A click that opens a page is the person's, and its frame is not there yet.
    if (request.isNavigationRequest()) return;
    const by = request.serviceWorker()?.url() ?? request.frame().url();
    if (by.startsWith(own) && /^(?:https?|wss?):/.test(request.url()))
      heard.push(`request: ${request.url()} by ${by}`);
  });
  for (const worker of context.serviceWorkers()) worker.on('console', onConsole);
  context.on('serviceworker', (worker) => worker.on('console', onConsole));
  return heard;
}

/** A line to each frame of the page that is read: when it breaks, the frame is gone, which nothing else tells. */
import browser from 'webextension-polyfill';

/** A frame that goes elsewhere breaks its line too, and has a new one after this time, in ms. */
const REST = 1_000;

export function linesTo(tabId: number, onBroken: () => void) {
  const lines = new Map<number, () => void>();
  let ended = false;

  function connect(frameId: number) {
    const line = browser.tabs.connect(tabId, { frameId });
    lines.set(frameId, () => line.disconnect());
    line.onDisconnect.addListener(() => {
      if (ended) return;
      setTimeout(() => lines.delete(frameId), REST);
      onBroken();
    });
  }

  return {
    hold(frameIds: readonly number[]) {
      if (ended) return;
      for (const frameId of frameIds) if (!lines.has(frameId)) connect(frameId);
    },
    end() {
      ended = true;
      for (const disconnect of lines.values()) disconnect();
    },
  };
}

/** Work on a page that may be big, in steps: whoever does it stops between two when its time is up. */
export type Steps<T = void> = Generator<void, T>;

/** All of it now, where nobody waits. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Longest run at a time, in ms; half of a 60 Hz frame. */
export const SLICE = 8;

/** Goes on until the work is done (true) or the clock of `performance.now()` has passed `end`. */
export function goOn(steps: Steps<unknown>, end: number): boolean {
  while (!steps.next().done) if (performance.now() > end) return false;
  return true;
}

/** All of it while the page is idle. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() <= end);
  }
}

/** A part of a view that is loaded when it is first asked for. */
import { useEffect, useState } from 'preact/hooks';

/** What is here already is shown at once, without a frame in between that keys could get lost in. */
const here = new WeakMap<() => Promise<unknown>, unknown>();

/** null until it is here. `load` must be the same function each time. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (here.has(load)) return;
    let mounted = true;
    void load().then((value) => {
      here.set(load, value);
      if (mounted) redraw((n) => n + 1);
    });
    return () => {
      mounted = false;
    };
  }, [load]);
  return (here.get(load) as T | undefined) ?? null;
}

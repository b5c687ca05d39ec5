/** A part of a view whose code is fetched when it is first shown: most people never need it, and the rest comes sooner. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => JSX.Element | null {
  let known: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [Loaded, setLoaded] = useState<ComponentType<P> | null>(() => known);
    useEffect(() => {
      if (Loaded) return;
      void load().then((component) => {
        known = component;
        setLoaded(() => component);
      });
    }, [Loaded]);
    return Loaded && <Loaded {...props} />;
  };
}

/** The route as the views see it, and the ways to change it. */
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { addressOf, type Route, routeOf } from './route';

interface Routing {
  route: Route;
  /** `replace`: a change on the way (typing, moving through a list) that "back" should not have to go through. */
  go: (route: Partial<Route>, replace?: boolean) => void;
}

const RoutingContext = createContext<Routing>({ route: routeOf(''), go: () => {} });
export const RoutingProvider = RoutingContext.Provider;
export const useRoute = (): Routing => useContext(RoutingContext);

export function useRouting(): Routing {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const read = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((next: Partial<Route>, replace = false) => {
    const address = addressOf(next);
    if (address === location.hash) return;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setRoute(routeOf(address));
  }, []);
  return { route, go };
}

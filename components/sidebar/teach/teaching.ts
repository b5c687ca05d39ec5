/** The sidebar's end of the picker that runs in the page while a person teaches a site. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askPage } from '@/utils/messages/ask';
import type { Request } from '@/utils/messages/map';
import type { TeachState } from '@/utils/sites/teach/state';
import { onTeachChanged } from '../page-changes';

export type Act = Request<'teach/do'>['act'];

export const teachIn = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/teach.js'] });

/** null: the picker has not answered yet. `gone`: it left with its page. */
export function useTeaching(tabId: number): {
  state: TeachState | null;
  gone: boolean;
  act: (act: Act) => void;
} {
  const [state, setState] = useState<TeachState | null>(null);
  const [gone, setGone] = useState(false);
  const turn = useRef(0);

  const act = useCallback(
    (what: Act) => {
      const mine = ++turn.current;
      void askPage(tabId, 'teach/do', { act: what }).then((answer) => {
        if (mine !== turn.current) return;
        if (answer.ok) setState(answer.value);
        else setGone(true);
      });
    },
    [tabId],
  );

  useEffect(() => {
    act('look');
    const stop = onTeachChanged((from) => {
      if (from === tabId) act('look');
    });
    return () => {
      turn.current = -1;
      stop();
    };
  }, [tabId, act]);

  return { state, gone: gone || state?.step === 'left', act };
}

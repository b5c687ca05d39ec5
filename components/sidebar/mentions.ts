/** The mentions of the page, with what the worker knows of each; asked for only when they are new or changed. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mention } from '@/utils/history/records';
import { askAgain } from '@/utils/messages/ask';
import type { PageMention } from '@/utils/messages/map';
import { type Row, rowsOf } from './order';
import { onMentionChanged } from './page-changes';

/** What of a page's mention has to change before its record is fetched again. */
const faceOf = ({ verdict, status }: PageMention): string =>
  [status, verdict?.kind, verdict?.urgency, verdict?.confidence, verdict?.evidence.length].join('|');

/** Records asked for first: those at the top of the list, so that people see them while the others come. */
const FIRST = 20;
/** The worker answers for as many at a time. */
const MOST = 2_000;

function parts(missing: readonly PageMention[]): PageMention[][] {
  if (missing.length <= FIRST) return missing.length > 0 ? [[...missing]] : [];
  const place = new Map(rowsOf(missing, new Map()).map(({ key }, at) => [key, at]));
  const ordered = missing.toSorted((a, b) => place.get(a.key)! - place.get(b.key)!);
  return [ordered.slice(0, FIRST), ordered.slice(FIRST, MOST)];
}

interface Known {
  face: string;
  mention: Mention;
}

const isSame = (a: Row, b: Row): boolean =>
  a.post === b.post && a.verdict === b.verdict && a.status === b.status && a.present === b.present;

/** Rows that say the same as before stay the same objects: only the others are drawn again. */
function steady(rows: Row[], before: readonly Row[]): Row[] {
  const old = new Map(before.map((row) => [row.key, row]));
  return rows.map((row) => {
    const known = old.get(row.key);
    return known && isSame(known, row) ? known : row;
  });
}

export interface Mentions {
  rows: Row[];
  /** The worker could not answer: its own words for a bug report. */
  failure: string | null;
  /** A mention changed by our own doing. */
  learn: (mention: Mention) => void;
}

export function useMentions(mentions: readonly PageMention[], retry: number): Mentions {
  const known = useRef(new Map<string, Known>());
  const [failure, setFailure] = useState<string | null>(null);
  const [version, redraw] = useState(0);
  const shown = useRef<readonly Row[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: retry asks again for the same list
  useLayoutEffect(() => {
    let wanted = true;
    const missing = mentions.filter((one) => known.current.get(one.key)?.face !== faceOf(one));
    const learnAll = async () => {
      for (const part of parts(missing)) {
        const answer = await askAgain('mention/list', { keys: part.map(({ key }) => key) });
        if (!wanted) return;
        setFailure(answer.ok ? null : answer.detail);
        if (!answer.ok) return;
        const faces = new Map(part.map((one) => [one.key, faceOf(one)]));
        for (const mention of answer.value.mentions)
          known.current.set(mention.key, { mention, face: faces.get(mention.key) ?? '' });
        redraw((n) => n + 1);
      }
    };
    void learnAll();
    return () => {
      wanted = false;
    };
  }, [mentions, retry]);

  const learn = useCallback((mention: Mention) => {
    const face = known.current.get(mention.key)?.face ?? '';
    known.current.set(mention.key, { mention, face });
    redraw((n) => n + 1);
  }, []);

  // What somebody did in another window shows here too.
  useEffect(
    () =>
      onMentionChanged(({ keys }) => {
        const here = [...known.current.keys()].filter((key) => keys?.includes(key) ?? true);
        if (here.length === 0) return;
        void askAgain('mention/list', { keys: here.slice(0, MOST) }).then((answer) => {
          if (answer.ok) answer.value.mentions.forEach(learn);
        });
      }),
    [learn],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the records live in a ref; `version` counts their changes
  const rows = useMemo(() => {
    const records = new Map([...known.current].map(([key, { mention }]) => [key, mention]));
    return steady(rowsOf(mentions, records), shown.current);
  }, [mentions, version]);
  shown.current = rows;
  return { rows, failure, learn };
}

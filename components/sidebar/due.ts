/** Open promises of all pages: what the strip shows. Asked for anew whenever something is done anywhere. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Mention } from '@/utils/history/records';
import { isOpen } from '@/utils/history/standing';
import { askAgain } from '@/utils/messages/ask';
import { inOrder, pressing } from '@/utils/promises/followUps';
import { onMentionChanged } from './page-changes';

export interface DuePromise {
  id: string;
  /** Key of its mention. */
  key: string;
  author: string;
  text: string;
  due: number;
}

/** How often the strip looks at the clock, in ms. */
const MINUTE = 60_000;

const promisesOf = ({ key, post, followUps = [] }: Mention): DuePromise[] =>
  followUps.filter(isOpen).map(({ id, text, due }) => ({
    id,
    key,
    text,
    due,
    author: post.author.name || post.author.handle || '',
  }));

/** `pressing`: due within hours, or overdue. */
export function useDue(): { open: DuePromise[]; pressing: DuePromise[] } {
  const [open, setOpen] = useState<DuePromise[]>([]);
  const [, tick] = useState(0);
  const look = useCallback(
    () =>
      void askAgain('promise/list', {}).then((answer) => {
        if (answer.ok) setOpen(inOrder(answer.value.mentions.flatMap(promisesOf)));
      }),
    [],
  );
  useEffect(() => {
    look();
    const stop = onMentionChanged(look);
    const clock = setInterval(() => tick((n) => n + 1), MINUTE);
    return () => {
      stop();
      clearInterval(clock);
    };
  }, [look]);
  return { open, pressing: pressing(open, Date.now()) };
}

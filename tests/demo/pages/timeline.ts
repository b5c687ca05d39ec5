/**
 * Draws the posts near the screen alone, in batches, and draws new batches into the elements of those that went: the same
 * element shows another post later, as on every long feed.
 */
import { createElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { feedPost } from '../content/feed';
import { FeedPost } from './feed-post';

const BATCH = 8;
const NEAR = 2;
const FIRST_BATCHES = 2;
const LOADING_MS = 250;
const GUESSED_HEIGHT = 1_400;

export function Feed({ onSend }: { onSend(text: string): void }) {
  const [loaded, setLoaded] = useState(FIRST_BATCHES);
  const [current, setCurrent] = useState(0);
  const [composing, setComposing] = useState(-1);
  const [replies, setReplies] = useState({} as Record<number, string[]>);
  const heights = useRef(new Map<number, number>());
  const slots = useRef(new Map<number, number>());

  useEffect(() => {
    const look = () => setCurrent(batchAt(heights.current, window.scrollY + window.innerHeight / 2));
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  useEffect(() => {
    if (current + NEAR < loaded) return;
    const timer = setTimeout(() => setLoaded(current + NEAR + 1), LOADING_MS);
    return () => clearTimeout(timer);
  }, [current, loaded]);

  // What somebody is writing stays drawn, wherever they scroll.
  const pinned = composing < 0 ? current : Math.floor(composing / BATCH);
  const last = Math.min(loaded - 1, Math.max(current + NEAR, pinned));
  // The oldest batch goes when the next one comes, and hands its elements over.
  const first = Math.max(0, Math.min(last - 2 * NEAR, current - NEAR, pinned));
  const shown = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  assignSlots(slots.current, shown);

  const postOf = (id: number) =>
    createElement(FeedPost, {
      key: id % BATCH,
      id,
      post: feedPost(id),
      replies: replies[id] ?? [],
      composing: composing === id,
      onReply: () => setComposing(id),
      onCancel: () => setComposing(-1),
      onSend: (text: string) => {
        onSend(text);
        setReplies({ ...replies, [id]: [...(replies[id] ?? []), text] });
        setComposing(-1);
      },
    });
  const batches = shown.map((batch) =>
    createElement(
      Batch,
      {
        key: slots.current.get(batch),
        onHeight: (height: number) => void heights.current.set(batch, height),
      },
      Array.from({ length: BATCH }, (_, n) => postOf(batch * BATCH + n)),
    ),
  );
  return [
    createElement(
      'div',
      { key: 'feed', role: 'feed', 'aria-label': 'Home timeline' },
      spacer(heights.current, 0, first),
      batches,
      spacer(heights.current, last + 1, loaded),
    ),
    createElement('p', { key: 'loading', role: 'status', className: 'loading' }, 'Loading more posts …'),
  ];
}

function Batch({ children, onHeight }: { children: unknown; onHeight(height: number): void }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    onHeight(box.current.offsetHeight);
  });
  return createElement('div', { ref: box, className: 'batch' }, children);
}

function spacer(heights: Map<number, number>, from: number, to: number) {
  let height = 0;
  for (let batch = from; batch < to; batch++) height += heights.get(batch) ?? GUESSED_HEIGHT;
  return createElement('div', { style: { height } });
}

function batchAt(heights: Map<number, number>, y: number): number {
  let batch = 0;
  for (let below = heights.get(0) ?? GUESSED_HEIGHT; below < y; below += heights.get(batch) ?? GUESSED_HEIGHT)
    batch++;
  return batch;
}

/** A batch keeps its slot, which is its elements, while it is drawn; a new one takes a slot that came free. */
function assignSlots(slots: Map<number, number>, shown: readonly number[]): void {
  for (const batch of [...slots.keys()]) if (!shown.includes(batch)) slots.delete(batch);
  const taken = new Set(slots.values());
  let free = 0;
  for (const batch of shown) {
    if (slots.has(batch)) continue;
    while (taken.has(free)) free++;
    slots.set(batch, free);
    taken.add(free);
  }
}

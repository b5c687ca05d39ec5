/** Icons: line drawings on a grid of 20, hidden from screen readers: a word stands beside each, or names its button. */
const PATHS = {
  alert: 'M10 3 18 17H2ZM10 8v4M10 14.5v.1',
  arrowDown: 'M5 8l5 5 5-5',
  arrowUp: 'M5 12l5-5 5 5',
  back: 'M12 4 6 10l6 6',
  bag: 'M4 7h12l-1 10H5ZM7 7a3 3 0 0 1 6 0',
  ban: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM5.2 5.2l9.6 9.6',
  bulb: 'M7.5 14.5h5M8 17h4M7.5 14.5c0-2-2.5-3-2.5-6a5 5 0 0 1 10 0c0 3-2.5 4-2.5 6',
  check: 'M4 10.5 8.2 15 16 5.5',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 6v4.2l3 1.8',
  close: 'M5 5l10 10M15 5 5 15',
  copy: 'M7 7h9v10H7ZM4 13V3h9',
  download: 'M10 3v10M6 9.5l4 4 4-4M3.5 17h13',
  external: 'M11 4h5v5M16 4l-7 7M14 12v4H4V6h4',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10ZM10 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6Z',
  eyeOff: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10ZM4 3.5l12 13',
  forward: 'M4 10h12M11 5l5 5-5 5',
  flag: 'M5 18V3M5 4h10l-2 3.5L15 11H5',
  gear: 'M10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4',
  half: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 3v14M10 7h5.8M10 10h7M10 13h5.8',
  heart: 'M10 16.5S3 12.4 3 7.7A3.7 3.7 0 0 1 10 6a3.7 3.7 0 0 1 7 1.7c0 4.7-7 8.8-7 8.8Z',
  house: 'M3 9.5 10 3l7 6.5M5 8.5V17h10V8.5',
  insert: 'M3 17h14M10 3v10M6 9.5l4 4 4-4',
  keyboard: 'M2.5 5.5h15v9h-15ZM6 8.5v.1M9 8.5v.1M12 8.5v.1M14.5 8.5v.1M6.5 11.5h7',
  letter: 'M3 5h14v10H3ZM3 5.5l7 5.5 7-5.5',
  locate: 'M10 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18',
  lock: 'M5 9h10v8H5ZM7 9V6.5a3 3 0 0 1 6 0V9M10 12v2',
  mask: 'M3 6c4-2 10-2 14 0v4c0 4-3 6.5-7 7-4-.5-7-3-7-7ZM6.5 9.5h2M11.5 9.5h2',
  megaphone: 'M3 8v4h3l7 4V4L6 8ZM16 7.5v5',
  minus: 'M4 10h12',
  more: 'M5 10v.1M10 10v.1M15 10v.1',
  news: 'M3 4h11v12H5a2 2 0 0 1-2-2ZM14 8h3v6a2 2 0 0 1-2 2M6 7.5h5M6 10.5h5M6 13h3',
  octagon: 'M7 3h6l4 4v6l-4 4H7l-4-4V7ZM10 6.5v4.5M10 13.5v.1',
  person: 'M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 17c0-3.5 2.5-5 6-5 1 0 2 .1 2.8.4M13 15.5h5',
  plus: 'M10 4v12M4 10h12',
  puzzle: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM8 8a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M10 13.8v.1',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16.5 3v3.5H13',
  scales: 'M10 3v14M6 17h8M4 6h12M4 6l-2 5h4ZM16 6l-2 5h4Z',
  sparkle: 'M10 3l1.8 5.2L17 10l-5.2 1.8L10 17l-1.8-5.2L3 10l5.2-1.8Z',
  table: 'M3 4h14v12H3ZM3 8h14M8.5 8v8',
  strike: 'M4 4h9l3 3v9H4ZM7 8l6 6M13 8l-6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** These point along the line of reading, and turn with it. */
const TURNS: readonly IconName[] = ['back', 'forward'];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={TURNS.includes(name) ? 'icon turns' : 'icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

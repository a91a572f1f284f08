/** Outlines on a grid of 24, drawn for this page. Emoji would be empty squares where no font has them. */
const OUTLINES = {
  list: 'M4 6h16M4 12h16M4 18h16',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3 20c0-3.6 2.7-6 6-6s6 2.4 6 6M15.5 5a3 3 0 0 1 0 5.8M17.5 14.4c2.2.7 3.5 2.8 3.5 5.6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  outside: 'M10 4H4v16h16v-6M14 4h6v6M20 4l-9 9',
  reply: 'M4 5h16v11H10l-4.5 4v-4H4z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  clip: 'M19 11.5l-7.4 7.4a4.4 4.4 0 0 1-6.2-6.2l8-8a3 3 0 0 1 4.2 4.2l-7.8 7.8a1.4 1.4 0 0 1-2-2L14.5 8',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  send: 'M4 4.5l17 7.5-17 7.5 2.5-7.5zM6.5 12H13',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
} as const;

export type IconName = keyof typeof OUTLINES;

/** Never read out: what has an icon has a name too. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}

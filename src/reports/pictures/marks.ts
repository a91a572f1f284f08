import type { MilestoneState } from '../../domain/assignments/milestones.ts';
import { box, COLOURS, element, path, words } from './svg.ts';

/** Half as wide as a mark is. */
export const MARK = 7.5;

type Mark = { readonly shape: (x: number, y: number) => string; readonly ink: string };

/** How a milestone stands: told by its mark's shape and by whether it is filled, and by its colour besides. */
const MARKS: Readonly<Record<MilestoneState, Mark>> = {
  met: {
    ink: COLOURS.ground,
    shape: (cx, cy) => element('circle', { cx, cy, r: MARK, fill: COLOURS.blue }),
  },
  ahead: { ink: COLOURS.ink, shape: (cx, cy) => hollow('circle', { cx, cy, r: MARK - 0.7 }) },
  late: { ink: COLOURS.ground, shape: diamond },
  passed: {
    ink: COLOURS.faint,
    shape: (x, y) =>
      box([x - MARK + 1, y - MARK + 1], [2 * MARK - 2, 2 * MARK - 2], {
        fill: COLOURS.shade,
        stroke: COLOURS.faint,
        'stroke-dasharray': '2 1.5',
      }),
  },
};

/** A mark with which milestone it is; the legend's marks have none. */
export function mark(stands: MilestoneState, at: readonly [number, number], text = ''): string {
  const [x, y] = at;
  const { shape, ink } = MARKS[stands];
  const look = { size: 10, weight: 'bold', fill: ink, anchor: 'middle' } as const;
  return shape(x, y) + (text === '' ? '' : words(text, x, y + 3.6, look));
}

function hollow(name: string, where: Readonly<Record<string, number>>): string {
  const look = { fill: COLOURS.ground, stroke: COLOURS.ink, 'stroke-width': 1.4 };
  return element(name, { ...where, ...look });
}

function diamond(x: number, y: number): string {
  const r = MARK + 2;
  return path(`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`, { fill: COLOURS.red });
}

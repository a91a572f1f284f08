import type { Timeline, TimelineRow } from '../../../src/app/ports/picture.ts';

export const LONG_WORDS =
  'Förslag på mål och prioriteringar för det regionala tillväxtarbetet åren 2027–2030';

export function row(at: number, deliverable: string): TimelineRow {
  return {
    label: `RUN-${at}`,
    deliverable,
    holder: 'Regiondirektören',
    state: 'late',
    milestones: [
      { milestone: 'draft', day: '2026-11-19', stands: 'late' },
      { milestone: 'final-papers', day: '2026-12-07', stands: 'ahead' },
      { milestone: 'dispatch', day: '2026-12-08', stands: 'ahead' },
    ],
  };
}

export function timeline(rows: readonly TimelineRow[]): Timeline {
  return {
    is: 'timeline',
    committee: { code: 'RUN', name: 'Regionala utvecklingsnämnden' },
    meeting: { day: '2026-12-15', time: '09:00' },
    madeOn: '2026-11-30',
    rows,
    part: { number: 1, of: 1 },
  };
}

/** The way to a meeting of so many assignments. */
export function aTimeline(count: number): Timeline {
  return timeline(Array.from({ length: count }, (_, at) => row(at, LONG_WORDS)));
}

/** The steps that the design names; a committee's own names come with the committee's year. */
export const MILESTONE_NAMES = [
  'draft',
  'presidium',
  'executive-committee',
  'final-papers',
  'dispatch',
] as const;
export type MilestoneName = (typeof MILESTONE_NAMES)[number];

/** One row of a preparation plan: so many days before the meeting. */
export type PlanStep = {
  readonly milestone: MilestoneName;
  readonly daysBefore: number;
  readonly count: 'calendar' | 'working';
};

/**
 * What applies where a committee has set nothing: draft 26, presidium 21, final papers 8 and
 * dispatch 7 calendar days before the meeting.
 */
export const DEFAULT_PLAN: readonly PlanStep[] = [
  { milestone: 'draft', daysBefore: 26, count: 'calendar' },
  { milestone: 'presidium', daysBefore: 21, count: 'calendar' },
  { milestone: 'final-papers', daysBefore: 8, count: 'calendar' },
  { milestone: 'dispatch', daysBefore: 7, count: 'calendar' },
];

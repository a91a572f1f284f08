import type { MilestoneView } from '../../../../src/app/views/assignment-view.ts';
import {
  kindOf,
  LONGEST_MILESTONE_NAME,
  MOST_MILESTONES,
} from '../../../../src/domain/meetings/plan.ts';
import type { MilestoneName } from '../../../../src/domain/record/milestone-name.ts';

const KNOWN: readonly MilestoneView[] = [
  viewOf('draft', '2026-11-19', -6, 'passed'),
  viewOf('presidium', '2026-11-24', -1, 'met'),
  viewOf('executive-committee', '2026-12-01', 6, 'ahead'),
  viewOf('final-papers', '2026-12-07', 12, 'ahead'),
  viewOf('dispatch', '2026-12-08', 13, 'ahead'),
];

/** As many milestones as a plan may have: the five, and others whose names are of the unit. */
export function milestonesOfWords(unit: string): readonly MilestoneView[] {
  const own = Array.from({ length: MOST_MILESTONES - KNOWN.length }, (_, at) =>
    ownMilestone(`${at} ${`${unit} `.repeat(LONGEST_MILESTONE_NAME)}`),
  );
  return [...KNOWN.slice(0, 3), ...own, ...KNOWN.slice(3)];
}

function ownMilestone(words: string): MilestoneView {
  const name = words.slice(0, LONGEST_MILESTONE_NAME).replace(/[\uD800-\uDBFF]$/u, '');
  return { ...viewOf(name, '2026-12-03', 8, 'ahead'), ...kindOf(name, { owner: 'holder' }) };
}

function viewOf(
  milestone: MilestoneName,
  day: string,
  daysAway: number,
  standing: MilestoneView['standing'],
): MilestoneView {
  return { ...kindOf(milestone), day, daysAway, standing, metOn: null };
}

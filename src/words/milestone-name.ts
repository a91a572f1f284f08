import type { Language } from '../domain/record/language.ts';
import type { MilestoneName } from '../domain/record/milestone-name.ts';
import { isKnownMilestone } from '../domain/meetings/plan.ts';
import { milestonesIn, shortMilestonesIn } from './states-and-milestones.ts';

/** What a milestone is called; a committee's own name is the same in both languages. */
export function milestoneName(milestone: MilestoneName, language: Language): string {
  return isKnownMilestone(milestone) ? milestonesIn(language)[milestone] : milestone;
}

/** The same on the way to a meeting, where it stands beside others. */
export function milestoneShortName(milestone: MilestoneName, language: Language): string {
  return isKnownMilestone(milestone) ? shortMilestonesIn(language)[milestone] : milestone;
}

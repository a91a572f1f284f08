import type { Language } from '../domain/committee/committee.ts';
import { isKnownMilestone, type MilestoneName } from '../domain/meetings/plan.ts';
import { wordsIn } from './words.ts';

/** What a milestone is called; a committee's own name is the same in both languages. */
export function milestoneName(milestone: MilestoneName, language: Language): string {
  return isKnownMilestone(milestone) ? wordsIn(language).milestones[milestone] : milestone;
}

import { isKnownMilestone, kindOf, type PlanRow } from '../../../domain/meetings/plan.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { planWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/**
 * "Utkast 26 dagar", "Samråd 14 dagar ansvarig klarmarkeras": as it is shown, and as it is read
 * again. What is usual for a known milestone is not said.
 */
export function rowText(row: PlanRow, language: Language): string {
  const { milestone, daysBefore, count, owner, metBy } = row;
  const words = planWordsIn(language);
  const usual = kindOf(milestone);
  const isUsual = usual.owner === owner && usual.metBy === metBy;
  return [
    milestoneName(milestone, language),
    words.days[count](daysBefore),
    ...(isKnownMilestone(milestone) && isUsual ? [] : [words.owners[owner], words.metBy[metBy]]),
  ].join(' ');
}

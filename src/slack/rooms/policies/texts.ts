import type { BreakingCounts } from '../../../app/views/breaking.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { weekdayText } from '../../../words/dates.ts';
import { policyWordsIn } from './words.ts';

/** What a committee asks of all that is open, a line each; "Inga" where it asks nothing. */
export function policyLines(
  { policies }: Pick<Committee, 'policies'>,
  language: Language,
): readonly string[] {
  const words = policyWordsIn(language);
  if (policies === null) return [words.none];
  const { silentDays, stillMonths, weekday } = policies;
  return [
    ...(silentDays === null ? [] : [words.silentFor(silentDays)]),
    ...(stillMonths === null ? [] : [words.stillFor(stillMonths)]),
    words.saidOn(weekdayText(weekday, language)),
  ];
}

/** "*Nämndens regler*: 3 uppdrag utan ett ord på 30 dagar, 2 uppdrag utan framsteg på 6 månader". */
export function breakingText(counts: BreakingCounts, language: Language): string {
  const words = policyWordsIn(language);
  const { silentDays, silent, stillMonths, still } = counts;
  const counted = [
    ...(silentDays === null || silent === 0 ? [] : [words.silent(silent, silentDays)]),
    ...(stillMonths === null || still === 0 ? [] : [words.still(still, stillMonths)]),
  ];
  return `*${words.title}*: ${counted.join(', ')}`;
}

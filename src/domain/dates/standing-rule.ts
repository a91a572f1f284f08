import type { Day } from '../days/day.ts';
import type { RuleEnd, StandingRule } from '../rhythm/rhythm.ts';
import { monthsFrom } from './day-of.ts';
import type { DueMeaning, MonthSaid } from './times/due-meaning.ts';

type StandingMeaning = Extract<DueMeaning, { is: 'standing' }>;

/**
 * The rule that words give. Without a beginning it holds from today, so that the period which is
 * going on is the first to be reported.
 */
export function standingRule(
  { rhythm, from, end }: StandingMeaning,
  text: string,
  today: Day,
): StandingRule {
  const begins = from === null ? today : stretchOf(from, today).from;
  return { text, rhythm, from: begins, end: endOf(end, begins), chosen: [] };
}

function endOf(end: StandingMeaning['end'], from: Day): RuleEnd {
  return end.is === 'through' ? { is: 'date', day: stretchOf(end, from).to } : end;
}

/** Without a year the first such month that has not ended. */
function stretchOf(
  { year, month }: MonthSaid,
  today: Day,
): { readonly from: Day; readonly to: Day } {
  return monthsFrom({ year, first: month ?? 1, last: month ?? 12 }, today);
}

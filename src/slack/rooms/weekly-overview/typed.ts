import { WEEKDAY, weekdayNumber } from '../../../domain/dates/times/weekdays.ts';
import { folded } from '../../typed/typed-text.ts';

const NONE = new Set(['av', 'aldrig', 'ingen', 'off', 'never', 'none']);
const EVERY_WEEKDAY = new RegExp(
  `^(?:(?:varje|på|every|on)\\s+)?(?<weekday>${WEEKDAY})(?:ar|s)?$`,
  'iu',
);
const FRIDAY = 5;

/**
 * The weekday on which the overview comes, 1–5: "måndag", "varje fredag", "Mondays"; null for
 * "av"; undefined for what says neither, a weekend's day too.
 */
export function readOverviewDay(words: string): number | null | undefined {
  if (NONE.has(folded(words))) return null;
  const named = EVERY_WEEKDAY.exec(words.trim())?.groups?.['weekday'];
  const weekday = named === undefined ? 0 : weekdayNumber(named);
  return weekday >= 1 && weekday <= FRIDAY ? weekday : undefined;
}

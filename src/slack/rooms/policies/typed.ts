import type { PoliciesSet } from '../../../app/committees/set-policies.ts';
import { COUNT, countIn } from '../../../domain/dates/times/counts.ts';
import { WEEKDAY, weekdayNumber } from '../../../domain/dates/times/weekdays.ts';
import { folded } from '../../typed/typed-text.ts';

const NONE = new Set(['av', 'inga', 'ingen', 'aldrig', 'off', 'none', 'never']);
const TIME = new RegExp(
  `(?<!\\p{L})${COUNT}\\s+(?<unit>dag(?:ar)?|days?|veck(?:a|or)|weeks?|månad(?:er)?|months?|halvår)(?!\\p{L})`,
  'giu',
);
const ON = new RegExp(`(?<!\\p{L})(?<weekday>${WEEKDAY})(?:ar|s)?(?!\\p{L})`, 'iu');
const FRIDAY = 5;
const WEEK = 7;
const MONTH = 30;
const HALF_YEAR = 6;
/** Months that stand after such a word are of silence: "utan ett ord på två månader". */
const SILENCE = /(?<!\p{L})(?:ord|word|tyst|silen(?:t|ce)|hörts?|heard)(?!\p{L})/iu;

/**
 * What a committee asks, as it was written: "30 dagar 6 månader måndag", "inget uppdrag utan ett ord
 * på 30 dagar"; days and weeks are of silence, months of standing still. Null for words that say
 * none of it.
 */
export function readPolicies(words: string): Partial<PoliciesSet> | null {
  if (NONE.has(folded(words))) return { silentDays: null, stillMonths: null };
  const found = [...words.matchAll(TIME)];
  const times = found.map(({ groups, index }, at) => {
    const before = found[at - 1];
    const lead = words.slice(before === undefined ? 0 : before.index + before[0].length, index);
    return {
      count: countIn(groups?.['count'] ?? ''),
      unit: folded(groups?.['unit'] ?? ''),
      isOfSilence: SILENCE.test(lead),
    };
  });
  const set = times
    .map(policyOf)
    .reduce<Partial<PoliciesSet>>((all, each) => ({ ...all, ...each }), weekdayIn(words));
  return Object.keys(set).length === 0 ? null : set;
}

type Time = { readonly count: number; readonly unit: string; readonly isOfSilence: boolean };

function policyOf({ count, unit, isOfSilence }: Time): Partial<PoliciesSet> {
  const months = monthsOf(unit);
  if (months !== null)
    return isOfSilence ? { silentDays: count * months * MONTH } : { stillMonths: count * months };
  return { silentDays: /^(?:veck|week)/u.test(unit) ? count * WEEK : count };
}

function monthsOf(unit: string): number | null {
  if (unit === 'halvår') return HALF_YEAR;
  return /^(?:month|månad)/u.test(unit) ? 1 : null;
}

/** A weekend's day is none: mornings are working days. */
function weekdayIn(words: string): Partial<PoliciesSet> {
  const named = ON.exec(words)?.groups?.['weekday'];
  const weekday = named === undefined ? 0 : weekdayNumber(named);
  return weekday >= 1 && weekday <= FRIDAY ? { weekday } : {};
}

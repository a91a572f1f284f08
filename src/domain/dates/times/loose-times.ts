import { lastDayOf } from '../../days/iso-of.ts';
import { LOOSE_WORDS } from './loose-words.ts';
import { monthNumber } from './months.ts';
import { number, time, type TimeRule, UNDATED } from './time.ts';

function unsure(example: string, words: string): TimeRule {
  return time(example, words, () => UNDATED, { isAlone: true });
}

const monthOf: TimeRule['means'] = (named) => ({
  is: 'month',
  year: null,
  month: monthNumber(named('month') ?? ''),
});

/** A day that its month has is none of these. */
const beyondMonth: TimeRule['means'] = (named) => {
  const day = Number(named('day'));
  const last = lastDayOf(monthNumber(named('month') ?? ''), number(named('year')) ?? 2000);
  return day > last && day <= 31 ? UNDATED : null;
};

/** Times without a day in them: the days that each can be are asked about. */
export const LOOSE_TIMES: readonly TimeRule[] = [
  unsure('fredag nästa vecka', LOOSE_WORDS.dayNextWeek),
  unsure('nästa fredag', LOOSE_WORDS.nextDay),
  unsure('nästa vecka', LOOSE_WORDS.nextWeek),
  unsure('nästa månad', LOOSE_WORDS.nextMonth),
  unsure('efter nyår', LOOSE_WORDS.feast),
  unsure('sista veckan i oktober', LOOSE_WORDS.weekOfMonth),
  time('i mitten av november', LOOSE_WORDS.partOfMonth, monthOf, { isAlone: true }),
  time('månadsskiftet oktober/november', LOOSE_WORDS.turnOfMonth, (named) => {
    const month = monthNumber(named('month') ?? '');
    return { is: 'day', year: null, month, day: lastDayOf(month, null) };
  }),
  time('31 november', LOOSE_WORDS.dayOfMonth, beyondMonth, { isAlone: true }),
  time('13.1', LOOSE_WORDS.dotted, (named) => {
    const [month, day] = [Number(named('number')), Number(named('day'))];
    return { is: 'day', year: null, month, day };
  }),
];

import { describe, expect, it } from 'vitest';

import { swedishClosedDays } from '../../src/calendar/swedish-closed-days.ts';
import { addDays } from '../../src/domain/days/day.ts';

const closed = swedishClosedDays();

describe('the days when Swedish offices are closed', () => {
  it.each([
    ['New Year’s Day', '2027-01-01'],
    ['Epiphany', '2027-01-06'],
    ['Good Friday', '2026-04-03'],
    ['Easter Monday', '2026-04-06'],
    ['the first of May', '2026-05-01'],
    ['Ascension Day', '2026-05-14'],
    ['the National Day', '2025-06-06'],
    ['midsummer eve', '2026-06-19'],
    ['Christmas eve', '2026-12-24'],
    ['Christmas Day', '2026-12-25'],
    ['New Year’s eve', '2026-12-31'],
    ['a Saturday', '2026-11-14'],
    ['a Sunday', '2026-11-15'],
  ])('are closed on %s, %s', (_name, day) => {
    expect(closed.isOpen(day)).toBe(false);
  });

  it.each([
    ['Maundy Thursday', '2026-04-02'],
    ['Walpurgis eve', '2026-04-30'],
    ['Twelfth Night', '2027-01-05'],
    ['the day before Ascension Day', '2026-05-13'],
    ['Lucia', '2027-12-13'],
    ['a day between Christmas and New Year', '2026-12-28'],
    ['an ordinary Tuesday', '2026-12-15'],
  ])('are open on %s, %s', (_name, day) => {
    expect(closed.isOpen(day)).toBe(true);
  });

  it('never close more than five days together, in twenty years', () => {
    let longest = 0;
    let run = 0;

    for (let day = '2020-01-01'; day < '2040-01-01'; day = addDays(day, 1)) {
      run = closed.isOpen(day) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }

    expect(longest).toBeGreaterThanOrEqual(4);
    expect(longest).toBeLessThanOrEqual(5);
  });
});

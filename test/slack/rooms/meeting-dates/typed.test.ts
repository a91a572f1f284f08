import { expect, it, test } from 'vitest';

import { planRow } from '../../../../src/domain/meetings/plan.ts';
import { readMeetingDatesLine } from '../../../../src/slack/rooms/meeting-dates/typed.ts';
import { milestoneOf } from '../../../../src/slack/typed/milestone-words.ts';

const TODAY = '2026-10-01';

test.each([
  ['15 december utkast 17 november', [['utkast', '2026-11-17']]],
  ['2026-12-15 draft to 17 November', [['draft', '2026-11-17']]],
  [
    'tisdag 15 december: utkast till den 17 november, Samråd 2 2026-11-20 och utskick 9 dec',
    [
      ['utkast', '2026-11-17'],
      ['Samråd 2', '2026-11-20'],
      ['utskick', '2026-12-09'],
    ],
  ],
  ['15 december', []],
])('reads which day is for what: %s', (line, expected) => {
  const { meeting, dates } = readMeetingDatesLine(line, TODAY);

  expect(meeting).toBe('2026-12-15');
  expect(dates.map(({ name, day }) => [name, day])).toEqual(expected);
});

it('names no meeting where no day is named', () => {
  expect(readMeetingDatesLine('utkast snart', TODAY)).toEqual({ meeting: null, dates: [] });
});

it('finds a milestone by the plan’s own word for it or by one of the usual', () => {
  const plan = [planRow('draft', 26), planRow('MBL-förhandling', 18)];

  expect(milestoneOf('Utkastet', plan)).toBe('draft');
  expect(milestoneOf('mbl-förhandling', plan)).toBe('MBL-förhandling');
  expect(milestoneOf('presidium', plan)).toBeNull();
});

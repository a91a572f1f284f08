import { expect, it } from 'vitest';

import { dueOfAll } from '../../src/app/views/due-of-all.ts';

const meeting = {
  kind: 'meeting',
  meeting: 'MEETINGDEC',
  day: '2026-12-15',
  time: '09:00',
  daysAway: 28,
} as const;

it('a group is headed by its meeting, also where its first is due so long before', () => {
  const before = { count: 3, unit: 'weeks', of: 'meeting', on: '2026-11-24' } as const;

  expect(dueOfAll({ ...meeting, before })).toEqual(meeting);
  expect(dueOfAll({ kind: 'date', day: '2026-12-15', daysAway: 28 })).toMatchObject({
    day: '2026-12-15',
  });
});

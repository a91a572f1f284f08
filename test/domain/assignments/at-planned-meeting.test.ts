import { expect, it } from 'vitest';

import { atPlannedMeeting } from '../../../src/domain/assignments/at-planned-meeting.ts';
import { aCommittee, anAssignment, DIRECTOR } from '../../contracts/samples.ts';

const [december, ...others] = aCommittee().meetings;
if (december === undefined) throw new Error('no meeting');
const FEBRUARY = { ...december, id: 'MEETINGFEB', day: '2027-02-09' };
const cancelled = aCommittee({
  meetings: [{ ...december, state: 'cancelled' }, FEBRUARY, ...others],
});
const TODAY = '2026-11-02';

it('what is open again goes on at the next meeting where its own was cancelled', () => {
  const open = atPlannedMeeting(anAssignment(), cancelled, TODAY);

  expect(open.due).toEqual({ kind: 'meeting', meeting: 'MEETINGFEB' });
  expect(open.dueSince).toBe(TODAY);
});

it('stays where it is while its meeting is planned, and what has ended stays in any case', () => {
  const act = { by: DIRECTOR, at: '2026-11-01T08:00:00.000Z' };
  const ended = anAssignment({ ending: { is: 'void', reason: 'fel', ...act } });

  expect(atPlannedMeeting(anAssignment(), aCommittee(), TODAY)).toEqual(anAssignment());
  expect(atPlannedMeeting(ended, cancelled, TODAY)).toEqual(ended);
});

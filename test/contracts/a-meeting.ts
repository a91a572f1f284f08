import type { Meeting } from '../../src/domain/meetings/meeting.ts';

/** A meeting that is planned, unless the test says otherwise. */
export function aMeeting(facts: Pick<Meeting, 'id' | 'day'> & Partial<Meeting>): Meeting {
  return {
    time: '09:00',
    state: 'planned',
    dispatched: null,
    addedAt: '2026-01-01T08:00:00.000Z',
    dates: [],
    ...facts,
  };
}

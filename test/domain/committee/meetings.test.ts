import { describe, expect, it } from 'vitest';

import { meetingBeside } from '../../../src/domain/assignments/closing-day.ts';
import { closingDecisions, closingMeeting } from '../../../src/domain/assignments/closing.ts';
import type { Meeting } from '../../../src/domain/meetings/meeting.ts';
import {
  hasStarted,
  heldMeetings,
  nextMeeting,
  plannedFrom,
} from '../../../src/domain/committee/meetings.ts';
import { theCommittee } from '../support/run.ts';
import { aMeeting } from '../../contracts/a-meeting.ts';

function meetingOn(day: string, facts: Partial<Meeting> = {}): Meeting {
  return aMeeting({ id: day, day, addedAt: '2026-01-01T00:00:00.000Z', ...facts });
}

const committee = theCommittee({
  meetings: [
    meetingOn('2026-12-15'),
    meetingOn('2025-12-16'),
    meetingOn('2026-10-20'),
    meetingOn('2026-11-17', { state: 'cancelled' }),
    meetingOn('2027-01-26'),
  ],
});
const NOVEMBER = '2026-11-23T08:00:00.000Z';
const JANUARY = '2027-01-11T08:00:00.000Z';

describe('a meeting', () => {
  it('counts as held from its start, in the committee’s own time', () => {
    const meeting = meetingOn('2026-12-15');

    expect(hasStarted(meeting, '2026-12-15T07:59:59.999Z', 'Europe/Stockholm')).toBe(false);
    expect(hasStarted(meeting, '2026-12-15T08:00:00.000Z', 'Europe/Stockholm')).toBe(true);
  });

  it('counts as held from the beginning of its day when only the day is known', () => {
    const meeting = meetingOn('2026-12-15', { time: null });

    expect(hasStarted(meeting, '2026-12-14T22:59:59.999Z', 'Europe/Stockholm')).toBe(false);
    expect(hasStarted(meeting, '2026-12-14T23:00:00.000Z', 'Europe/Stockholm')).toBe(true);
  });

  it('that is cancelled is never held, planned or next', () => {
    expect(heldMeetings(committee, NOVEMBER).map(({ day }) => day)).toEqual([
      '2025-12-16',
      '2026-10-20',
    ]);
    expect(plannedFrom(committee, '2026-11-01').map(({ day }) => day)).toEqual([
      '2026-12-15',
      '2027-01-26',
    ]);
  });

  it('is the next one until it begins', () => {
    expect(nextMeeting(committee, '2026-12-15T07:00:00.000Z')?.day).toBe('2026-12-15');
    expect(nextMeeting(committee, '2026-12-15T08:00:00.000Z')?.day).toBe('2027-01-26');
  });
});

describe('the meeting whose § closes an assignment', () => {
  it('is the latest held', () => {
    expect(closingMeeting(committee, null, NOVEMBER)?.day).toBe('2026-10-20');
    expect(closingMeeting(committee, null, '2026-12-15T08:00:00.000Z')?.day).toBe('2026-12-15');
  });

  it('is the latest held of the year that the § names, for its numbers begin anew each year', () => {
    expect(closingMeeting(committee, 2025, JANUARY)?.day).toBe('2025-12-16');
    expect(closingMeeting(committee, 2026, JANUARY)?.day).toBe('2026-12-15');
  });

  it('is none before the first of them', () => {
    expect(closingMeeting(committee, 2027, JANUARY)).toBeNull();
    expect(closingMeeting(committee, null, '2025-01-01T08:00:00.000Z')).toBeNull();
  });
});

describe('the words of a close', () => {
  it.each(['§ 87', '§87', '87', '§\u00a087', 'Paragraf 87', ' § 087 '])(
    'mean § 87 of the latest meeting held, written as %s',
    (words) => {
      expect(said(words)).toEqual(['§ 87', '2026-12-15']);
    },
  );

  it('name the year of the § when it is an earlier one', () => {
    expect(said('§ 87/2025')).toEqual(['§ 87', '2025-12-16']);
    expect(said('§ 87/2024')).toBe('none-held');
  });

  it.each(['', '§', '§ 0', 'åttiosju', '§ 87 och 88'])('are no decision as "%s"', (words) => {
    expect(said(words)).toBe('no-paragraph');
  });
});

describe('a day beside the § of a close', () => {
  it('is that of a meeting that was held, or is still to come', () => {
    expect(beside('den 15 december, åter till februari', JANUARY)).toEqual([
      '2026-12-15',
      true,
      'åter till februari',
    ]);
    expect(beside('15 december 2026', '2026-12-14T08:00:00.000Z')).toEqual([
      '2026-12-15',
      false,
      '',
    ]);
  });

  it.each(['åter till 15 december', 'den 14 december', ''])('is none in "%s"', (words) => {
    expect(beside(words, JANUARY)).toBeNull();
  });
});

function beside(words: string, now: string): unknown {
  const found = meetingBeside(words, { committee, now });
  return found && [found.meeting.day, found.isHeld, found.rest];
}

function said(words: string): unknown {
  const assignment = { due: { kind: 'none' } } as const;
  const decision = closingDecisions(words, { assignment, committee, now: JANUARY });
  return decision.ok ? [decision.paragraph, decision.meetings[0].day] : decision.why;
}

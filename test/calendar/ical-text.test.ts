import ICAL from 'ical.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CalendarView } from '../../src/app/ports/calendar-view.ts';
import { icalText } from '../../src/calendar/ical-text.ts';
import { meetingEntries, milestoneEntries } from '../../src/domain/assignments/calendar-entries.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import { anAssignment, anEntry } from '../contracts/samples.ts';
import { CLOSED, theCommittee } from '../domain/support/run.ts';

const AT = '2026-09-29T08:00:00.000Z';

function meeting(id: string, day: string, facts: Partial<Meeting> = {}): Meeting {
  return {
    id,
    day,
    time: '09:00',
    state: 'planned',
    addedAt: AT,
    dates: [],
    dispatched: null,
    ...facts,
  };
}

const YEAR = theCommittee({
  meetings: [
    meeting('SPRING', '2026-03-27'),
    meeting('SUMMER', '2026-03-30'),
    meeting('AUTUMN', '2026-10-26', { time: null }),
    meeting('GONE', '2026-11-10', { state: 'cancelled' }),
    meeting('MEETINGDEC', '2026-12-15'),
  ],
});

function viewOf(committee: Committee, deliverable = 'förslag på mål'): CalendarView {
  return {
    committee: { code: committee.code, name: committee.name },
    language: 'sv',
    changedAt: AT,
    meetings: meetingEntries(committee).map((entry) => ({ ...entry, committee })),
    milestones: milestoneEntries(anAssignment({ deliverable, label: 'RUN-12' }), committee, CLOSED),
  };
}

/** By the library that reads what others make. */
function events(text: string): ReadonlyMap<string, ICAL.Component> {
  const all = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  return new Map(all.map((each) => [String(each.getFirstPropertyValue('uid')), each]));
}

function valueOf(found: ReadonlyMap<string, ICAL.Component>, uid: string, name: string): string {
  return String(found.get(uid)?.getFirstPropertyValue(name));
}

describe('a calendar file', () => {
  it('is read by another program: meetings in their places, and each milestone on its day', () => {
    const found = events(icalText(viewOf(YEAR)));

    expect(found.size).toBe(9);
    expect(valueOf(found, 'MEETINGDEC@bevaka', 'summary')).toBe('RUN sammanträde 4 av 4');
    expect(valueOf(found, 'GONE@bevaka', 'summary')).toBe('RUN sammanträde (inställt)');
    const draft = 'ASSIGNMENT1-draft@bevaka';
    expect(valueOf(found, draft, 'summary')).toBe('RUN-12 Utkast: förslag på mål');
    expect(valueOf(found, draft, 'dtstart')).toBe('2026-11-19');
  });

  it('has the hours of the committee’s own zone on both sides of daylight saving', () => {
    const found = events(icalText(viewOf(YEAR)));

    expect(valueOf(found, 'SPRING@bevaka', 'dtstart')).toBe('2026-03-27T08:00:00Z');
    expect(valueOf(found, 'SUMMER@bevaka', 'dtstart')).toBe('2026-03-30T07:00:00Z');
    expect(valueOf(found, 'AUTUMN@bevaka', 'dtstart')).toBe('2026-10-26');
    expect(valueOf(found, 'MEETINGDEC@bevaka', 'dtstart')).toBe('2026-12-15T08:00:00Z');
  });

  it('says that a meeting is cancelled', () => {
    const found = events(icalText(viewOf(YEAR)));

    expect(valueOf(found, 'GONE@bevaka', 'status')).toBe('CANCELLED');
    expect(valueOf(found, 'MEETINGDEC@bevaka', 'status')).toBe('CONFIRMED');
  });

  it('keeps a meeting’s name when it moves, and counts its changes', () => {
    const was = meeting('MEETINGDEC', '2026-12-15');
    const moved: Committee = {
      ...YEAR,
      meetings: [meeting('MEETINGDEC', '2026-12-18')],
      history: [
        anEntry({ what: 'meeting-moved', from: was, at: '2026-10-01T08:00:00.000Z' }),
        anEntry({ what: 'meeting-moved', from: meeting('OTHER', '2026-11-01'), at: AT }),
      ],
    };
    const [before, after] = [YEAR, moved].map((each) => events(icalText(viewOf(each))));
    if (before === undefined || after === undefined) throw new Error('two were made');
    const uid = 'MEETINGDEC@bevaka';

    expect([valueOf(before, uid, 'sequence'), valueOf(after, uid, 'sequence')]).toEqual(['0', '1']);
    expect(valueOf(before, uid, 'last-modified')).toBe('2026-09-29T08:00:00Z');
    expect(valueOf(after, uid, 'last-modified')).toBe('2026-10-01T08:00:00Z');
    expect(valueOf(after, uid, 'dtstart')).toBe('2026-12-18T08:00:00Z');
  });

  it('is the same bytes for the same view, and others when something is moved', () => {
    const moved = { ...YEAR, meetings: [meeting('MEETINGDEC', '2026-12-18')] };

    expect(icalText(viewOf(YEAR))).toBe(icalText(viewOf(YEAR)));
    expect(icalText(viewOf(moved))).not.toBe(icalText(viewOf(YEAR)));
  });

  it('survives whatever people write: escaped, folded at 75 bytes, lines ended by CRLF', () => {
    const words = fc.array(
      fc.constantFrom('å', '😀', ',', ';', '\\', '\n', '\r\n', ':', '"', ' ', 'BEGIN:VEVENT', 'a'),
      { minLength: 1, maxLength: 80 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const written = `x${parts.join('')}x`;

        const text = icalText(viewOf(YEAR, written));

        const lines = text.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        const found = events(text);
        expect(found.size).toBe(9);
        expect(valueOf(found, 'ASSIGNMENT1-draft@bevaka', 'summary')).toBe(
          `RUN-12 Utkast: ${written.replaceAll(/\s+/gu, ' ')}`.slice(0, 200),
        );
      }),
    );
  });
});

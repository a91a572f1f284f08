import { readFileSync } from 'node:fs';

import ical from 'ical-generator';
import { expect, it } from 'vitest';

import { eventsIn } from '../../src/files/text/event-lines.ts';
import { fileKindOf } from '../../src/files/text/file-kind.ts';
import { icalText } from '../../src/files/text/ical.ts';
import { readMeetingEvents } from '../../src/slack/typed/meeting-events.ts';

const HOW = { today: '2026-11-01', timeZone: 'Europe/Stockholm' };

function found(content: Uint8Array | string): readonly string[] {
  const bytes = Buffer.from(content);
  expect(fileKindOf(bytes)).toBe('ical');
  const read = readMeetingEvents(eventsIn(icalText(bytes)), HOW);
  return read.found.map(({ day, time, title }) => [day, time, title].join(' '));
}

function made(summary: string, start: string): string {
  const calendar = ical({ name: summary });
  calendar.createEvent({ id: summary, start: new Date(start), summary });
  return calendar.toString();
}

it('has one occurrence that was sent on without its series', () => {
  expect(found(readFileSync('test/fixtures/calendars/15-orphan-exc.ics'))).toEqual([
    '2026-11-18 13:00 Nämnd',
  ]);
});

it('has the titles of all its events', () => {
  expect(found(readFileSync('test/fixtures/calendars/10-teams-presidium.ics'))).toEqual([
    '2026-11-10 09:00 Presidium RUN',
    '2026-11-17 09:00 RUN sammanträde',
    '2026-11-17 08:00 Gruppmöte inför nämnd',
  ]);
});

it('holds several calendars, one after the other', () => {
  const file = [made('Nämnd', '2026-12-15T08:00:00Z'), made('Utskott', '2027-01-12T08:00:00Z')];

  expect(found(file.join('\r\n'))).toEqual(['2026-12-15 09:00 Nämnd', '2027-01-12 09:00 Utskott']);
});

it.each(['\r\n', '\n\n', '\uFEFF\r\n', '  \n'])('may begin with %j', (before) => {
  expect(found(`${before}${made('Nämnd', '2026-12-15T08:00:00Z')}`)).toEqual([
    '2026-12-15 09:00 Nämnd',
  ]);
});

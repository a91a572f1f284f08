import { describe, expect, it } from 'vitest';

import { eventsIn } from '../../src/files/text/event-lines.ts';
import { TEXT_LIMITS } from '../../src/files/text/limits.ts';
import { readText } from '../../src/files/text/read-text.ts';

function calendar(...events: readonly string[]): Buffer {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Regionen//Kalender//SV'];
  const all = events.map(
    (event) => `BEGIN:VEVENT\nUID:${event.length}-1@region\n${event}\nEND:VEVENT`,
  );
  return Buffer.from([...lines, ...all, 'END:VCALENDAR', ''].join('\n').replaceAll('\n', '\r\n'));
}

async function startsOf(...events: readonly string[]): Promise<readonly string[]> {
  const read = await readText(calendar(...events));
  if (!read.ok) throw new Error(read.why);
  return eventsIn(read.text).map(({ start }) => start);
}

const WINDOWS_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

describe('the events of a calendar file', { timeout: 30_000 }, () => {
  it.each([
    ['a whole day', 'DTSTART;VALUE=DATE:20261215', '2026-12-15'],
    ['a time of nowhere', 'DTSTART:20261215T090000', '2026-12-15T09:00'],
    ['UTC', 'DTSTART:20261215T080000Z', '2026-12-15T08:00:00.000Z'],
    [
      'a named zone in winter',
      'DTSTART;TZID=Europe/Stockholm:20261215T090000',
      '2026-12-15T08:00:00.000Z',
    ],
    [
      'a named zone in summer',
      'DTSTART;TZID=Europe/Stockholm:20270615T090000',
      '2027-06-15T07:00:00.000Z',
    ],
    [
      'a zone of another kind that is not described',
      'DTSTART;TZID=Nowhere:20261215T090000',
      '2026-12-15T09:00',
    ],
  ])('begin as they say, for %s', async (_what, start, expected) => {
    expect(await startsOf(start)).toEqual([expected]);
  });

  it('follow the zone that the file describes', async () => {
    const event = 'DTSTART;TZID=W. Europe Standard Time:20270615T090000';
    const content = calendar(event)
      .toString()
      .replace('BEGIN:VEVENT', `${WINDOWS_ZONE}\r\nBEGIN:VEVENT`);

    const read = await readText(Buffer.from(content));

    expect(read.ok && eventsIn(read.text)[0]?.start).toBe('2027-06-15T07:00:00.000Z');
  });

  it('that come back are written out, less what is left out and moved', async () => {
    const second = [
      'DTSTART;TZID=Europe/Stockholm:20270112T090000',
      'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=5',
      'EXDATE;TZID=Europe/Stockholm:20270309T090000',
      'UID:same',
    ].join('\n');
    const moved = [
      'UID:same',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20270209T090000',
      'DTSTART;TZID=Europe/Stockholm:20270211T130000',
    ].join('\n');
    const content = calendar(second, moved)
      .toString()
      .replaceAll(/UID:\d+-1@region\r\n/gu, '');

    const read = await readText(Buffer.from(content));

    expect(read.ok && eventsIn(read.text).map(({ start }) => start)).toEqual([
      '2027-01-12T08:00:00.000Z',
      '2027-02-11T12:00:00.000Z',
      '2027-04-13T07:00:00.000Z',
      '2027-05-11T07:00:00.000Z',
    ]);
  });

  it('say which are cancelled, and keep a title on its line', async () => {
    const read = await readText(
      calendar(
        'DTSTART:20261215T090000\nSTATUS:CANCELLED\nSUMMARY:Nämnden\\, inställt\\nmöte\tx',
        'DTSTART:20261216T090000\nSTATUS:CONFIRMED\nSUMMARY:Nämnden',
      ),
    );

    expect(read.ok && eventsIn(read.text)).toEqual([
      { start: '2026-12-15T09:00', isCancelled: true, title: 'Nämnden, inställt möte x' },
      { start: '2026-12-16T09:00', isCancelled: false, title: 'Nämnden' },
    ]);
  });

  it('are none in an empty calendar', async () => {
    expect(await startsOf()).toEqual([]);
  });

  it('end at a bound when their rule has no end', async () => {
    expect(await startsOf('DTSTART:20261215T090000\nRRULE:FREQ=SECONDLY')).toHaveLength(1200);
  });

  it('are refused when they are too many, too large, or none of a calendar', async () => {
    const endless = Array.from({ length: 5 }, () => 'DTSTART:20261215T090000\nRRULE:FREQ=DAILY');
    const large = `DTSTART:20261215T090000\nSUMMARY:${'å'.repeat(1024 * 1024)}`;

    expect(await readText(calendar(...endless))).toEqual({ ok: false, why: 'too-much' });
    expect(await readText(calendar(large))).toEqual({ ok: false, why: 'too-much' });
    expect(await readText(Buffer.from('BEGIN:VCALENDAR\r\nnoise'))).toEqual({
      ok: false,
      why: 'damaged',
    });
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
  ])('whose rule never falls come to an end: %s', async (rule) => {
    const limits = { ...TEXT_LIMITS, timeoutMs: 2000 };

    const read = await readText(calendar(`DTSTART:20260101T090000\nRRULE:${rule}`), limits);

    const count = read.ok ? eventsIn(read.text).length : 0;
    expect(count).toBeLessThanOrEqual(1200);
    expect(read.ok || read.why === 'too-much' || read.why === 'damaged').toBe(true);
  });
});

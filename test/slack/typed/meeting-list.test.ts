import { describe, expect, it } from 'vitest';

import { readMeetingEvents } from '../../../src/slack/typed/meeting-events.ts';
import { readMeeting } from '../../../src/slack/typed/meeting-line.ts';
import { readMeetingLines, readMeetingRows } from '../../../src/slack/typed/meeting-list.ts';

const HOW = { today: '2026-11-25', idleMonths: [7] };
const DECEMBER = { day: '2026-12-15', time: '09:00' };

describe('a line with a meeting', () => {
  it.each([
    '15 december 2026 09:00',
    '2026-12-15 kl. 9',
    '2026-12-15 kl 9–12',
    'tisdag 15 december kl. 9.00',
    'tisdagen den 15 december klockan 9',
    'Tuesday 15 December 09:00-12:00',
    '15/12, 9:00',
    'kl 9 15 december 2026',
    '09:00 15 december',
    'on 15 December at 9 am',
    '15 december kl 9 2026',
  ])('is read: %s', (line) => {
    expect(readMeeting(line, HOW.today)).toEqual(DECEMBER);
  });

  it('has no time of day where none is written', () => {
    expect(readMeeting('15 december 2026', HOW.today)).toEqual({ day: '2026-12-15', time: null });
  });
});

describe('a list of meetings', () => {
  it('is read line by line, rules and rows of a spreadsheet among them', () => {
    const list = [
      '15 december 2026 09:00',
      '',
      '2027-02-09;13:00;Sessionssalen',
      'onsdag, 2027-03-10, 08:30',
      'Regiondirektören har semester',
      'andra tisdagen i juni och juli 2027 kl. 9',
    ].join('\n');

    expect(readMeetingLines(list, HOW)).toEqual({
      found: [
        DECEMBER,
        { day: '2027-02-09', time: '13:00' },
        { day: '2027-03-10', time: '08:30' },
        { day: '2027-06-08', time: '09:00' },
      ],
      unclear: ['Regiondirektören har semester'],
      cancelled: [],
    });
  });

  it.each([
    [
      '4 maj, 1 juni och 21 september kl 9 2027',
      ['2027-05-04', '2027-06-01', '2027-09-21'],
      '09:00',
    ],
    ['4 May and 1 June 2027 at 1 pm', ['2027-05-04', '2027-06-01'], '13:00'],
    [
      'tisdagar jämna veckor från 4 januari till 31 januari 2027',
      ['2027-01-12', '2027-01-26'],
      null,
    ],
    [
      'Tuesdays in odd weeks from 4 January 2027 to 31 January 2027',
      ['2027-01-05', '2027-01-19'],
      null,
    ],
    ['second Tuesday of the month except July kl 9 2026', ['2026-12-08'], '09:00'],
    [
      'every first Wednesday in January and March 2027 at 9 am',
      ['2027-01-06', '2027-03-03'],
      '09:00',
    ],
  ])('reads several of a line in any order: %s', (line, days, time) => {
    const { found, unclear } = readMeetingLines(line, HOW);

    expect(unclear).toEqual([]);
    expect(found.map(({ day }) => day)).toEqual(days);
    expect(new Set(found.map((each) => each.time))).toEqual(new Set([time]));
  });

  it('takes no weekday that is another than the date’s', () => {
    expect(readMeetingLines('måndag 15 december 2026', HOW)).toEqual({
      found: [],
      unclear: ['måndag 15 december 2026'],
      cancelled: [],
    });
  });

  it('gives of a rule for this year what is left of it', () => {
    const { found } = readMeetingLines('andra tisdagen varje månad 2026', HOW);

    expect(found).toEqual([{ day: '2026-12-08', time: null }]);
  });

  it('is read from the rows of a file, past its headings', () => {
    const rows = [
      ['Datum', 'Tid', 'Plats'],
      ['2026-12-15', '09:00', 'Regionhuset'],
      ['', '', ''],
      ['2027-02-09', '', ''],
      ['snart', '09:00'],
    ];

    expect(readMeetingRows(rows, HOW)).toEqual({
      found: [DECEMBER, { day: '2027-02-09', time: null }],
      unclear: ['snart ; 09:00'],
      cancelled: [],
    });
  });
});

it('gives the events of a calendar file where the committee is, two years ahead', () => {
  const event = { isCancelled: false, title: 'Nämnden' };
  const events = [
    { ...event, start: '2026-12-15T08:00:00.000Z' },
    { ...event, start: '2027-06-14T22:30:00.000Z' },
    { ...event, start: '2027-02-09T13:00' },
    { ...event, start: '2027-03-09' },
    { ...event, start: '2029-01-01' },
    { ...event, start: '2027-04-06', isCancelled: true },
    { ...event, start: 'noon' },
  ];

  expect(readMeetingEvents(events, { today: HOW.today, timeZone: 'Europe/Stockholm' })).toEqual({
    found: [
      { ...DECEMBER, title: 'Nämnden' },
      { day: '2027-06-15', time: '00:30', title: 'Nämnden' },
      { day: '2027-02-09', time: '13:00', title: 'Nämnden' },
      { day: '2027-03-09', time: null, title: 'Nämnden' },
    ],
    cancelled: [{ day: '2027-04-06', time: null, title: 'Nämnden' }],
    unclear: ['Nämnden'],
  });
});

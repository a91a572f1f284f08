import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const GUEST = 'U06GST';

let bevaka: Composed;
async function start(serves: boolean): Promise<void> {
  bevaka = await composeAnew({ by: 'socket', serves });
}
afterEach(() => bevaka.stop());

const messages = (person: string) => bevaka.sandbox.messages(person, RUN);

/** The addresses in the newest answer that has some. */
function addresses(person: string): readonly string[] {
  const shown = messages(person).map(({ blocks }) => JSON.stringify(blocks));
  const found = shown.findLast((each) => each.includes('/calendar/')) ?? '';
  return [...found.matchAll(/"url":"([^"]+)"/gu)].map(([, url]) => url ?? '');
}

/** What stands in a calendar, by the day or moment on which it begins. */
async function titlesAt(address: string): Promise<ReadonlyMap<string, string>> {
  const calendar = ICAL.Component.fromString(await (await fetch(address)).text());
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return new Map(events.map((each) => [each.startDate.toString(), each.summary]));
}

describe('a calendar', () => {
  it('is given at a secret address, follows a meeting that moves, and can be renewed', async () => {
    await start(true);
    const { say, press, until } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await until(() => messages(SECRETARY).some(({ text }) => text.startsWith('*RUN-1*')));

    expect(await say(DIRECTOR, 'kalender')).toContain('bara din');
    const [committees = '', own = ''] = addresses(DIRECTOR);
    expect((await titlesAt(committees)).get('2026-11-19')).toBe('RUN-1 Utkast: mål');
    expect((await titlesAt(committees)).get('2026-12-15T08:00:00Z')).toMatch(
      /^RUN sammanträde \d av \d$/u,
    );
    expect((await titlesAt(own)).get('2026-11-19')).toBe('RUN-1 Utkast: mål');

    await say(SECRETARY, 'sammanträde flytta RUN 2026-12-15 2026-12-18');
    await press(SECRETARY, RUN, 'reschedule');
    await until(() => messages(SECRETARY).some(({ text }) => text.includes('fre 20 nov')));
    await until(() => JSON.stringify(messages(SECRETARY)).includes('Ett uppdrag följde med.'));
    expect((await titlesAt(own)).get('2026-11-20')).toBe('RUN-1 Utkast: mål');

    await press(DIRECTOR, RUN, 'renew_calendar:0');
    await until(() => addresses(DIRECTOR)[0] !== committees);
    expect((await fetch(committees)).status).toBe(404);
    expect((await titlesAt(addresses(DIRECTOR)[0] ?? '')).size).toBeGreaterThan(4);

    await press(DIRECTOR, RUN, 'calendar_file:0');
    await until(() => addresses(DIRECTOR)[0]?.includes('/once/') ?? false);
    const [once = ''] = addresses(DIRECTOR);
    expect((await fetch(once)).headers.get('content-disposition')).toContain('bevaka.ics');
    expect((await fetch(once)).status).toBe(404);
  });

  it('is none of a guest’s', async () => {
    await start(true);

    expect(await bevaka.say(GUEST, 'kalender')).toContain('Bara medlemmar');
  });

  it('is given as a file where nothing is served, and says what to ask for', async () => {
    await start(false);

    expect(await bevaka.say(DIRECTOR, 'calendar')).toContain('BEVAKA_PUBLIC_URL');
    const given = bevaka.sandbox
      .messages(DIRECTOR, bevaka.direct(DIRECTOR))
      .flatMap(({ files }) => files.map(({ name }) => name));
    expect(given.toSorted()).toEqual(['bevaka-RUN.ics', 'bevaka.ics']);
  });
});

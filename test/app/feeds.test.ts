import { describe, expect, it } from 'vitest';

import { calendarOf } from '../../src/app/calendars/calendar-of.ts';
import { fileOfFeed, openFeed } from '../../src/app/calendars/open-feed.ts';
import type { PersonFacts } from '../../src/app/ports/people.ts';
import type { Ports } from '../../src/app/ports/ports.ts';
import { addDays } from '../../src/domain/days/day.ts';
import type { Person } from '../../src/domain/record/person.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { WRITER } from '../domain/support/run.ts';
import { aWorld, GUEST, OUTSIDER } from './support/ports.ts';

const asked = (person: Person) => ({ doer: { person, source: 'command' as const } });
const secretIn = (opened: Awaited<ReturnType<typeof openFeed>>) =>
  opened.ok ? (/([\w-]{43})\.ics$/.exec(opened.address)?.[1] ?? '') : opened.why;

/** As Slack says of the person from now on. */
function knownAs(ports: Ports, kind: PersonFacts['kind'] | null): Ports {
  const facts = async (person: Person) => {
    const known = await ports.people.facts(person);
    return kind === null ? null : known && { ...known, kind };
  };
  return { ...ports, people: { ...ports.people, facts, who: facts } };
}

describe('the address of a calendar', () => {
  it('stays the same until it is renewed, and the old one stops at once', async () => {
    const world = await aWorld();
    const committee = await world.committee();
    const request = { ...asked(DIRECTOR), committee };

    const first = secretIn(await openFeed(world.ports, request));
    const again = secretIn(await openFeed(world.ports, request));
    const renewed = secretIn(await openFeed(world.ports, { ...request, anew: true }));

    expect(again).toBe(first);
    expect(renewed).not.toBe(first);
    expect(await calendarOf(world.ports, first)).toEqual({ ok: false, why: 'gone' });
    expect(await calendarOf(world.ports, renewed)).toMatchObject({ ok: true });
  });

  it('is each person’s own, and its history holds no secret', async () => {
    const world = await aWorld();
    const committee = await world.committee();

    const secrets = [
      secretIn(await openFeed(world.ports, { ...asked(DIRECTOR), committee })),
      secretIn(await openFeed(world.ports, { ...asked(SECRETARY), committee })),
      secretIn(await openFeed(world.ports, { ...asked(DIRECTOR), committee: null })),
    ];

    expect(new Set(secrets).size).toBe(3);
    const feed = await world.ports.store.feedWithSecret(secrets[0] ?? '');
    expect(feed?.history).toMatchObject([{ what: 'feed-opened', from: null, to: null }]);
  });

  it('is given to those alone who may see what is in it', async () => {
    const world = await aWorld();
    const committee = await world.committee();
    const { ports } = world;

    expect(secretIn(await openFeed(ports, { ...asked(OUTSIDER), committee }))).toBe(
      'not-allowed:status',
    );
    expect(secretIn(await openFeed(ports, { ...asked(GUEST), committee: null }))).toBe(
      'not-full-member',
    );
    expect(await fileOfFeed(ports, { ...asked(GUEST), committee: null })).toMatchObject({
      why: 'not-full-member',
    });
    const without = { ...ports, feeds: null };
    expect(secretIn(await openFeed(without, { ...asked(DIRECTOR), committee }))).toBe('no-feeds');
  });
});

describe('a calendar', () => {
  it('of a committee holds its meetings and the milestones of its open assignments', async () => {
    const world = await aWorld();
    const committee = await world.committee();
    const secret = secretIn(await openFeed(world.ports, { ...asked(DIRECTOR), committee }));

    const found = await calendarOf(world.ports, secret);

    expect(found).toMatchObject({
      ok: true,
      calendar: { meetings: [{ meeting: { id: 'MEETINGDEC' }, place: { number: 1, count: 1 } }] },
    });
    const days = found.ok ? found.calendar.milestones.map(({ day }) => day) : [];
    expect(days).toEqual(['2026-11-19', '2026-11-24', '2026-12-07', '2026-12-08']);
  });

  it('holds no more than can be written at once, and what is ahead before what is past', async () => {
    const meetings = Array.from({ length: 450 }, (_, index) => ({
      id: `M${index}`,
      day: addDays('2026-08-01', index),
      time: null,
      state: 'planned' as const,
      addedAt: '2026-01-01T08:00:00.000Z',
      dates: [],
      dispatched: null,
    }));
    const world = await aWorld({ committee: { meetings } });
    const committee = await world.committee();
    const secret = secretIn(await openFeed(world.ports, { ...asked(DIRECTOR), committee }));

    const found = await calendarOf(world.ports, secret);

    const days = found.ok ? found.calendar.meetings.map(({ meeting }) => meeting.day) : [];
    expect([days.length, days.at(0)]).toEqual([400, '2026-10-28']);
    expect(days).toContain(meetings.at(-1)?.day);
  });

  it('of a person holds what is on their desk, and nothing for who has nothing', async () => {
    const { ports } = await aWorld();
    const [own, empty] = [
      secretIn(await openFeed(ports, { ...asked(DIRECTOR), committee: null })),
      secretIn(await openFeed(ports, { ...asked(OUTSIDER), committee: null })),
    ];

    const found = await calendarOf(ports, own);
    expect(found.ok && found.calendar.milestones.length).toBe(4);
    expect(found.ok && found.calendar.meetings.map(({ meeting }) => meeting.id)).toEqual([
      'MEETINGDEC',
    ]);
    expect(await calendarOf(ports, empty)).toMatchObject({
      calendar: { meetings: [], milestones: [], changedAt: '1970-01-01T00:00:00.000Z' },
    });
  });

  it.each([
    ['has the whole', { is: 'whole' }, ['2026-11-19', '2026-11-24', '2026-12-07', '2026-12-08'], 1],
    ['has one milestone alone', { is: 'milestone', milestone: 'draft' }, ['2026-11-19'], 0],
    ['contributes', { is: 'contribution' }, [], 0],
  ] as const)('of a person who %s holds what is theirs', async (_what, scope, days, meetings) => {
    const given = { scope, part: null, givenBy: DIRECTOR, from: '2026-10-01', to: null };
    const participants = [{ person: WRITER, ...given }];
    const { ports } = await aWorld({ assignment: { participants } });
    const secret = secretIn(await openFeed(ports, { ...asked(WRITER), committee: null }));

    const found = await calendarOf(ports, secret);

    expect(found.ok && found.calendar.milestones.map(({ day }) => day)).toEqual(days);
    expect(found.ok && found.calendar.meetings).toHaveLength(meetings);
  });

  it('is gone for whom Slack has deactivated, and waits where Slack does not say', async () => {
    const world = await aWorld();
    const committee = await world.committee();
    const secrets = [
      secretIn(await openFeed(world.ports, { ...asked(DIRECTOR), committee })),
      secretIn(await openFeed(world.ports, { ...asked(DIRECTOR), committee: null })),
    ];

    for (const secret of secrets) {
      expect(await calendarOf(knownAs(world.ports, 'deactivated'), secret)).toEqual({
        ok: false,
        why: 'gone',
      });
      expect(await calendarOf(knownAs(world.ports, null), secret)).toEqual({
        ok: false,
        why: 'not-now',
      });
    }
  });
});

import { describe, expect, it } from 'vitest';

import { addMeetings, previewMeetings } from '../../src/app/meetings/add-meeting.ts';
import { reschedule, undoReschedule } from '../../src/app/meetings/reschedule.ts';
import { addDays } from '../../src/domain/days/day.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aWorld } from './support/ports.ts';

const SECRETARYS = {
  committee: 'RUNCOMMITTEE',
  doer: { person: SECRETARY, source: 'form' },
} as const;
const LIST = [
  { day: '2027-02-09', time: '09:00' },
  { day: '2026-10-01', time: null },
  { day: '2027-01-06', time: null },
  { day: '2026-12-15', time: '13:00' },
  { day: '2027-02-09', time: '15:00' },
];

describe('a list of meetings', () => {
  it('is sorted into what is new, what is there and what is past, and changes nothing yet', async () => {
    const world = await aWorld();
    const { ports } = world;
    const before = await world.committee();

    const preview = await previewMeetings(ports, { ...SECRETARYS, meetings: LIST });

    expect(preview).toMatchObject({
      fresh: [
        { day: '2027-01-06', time: null },
        { day: '2027-02-09', time: '09:00' },
      ],
      known: [{ day: '2026-12-15', time: '13:00' }],
      past: [{ day: '2026-10-01', time: null }],
      onClosedDay: ['2027-01-06'],
    });
    expect(await world.committee()).toEqual(before);
  });

  it('is added in one write, with a line of history for each, and only once', async () => {
    const world = await aWorld();
    const { ports } = world;
    const before = await world.committee();

    await addMeetings(ports, { ...SECRETARYS, meetings: LIST });
    const again = await addMeetings(ports, { ...SECRETARYS, meetings: LIST });

    const after = await world.committee();
    expect(after.version).toBe(before.version + 1);
    expect(after.meetings.map(({ day }) => day)).toEqual([
      ...before.meetings.map(({ day }) => day),
      '2027-01-06',
      '2027-02-09',
    ]);
    expect(after.history.slice(before.history.length).map(({ what, to }) => [what, to])).toEqual([
      ['meeting-added', { day: '2027-01-06', time: null }],
      ['meeting-added', { day: '2027-02-09', time: '09:00' }],
    ]);
    expect(again).toEqual({ ok: false, why: 'nothing-changed' });
  });

  it('is refused for who may not manage, and when it is longer than a form holds', async () => {
    const { ports } = await aWorld();
    const directors = { ...SECRETARYS, doer: { person: DIRECTOR, source: 'form' } as const };
    const long = Array.from({ length: 101 }, (_, index) => ({
      day: addDays('2027-01-01', index),
      time: null,
    }));

    expect(await previewMeetings(ports, { ...directors, meetings: LIST })).toMatchObject({
      why: 'not-allowed:manage',
    });
    expect(await addMeetings(ports, { ...directors, meetings: LIST })).toMatchObject({
      why: 'not-allowed:manage',
    });
    expect(await addMeetings(ports, { ...SECRETARYS, meetings: long })).toMatchObject({
      why: 'too-many-meetings',
    });
  });
});

describe('a meeting that is moved', () => {
  it('is followed by an assignment in one write of it, history and reminders included', async () => {
    const accepted = { by: DIRECTOR, at: '2026-10-01T08:00:00.000Z' };
    const world = await aWorld({ assignment: { accepted, wakeOn: '2026-11-10' } });
    const before = await world.assignment();
    const how = { is: 'moved', day: '2026-12-18', time: '09:00' } as const;

    await reschedule(world.ports, { ...SECRETARYS, meeting: 'MEETINGDEC', how });

    const after = await world.assignment();
    expect(after.version).toBe(before.version + 1);
    expect(after.wakeOn).toBe('2026-11-11');
    expect(after.history.at(-1)?.what).toBe('meeting-followed');
    expect((await world.committee()).history.at(-1)?.what).toBe('meeting-moved');
  });

  it('is restored with a line of its own in the history', async () => {
    const world = await aWorld();
    const moved = { is: 'moved', day: '2026-12-18', time: '09:00' } as const;
    await reschedule(world.ports, { ...SECRETARYS, meeting: 'MEETINGDEC', how: moved });
    const how = { is: 'restored', day: '2026-12-15', time: '09:00', at: ['MEETINGDEC'] } as const;

    await reschedule(world.ports, { ...SECRETARYS, meeting: 'MEETINGDEC', how });

    expect((await world.committee()).history.at(-1)?.what).toBe('meeting-restored');
  });

  it('is not moved by an offer of it as it no longer stands, and a move is not taken back after another', async () => {
    const world = await aWorld();
    const { ports } = world;
    const about = { ...SECRETARYS, meeting: 'MEETINGDEC' };
    const stood = { day: '2026-12-15', time: '09:00' };
    const to = (day: string) => ({ ...about, how: { is: 'moved', day, time: '09:00' } as const });
    const first = await reschedule(ports, { ...to('2026-12-18'), stood });
    if (!first.ok) throw new Error(first.why);
    const how = { is: 'restored', ...stood, at: [about.meeting] } as const;
    const undo = { ...about, how, deed: first.deed, madeAt: first.at };
    const refused = { ok: false, why: 'meeting-changed-since' };

    expect(await reschedule(ports, { ...to('2026-12-17'), stood })).toEqual(refused);
    await reschedule(ports, to('2026-12-17'));
    expect(await undoReschedule(ports, undo)).toEqual(refused);

    expect((await world.committee()).meetings.find(({ id }) => id === about.meeting)?.day).toBe(
      '2026-12-17',
    );
  });
});

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { setRole } from '../../src/app/committees/set-role.ts';
import { reschedule } from '../../src/app/meetings/reschedule.ts';
import { setMeetingDates } from '../../src/app/meetings/set-meeting-dates.ts';
import { seeToWhatIsDue } from '../../src/app/mornings/see-to-what-is-due.ts';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { RecordKind } from '../../src/app/ports/store.ts';
import { registerSupplement } from '../../src/app/readings/register-supplement.ts';
import { NO_ORIGIN } from '../../src/domain/assignments/origin.ts';
import { anEntry, DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { aWorld, by, type World } from './support/ports.ts';

const SECRETARYS = {
  committee: 'RUNCOMMITTEE',
  doer: { person: SECRETARY, source: 'button' },
} as const;
const MOVE = {
  ...SECRETARYS,
  meeting: 'MEETINGDEC',
  how: { is: 'moved', day: '2026-12-18', time: '09:00' },
} as const;

/** From the given commit of a kind on, the disk takes nothing of that kind until it is mended. */
function failing({ ports }: World, kind: RecordKind, from = 1): { mend(): void } {
  const { store } = ports;
  const commit = store.commit.bind(store);
  let seen = 0;
  const spy = vi.spyOn(store, 'commit').mockImplementation(async (change) => {
    if (change.kind !== kind) return commit(change);
    seen += 1;
    if (seen >= from) throw new NotSaved('ENOSPC');
    return commit(change);
  });
  onTestFinished(() => spy.mockRestore());
  return { mend: () => spy.mockRestore() };
}

function beat({ ports }: World): Promise<void> {
  return seeToWhatIsDue(ports, { team: TEAM, remindAt: '08:00' });
}

async function followedIn(world: World): Promise<readonly (string | undefined)[]> {
  const { history } = await world.assignment();
  return history.filter(({ what }) => what === 'meeting-followed').map(({ actor }) => actor?.user);
}

describe('a move that could not be finished', () => {
  it('is kept all the same, and finished by the heartbeat in the name of who made it', async () => {
    const world = await aWorld();
    const disk = failing(world, 'assignment');

    const done = await reschedule(world.ports, MOVE);
    await expect(beat(world)).rejects.toThrow('ENOSPC');
    disk.mend();
    await beat(world);

    expect(done).toMatchObject({ ok: true, haveFollowed: false });
    expect(await followedIn(world)).toEqual([SECRETARY.user]);
    expect((await world.committee()).toFollow).toEqual([]);
    expect((await world.committee()).history.at(-1)?.what).toBe('meeting-moved');
  });

  it('stands once in the history, though it was ended after the assignment had followed', async () => {
    const world = await aWorld();
    const disk = failing(world, 'committee', 2);
    await reschedule(world.ports, MOVE);
    disk.mend();
    expect((await world.committee()).toFollow).toHaveLength(1);

    await beat(world);

    expect(await followedIn(world)).toEqual([SECRETARY.user]);
    expect((await world.committee()).toFollow).toEqual([]);
  });

  it('stands once also where the heartbeat finishes what is under way', async () => {
    const world = await aWorld();

    await Promise.all([reschedule(world.ports, MOVE), beat(world), beat(world)]);
    await beat(world);

    expect(await followedIn(world)).toEqual([SECRETARY.user]);
  });

  it('leaves what came meanwhile, and what it has followed does not stay', async () => {
    const world = await aWorld();
    const { store } = world.ports;
    const commit = store.commit.bind(store);
    const spy = vi.spyOn(store, 'commit').mockImplementation(async (change) => {
      // Somebody writes the committee between its reading and the first write of an assignment.
      if (change.kind === 'assignment') {
        spy.mockRestore();
        const record = await world.committee();
        const history = [anEntry({ id: 'MEANWHILE' })];
        const expected = record.version;
        await commit({ kind: 'committee', record, expected, history, messages: [] });
      }
      return commit(change);
    });

    await reschedule(world.ports, MOVE);

    const { toFollow, history } = await world.committee();
    expect(toFollow).toEqual([]);
    expect(history.map(({ id }) => id)).toContain('MEANWHILE');
  });
});

it('dates of a meeting are set also where its assignments follow later', async () => {
  const world = await aWorld();
  const disk = failing(world, 'assignment');
  const dates = [{ milestone: 'draft', day: '2026-11-20' }];

  const done = await setMeetingDates(world.ports, { ...SECRETARYS, meeting: 'MEETINGDEC', dates });
  disk.mend();
  await beat(world);

  expect(done).toMatchObject({ ok: true, haveFollowed: false });
  expect((await world.committee()).toFollow).toEqual([]);
  expect((await world.assignment()).history.at(-1)?.what).toBe('meeting-dates-set');
});

it('an office is changed also where the cards and reminders follow later', async () => {
  const accepted = { by: DIRECTOR, at: '2026-10-01T08:00:00.000Z' };
  const world = await aWorld({ assignment: { accepted, wakeOn: '2027-06-01' } });
  const disk = failing(world, 'assignment');
  const request = { ...SECRETARYS, title: 'Regiondirektören', person: SECRETARY };

  const done = await setRole(world.ports, request);
  await expect(beat(world)).rejects.toThrow('ENOSPC');
  expect((await world.assignment()).wakeOn).toBe('2027-06-01');
  disk.mend();
  await beat(world);

  expect(done.ok).toBe(true);
  expect((await world.assignment()).wakeOn).toBe('2026-11-10');
});

it('what was confirmed is finished by the heartbeat, each assignment once', async () => {
  const world = await aWorld();
  await world.ports.store.reserveNumber('RUNCOMMITTEE');
  const disk = failing(world, 'assignment');
  const terms = {
    wording: 'Regiondirektören får även i uppdrag att redovisa kostnaderna.',
    deliverable: 'redovisning av kostnaderna',
    holder: { kind: 'office', title: 'Regiondirektören' },
    due: { kind: 'meeting', meeting: 'MEETINGDEC' },
    origin: NO_ORIGIN,
  } as const;

  const { doer } = by(SECRETARY);
  const done = await registerSupplement(world.ports, { parent: 'ASSIGNMENT1', doer, terms });
  disk.mend();
  await Promise.all([beat(world), beat(world)]);

  expect(done).toMatchObject({ ok: true, assignments: [], later: 1 });
  const open = await world.ports.store.openOfCommittee('RUNCOMMITTEE');
  expect(open.map(({ label }) => label)).toEqual(['RUN-1', 'RUN-2']);
  expect((await world.assignment()).supplements).toHaveLength(1);
  expect(await world.ports.store.readingsToFinish()).toEqual([]);
});

it('what cannot be finished keeps no reminder from being planned', async () => {
  const world = await aWorld({ assignment: { wakeOn: '2026-10-01' } });
  const spy = vi
    .spyOn(world.ports.store, 'readingsToFinish')
    .mockRejectedValue(new Error('a reading that nobody can finish'));
  onTestFinished(() => spy.mockRestore());
  world.setNow('2026-11-10T08:30:00.000Z');

  await expect(beat(world)).rejects.toThrow('a reading that nobody can finish');

  expect(await world.ports.store.digestOf(DIRECTOR, '2026-11-10')).not.toBeNull();
});

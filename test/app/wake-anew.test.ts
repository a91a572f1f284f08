import { describe, expect, it } from 'vitest';

import { changeAssignment } from '../../src/app/assignments/change-assignment.ts';
import { noticeAccount } from '../../src/app/committees/notice-account.ts';
import { setLadder } from '../../src/app/committees/set-ladder.ts';
import { setRole } from '../../src/app/committees/set-role.ts';
import { wakeAllAnew } from '../../src/app/records/wake-anew.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import { DEFAULT_LADDER } from '../../src/domain/committee/reminder-ladder.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aWorld, by, OUTSIDER, type World } from './support/ports.ts';

const vacant = { kind: 'office', title: 'Planchefen' } as const;
const AT_ONCE = { pause: () => Promise.resolve(), stop: new AbortController().signal };

function aVacantOffice(): Promise<World> {
  return aWorld({ assignment: { holder: vacant, participants: [], wakeOn: null } });
}

function withHolder(committee: Committee): Committee {
  const holdings = [{ person: OUTSIDER, from: '2026-10-01', acting: false }];
  const office = {
    title: vacant.title,
    alsoCalled: [],
    role: null,
    holdings,
    deputies: [],
    standIn: null,
  };
  return { ...committee, offices: [...committee.offices, office] };
}

async function fill(world: World): Promise<void> {
  const done = await setRole(world.ports, {
    committee: (await world.committee()).id,
    doer: { person: SECRETARY, source: 'command' },
    title: vacant.title,
    person: OUTSIDER,
  });
  expect(done.ok).toBe(true);
}

/** Lets something happen just before the next write of an assignment, or of its card. */
function justBefore(
  store: Store,
  happens: () => Promise<unknown>,
  what: 'assignment' | 'card' = 'assignment',
): void {
  const commit = store.commit.bind(store);
  let isNext = true;
  const interrupted: Store['commit'] = async (change) => {
    const isMeant = change.kind === 'assignment' && (what !== 'card' || change.messages.length > 0);
    if (isNext && isMeant) {
      isNext = false;
      await happens();
    }
    return commit(change);
  };
  Object.assign(store, { commit: interrupted });
}

/** Writes the assignment as it stands, as a message that was sent does. */
async function touch(world: World): Promise<void> {
  const record = await world.assignment();
  const expected = record.version;
  const change = { kind: 'assignment', record, expected, history: [], messages: [] } as const;
  expect(await world.ports.store.commit(change)).toMatchObject({ ok: true });
}

describe('an assignment of an office that was vacant', () => {
  it('is woken for whoever gets the office', async () => {
    const world = await aVacantOffice();

    await fill(world);

    expect((await world.assignment()).wakeOn).not.toBeNull();
  });

  it('is woken although something else was written just before', async () => {
    const world = await aVacantOffice();
    justBefore(world.ports.store, () => touch(world));

    await fill(world);

    expect((await world.assignment()).wakeOn).not.toBeNull();
  });

  it('is woken after the start, where the process was killed before it was', async () => {
    const world = await aVacantOffice();
    const committee = await world.committee();
    const [record, expected] = [withHolder(committee), committee.version];
    const change = { kind: 'committee', record, expected, history: [], messages: [] } as const;
    expect(await world.ports.store.commit(change)).toMatchObject({ ok: true });
    expect((await world.assignment()).wakeOn).toBeNull();

    await wakeAllAnew(world.ports, committee.team, AT_ONCE);

    expect((await world.assignment()).wakeOn).not.toBeNull();
  });
});

it('an assignment is woken by the last of two ladders that were set at once', async () => {
  const accepted = { by: DIRECTOR, at: '2026-10-28T08:00:00.000Z' };
  const world = await aWorld({ assignment: { accepted } });
  const set = async (step: number): Promise<unknown> => {
    const rungs = [{ step, level: 'owner' }, ...DEFAULT_LADDER.rungs] as const;
    const { id } = await world.committee();
    const doer = { person: SECRETARY, source: 'command' } as const;
    return setLadder(world.ports, {
      committee: id,
      doer,
      ladder: { ...DEFAULT_LADDER, rungs },
    });
  };
  // The second is through before the first has found when its assignments are woken.
  justBefore(world.ports.store, () => set(-10));

  await set(-12);

  expect((await world.committee()).ladder.rungs[0]?.step).toBe(-10);
  expect((await world.assignment()).wakeOn).toBe('2026-11-05');
});

it('an assignment that gets a due while the ladder changes is woken by the new one', async () => {
  const accepted = { by: DIRECTOR, at: '2026-10-28T08:00:00.000Z' };
  const world = await aWorld({
    assignment: {
      due: { kind: 'none' },
      dueSince: '2026-10-28',
      accepted,
      wakeOn: '2026-11-02',
    },
  });
  const rungs = [{ step: -12, level: 'owner' }, ...DEFAULT_LADDER.rungs] as const;
  const { id } = await world.committee();
  const doer = { person: SECRETARY, source: 'command' } as const;
  justBefore(world.ports.store, () =>
    setLadder(world.ports, { committee: id, doer, ladder: { ...DEFAULT_LADDER, rungs } }),
  );

  await changeAssignment(world.ports, { ...by(SECRETARY), action: 'edit' }, ({ assignment }) => ({
    ok: true,
    assignment: { ...assignment, due: anAssignment().due },
    happened: [],
    result: null,
  }));

  // Twelve working days before the draft date; seven would be 10 November.
  expect((await world.assignment()).wakeOn).toBe('2026-11-03');
});

it('a card names who has no account although something else was written just before', async () => {
  const world = await aWorld();
  const cardOf = async () =>
    (await world.assignment()).messages.find(({ content }) => content.say === 'card')?.revision;
  const before = (await cardOf()) ?? 0;
  justBefore(world.ports.store, () => touch(world), 'card');

  await noticeAccount(world.ports, DIRECTOR, true);

  expect(await cardOf()).toBe(before + 1);
});

import { describe, expect, test } from 'vitest';

import { delegateAssignment } from '../../src/app/assignments/delegate.ts';
import { takeBackDelegation } from '../../src/app/assignments/take-back.ts';
import { dueLines } from '../../src/domain/ladder/ladder.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { ACCEPTED, CLOSED, DEVELOPER, givenTo, STANDIN, WRITER } from '../domain/support/run.ts';
import {
  aWorld,
  by,
  cardRevision,
  GUEST,
  OUTSIDER,
  toldIn,
  type World,
  WHOLE,
} from './support/ports.ts';

const ALL = { from: null, milestone: null };
const DRAFT = { is: 'milestone', milestone: 'draft' } as const;

/** The director's, given to the developer and on to the writer. */
function aChain(): Promise<World> {
  const participants = [givenTo(DEVELOPER), givenTo(WRITER, { givenBy: DEVELOPER })];
  return aWorld({ assignment: { ...ACCEPTED, participants } });
}

/** Who is reminded on a day. */
async function remindedOn(world: World, day: string): Promise<readonly string[]> {
  const lines = dueLines({
    assignment: await world.assignment(),
    committee: await world.committee(),
    today: day,
    closed: CLOSED,
  });
  return lines.map(({ person }) => person.user);
}

describe('taking back', () => {
  test('moves the reminders at once, tells each who had it once, and shows it on the card', async () => {
    const world = await aChain();
    const before = await world.assignment();

    const done = await takeBackDelegation(world.ports, { ...by(DIRECTOR), ...ALL });

    const stored = await world.assignment();
    expect(done.ok).toBe(true);
    expect(toldIn(stored)).toEqual(['taken-back to U02UTV', 'taken-back to U05HAN']);
    expect(cardRevision(stored)).toBe(cardRevision(before) + 1);
    expect(stored.history.map(({ what }) => what)).toEqual(['taken-back', 'taken-back']);
    expect(stored.history[0]).toMatchObject({
      from: { person: DEVELOPER, to: null },
      to: { person: DEVELOPER, to: '2026-10-28' },
    });
    expect(await remindedOn(world, '2026-11-10')).toEqual([DIRECTOR.user]);
    expect(stored.wakeOn).toBe('2026-11-10');
  });

  test('of the last in the chain gives the work back to who gave it', async () => {
    const world = await aChain();

    await takeBackDelegation(world.ports, { ...by(DEVELOPER), ...ALL, from: WRITER });

    expect(await remindedOn(world, '2026-11-10')).toEqual([DEVELOPER.user]);
    expect(toldIn(await world.assignment())).toEqual(['taken-back to U05HAN']);
  });

  test('gives back by itself what the person may take, and nothing else', async () => {
    const world = await aChain();

    await takeBackDelegation(world.ports, { ...by(DEVELOPER), ...ALL });

    expect(await remindedOn(world, '2026-11-10')).toEqual([DEVELOPER.user]);
  });

  test.each([
    ['the case officer from themself', WRITER, WRITER, 'not-allowed:take-back-given'],
    ['the case officer from who gave it', WRITER, DEVELOPER, 'not-allowed:take-back-given'],
    ['who gave it on, from themself', DEVELOPER, DEVELOPER, 'not-allowed:take-back-given'],
    ['a colleague outside it', OUTSIDER, WRITER, 'not-allowed:take-back'],
    ['a guest', GUEST, WRITER, 'not-full-member'],
    ['the holder from somebody without', DIRECTOR, STANDIN, 'nothing-given'],
  ])('is refused to %s', async (_who, person, from, why) => {
    const world = await aChain();

    const done = await takeBackDelegation(world.ports, { ...by(person), ...ALL, from });

    expect(done).toEqual({ ok: false, why });
    expect(toldIn(await world.assignment())).toEqual([]);
  });

  test('is the secretary’s too, and happens once', async () => {
    const world = await aChain();
    const both = [1, 2].map(() =>
      takeBackDelegation(world.ports, { ...by(SECRETARY), ...ALL, from: WRITER }),
    );

    const outcomes = await Promise.all(both);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, why: 'nothing-given' });
    expect(toldIn(await world.assignment())).toEqual(['taken-back to U05HAN']);
  });

  test('of a milestone leaves the case officer, who is reminded of it again', async () => {
    const world = await aWorld({ assignment: { participants: [givenTo(DEVELOPER)] } });
    await delegateAssignment(world.ports, {
      ...by(DEVELOPER),
      to: WRITER,
      scope: DRAFT,
      part: null,
    });
    expect(await remindedOn(world, '2026-11-10')).toContain(WRITER.user);

    await takeBackDelegation(world.ports, { ...by(DIRECTOR), from: null, milestone: 'draft' });

    expect(await remindedOn(world, '2026-11-10')).toContain(DEVELOPER.user);
    expect(await remindedOn(world, '2026-11-10')).not.toContain(WRITER.user);
  });

  test('is not in the way of giving it to the same person anew, who is told again', async () => {
    const world = await aChain();
    await takeBackDelegation(world.ports, { ...by(DIRECTOR), ...ALL });

    const again = await delegateAssignment(world.ports, { ...by(DIRECTOR), to: WRITER, ...WHOLE });

    expect(again.ok).toBe(true);
    expect(toldIn(await world.assignment()).at(-1)).toBe('delegated to U05HAN');
  });
});

import { describe, expect, it } from 'vitest';

import { planDigests } from '../../src/app/mornings/plan-digests.ts';
import type { PersonFacts } from '../../src/app/ports/people.ts';
import { setPreferences } from '../../src/app/mornings/set-preferences.ts';
import { withdrawLateDigests } from '../../src/app/mornings/settle-digests.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { ACCEPTED } from '../domain/support/run.ts';
import { aWorld, GUEST, type World } from './support/ports.ts';

const DAY = '2026-11-10';
const doer = { person: DIRECTOR, source: 'form' } as const;

async function wanting(
  wanted: { remindAt?: string | null; pausedUntil?: string | null },
  zone: Partial<PersonFacts> = {},
): Promise<World & { set: Awaited<ReturnType<typeof setPreferences>> }> {
  const world = await aWorld({ assignment: ACCEPTED, people: () => zone });
  const set = await setPreferences(world.ports, {
    doer,
    wanted: { remindAt: null, pausedUntil: null, ...wanted },
  });
  return { ...world, set };
}

async function morningAt(world: World, moment: string): Promise<boolean> {
  world.setNow(moment);
  await planDigests(world.ports, '08:00');
  return (await world.ports.store.digestOf(DIRECTOR, moment.slice(0, 10))) !== null;
}

describe('an hour of one’s own', () => {
  it('comes before the committee’s', async () => {
    const world = await wanting({ remindAt: '06:30' });

    expect(await morningAt(world, `${DAY}T05:29:00.000Z`)).toBe(false);
    expect(await morningAt(world, `${DAY}T05:31:00.000Z`)).toBe(true);
  });

  it('or after it', async () => {
    const world = await wanting({ remindAt: '11:00' });

    expect(await morningAt(world, `${DAY}T07:01:00.000Z`)).toBe(false);
    expect(await morningAt(world, `${DAY}T10:01:00.000Z`)).toBe(true);
  });

  it('is the hour where the person is, as Slack says', async () => {
    const world = await wanting({ remindAt: '08:00' }, { timeZone: 'Europe/Helsinki' });

    expect(await morningAt(world, `${DAY}T06:01:00.000Z`)).toBe(true);
  });

  it('is the hour by which a digest that waits is late', async () => {
    const world = await wanting({ remindAt: '06:30' });
    await morningAt(world, `${DAY}T05:31:00.000Z`);

    await withdrawLateDigests(world.ports, '08:00');

    const digest = await world.ports.store.digestOf(DIRECTOR, DAY);
    expect(digest?.messages.map(({ sending }) => sending.is)).toEqual(['pending']);
  });

  it('is one of a morning’s, and nobody’s who may not use Bevaka', async () => {
    expect((await wanting({ remindAt: '23:00' })).set).toEqual({ ok: false, why: 'bad-day' });
    const { ports } = await aWorld();
    const asked = {
      doer: { person: GUEST, source: 'form' },
      wanted: { remindAt: null, pausedUntil: null },
    } as const;

    expect(await setPreferences(ports, asked)).toEqual({ ok: false, why: 'not-full-member' });
  });
});

describe('a pause', () => {
  it('holds one’s own reminders, and ends on its day with what was held', async () => {
    const world = await wanting({ pausedUntil: '2026-11-12' });

    expect(await morningAt(world, `${DAY}T07:01:00.000Z`)).toBe(false);
    expect(await morningAt(world, '2026-11-11T07:01:00.000Z')).toBe(false);
    expect(await morningAt(world, '2026-11-12T07:01:00.000Z')).toBe(true);
  });

  it('does not hold an escalation, nor what the secretary has to know', async () => {
    const world = await wanting({ pausedUntil: '2026-12-24' });
    const paused = { remindAt: null, pausedUntil: '2026-12-24' };
    await setPreferences(world.ports, { doer: { ...doer, person: SECRETARY }, wanted: paused });
    world.setNow('2026-11-20T07:01:00.000Z');

    await planDigests(world.ports, '08:00');

    const digest = await world.ports.store.digestOf(SECRETARY, '2026-11-20');
    expect(digest?.lines).toMatchObject([{ kind: 'milestone', level: 'secretary', step: 1 }]);
  });

  it('is no longer than a year, and begins today', async () => {
    expect((await wanting({ pausedUntil: '2026-10-28' })).set.ok).toBe(false);
    expect((await wanting({ pausedUntil: '2028-01-01' })).set.ok).toBe(false);
  });

  it('is changed and taken back in the same record', async () => {
    const world = await wanting({ pausedUntil: '2026-11-12' });
    await setPreferences(world.ports, { doer, wanted: { remindAt: '07:00', pausedUntil: null } });

    const stored = await world.ports.store.preferencesOf(DIRECTOR);
    expect(stored).toMatchObject({ version: 2, remindAt: '07:00', pausedUntil: null });
    expect(stored?.history.map(({ what }) => what)).toEqual(['preferences-set', 'preferences-set']);
  });
});

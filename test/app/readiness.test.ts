import { describe, expect, it } from 'vitest';

import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import { setReadiness } from '../../src/app/committees/set-readiness.ts';
import { planReadiness } from '../../src/app/mornings/plan-readiness.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import type { Message } from '../../src/domain/record/message.ts';
import { DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { aWorld, by, type World } from './support/ports.ts';

/** The morning of the draft's day, 26 days before the meeting of 15 December. */
const FIRST = '2026-11-19T07:00:30.000Z';
const MINUTE = 60_000;

async function beatAt(world: World, moment: string, realNow = 0): Promise<readonly Message[]> {
  world.setNow(moment);
  const pace = { remindAt: '08:00', everyMs: MINUTE };
  await planReadiness({ ...world.ports, now: moment, realNow }, TEAM, pace);
  return (await world.committee()).messages.filter(({ content }) => content.say === 'readiness');
}

const revisions = (messages: readonly Message[]): readonly number[] =>
  messages.map(({ revision }) => revision);

describe('the readiness message of a committee', () => {
  it('is posted once, on the morning of the first milestone of the next meeting', async () => {
    const world = await aWorld();

    expect(await beatAt(world, '2026-11-18T10:00:00.000Z')).toEqual([]);
    expect(await beatAt(world, '2026-11-19T06:59:00.000Z')).toEqual([]);
    await beatAt(world, FIRST);
    const planned = await beatAt(world, '2026-11-20T10:00:00.000Z');

    expect(planned).toMatchObject([{ to: { kind: 'channel', channel: 'C01RUN' }, revision: 1 }]);
  });

  it('is not posted where it is left off, where the channel is shared, and where nothing is due', async () => {
    const ending = {
      is: 'void',
      reason: 'fel',
      by: SECRETARY,
      at: '2026-10-30T09:00:00.000Z',
    } as const;
    const off = await aWorld();
    const doer = { person: SECRETARY, source: 'command' } as const;
    await setReadiness(off.ports, { committee: 'RUNCOMMITTEE', doer, isOff: true });

    for (const world of [
      off,
      await aWorld({ committee: { muted: true } }),
      await aWorld({ assignment: { ending } }),
    ])
      expect(await beatAt(world, FIRST)).toEqual([]);
  });

  it('is shown anew once a minute at most, and only when a figure is another', async () => {
    const world = await aWorld();
    await beatAt(world, FIRST);

    expect(revisions(await beatAt(world, '2026-11-19T08:00:00.000Z', MINUTE))).toEqual([1]);
    await giveUpdate(world.ports, { ...by(DIRECTOR), signal: 'at-risk', text: '', message: null });
    expect(revisions(await beatAt(world, '2026-11-19T08:05:00.000Z', MINUTE - 1))).toEqual([1]);
    expect(revisions(await beatAt(world, '2026-11-19T08:06:00.000Z', MINUTE))).toEqual([2]);
    await giveUpdate(world.ports, {
      ...by(DIRECTOR),
      signal: 'at-risk',
      text: 'samma',
      message: null,
    });
    expect(revisions(await beatAt(world, '2026-11-19T08:08:00.000Z', 5 * MINUTE))).toEqual([2]);
  });

  it('is shown anew also after the clock of the machine was put back', async () => {
    const world = await aWorld();
    await beatAt(world, FIRST, 60 * MINUTE);

    await giveUpdate(world.ports, { ...by(DIRECTOR), signal: 'at-risk', text: '', message: null });

    expect(revisions(await beatAt(world, '2026-11-19T08:05:00.000Z', MINUTE))).toEqual([2]);
  });

  it('says the outcomes after the meeting, and then rests', async () => {
    const world = await aWorld();
    await beatAt(world, FIRST);
    const held = '2026-12-15T12:00:00.000Z';
    const awaiting = await beatAt(world, held, MINUTE);
    expect((await world.committee()).readiness.shown).toMatchObject([
      { figures: expect.stringContaining('no-outcome 1'), rests: false },
    ]);

    await recordOutcome(world.ports, {
      ...by(SECRETARY),
      is: 'approved',
      closes: true,
      paragraph: '§ 112',
      motive: null,
    });
    const decided = await beatAt(world, held, 3 * MINUTE);

    expect((await world.committee()).readiness.shown).toMatchObject([
      { figures: expect.stringContaining('approved 1'), rests: true },
    ]);
    expect(revisions(decided)[0]).toBe((revisions(awaiting)[0] ?? 0) + 1);
    expect(revisions(await beatAt(world, held, 9 * MINUTE))).toEqual(revisions(decided));
  });
});

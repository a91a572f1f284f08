import { describe, expect, it } from 'vitest';

import { finishRescheduling } from '../../src/app/rescheduling/follow-meetings.ts';
import { previewClosedDays, setClosedDays } from '../../src/app/committees/set-closed-days.ts';
import { DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { aWorld, cardRevision } from './support/ports.ts';

const SECRETARYS = {
  committee: 'RUNCOMMITTEE',
  doer: { person: SECRETARY, source: 'form' },
} as const;
/** The draft for 15 December is due on Thursday 19 November. */
const THURSDAY = { closedDays: ['2026-11-19'], idleMonths: [7] };

describe('closed days of a committee', () => {
  it('show what they move before they are set', async () => {
    const { ports } = await aWorld();

    const preview = await previewClosedDays(ports, { ...SECRETARYS, ...THURSDAY });

    expect(preview).toMatchObject({
      ok: true,
      affected: [
        {
          assignment: { label: 'RUN-1' },
          changes: [{ milestone: 'draft', from: '2026-11-19', to: '2026-11-18' }],
        },
      ],
    });
  });

  it('are set in one write; what they move follows, and counts from today', async () => {
    const world = await aWorld();
    const before = await world.assignment();

    await setClosedDays(world.ports, { ...SECRETARYS, ...THURSDAY });

    const after = await world.assignment();
    expect(await world.committee()).toMatchObject({ ...THURSDAY, toFollow: [] });
    expect(after.dueSince).toBe('2026-10-28');
    expect(after.history.at(-1)?.what).toBe('closed-days-set');
    expect(cardRevision(after)).toBe(cardRevision(before) + 1);
  });

  it('leave alone what they do not move', async () => {
    const world = await aWorld();
    const before = await world.assignment();

    await setClosedDays(world.ports, { ...SECRETARYS, closedDays: ['2026-11-16'], idleMonths: [] });

    expect((await world.assignment()).dueSince).toBe(before.dueSince);
    expect(cardRevision(await world.assignment())).toBe(cardRevision(before));
  });

  it('that are gone by stay, whatever is written', async () => {
    const world = await aWorld({ committee: { closedDays: ['2026-05-15', '2026-11-19'] } });

    await setClosedDays(world.ports, { ...SECRETARYS, closedDays: [], idleMonths: [] });

    expect((await world.committee()).closedDays).toEqual(['2026-05-15']);
  });

  it('follow at the next start when that was interrupted', async () => {
    const how = { is: 'reclosed' as const, was: [] };
    const toFollow = [{ id: 'FOLLOW1', meeting: '', how, by: null }];
    const world = await aWorld({ committee: { closedDays: THURSDAY.closedDays, toFollow } });

    await finishRescheduling(world.ports, TEAM);

    expect((await world.assignment()).dueSince).toBe('2026-10-28');
    expect((await world.committee()).toFollow).toEqual([]);
  });

  it('are refused for who may not manage, and where nothing is changed', async () => {
    const { ports } = await aWorld();
    const directors = { ...SECRETARYS, doer: { person: DIRECTOR, source: 'form' } as const };
    const same = { closedDays: [], idleMonths: [] };

    expect(await previewClosedDays(ports, { ...directors, ...THURSDAY })).toMatchObject({
      why: 'not-allowed:manage',
    });
    expect(await setClosedDays(ports, { ...directors, ...THURSDAY })).toMatchObject({
      why: 'not-allowed:manage',
    });
    expect(await previewClosedDays(ports, { ...SECRETARYS, ...same })).toMatchObject({
      why: 'nothing-changed',
    });
  });
});

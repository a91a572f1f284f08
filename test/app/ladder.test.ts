import { describe, expect, it } from 'vitest';

import { previewLadder, setLadder } from '../../src/app/committees/set-ladder.ts';
import { DEFAULT_LADDER, type ReminderLadder } from '../../src/domain/committee/reminder-ladder.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aWorld } from './support/ports.ts';

const SECRETARYS = {
  committee: 'RUNCOMMITTEE',
  doer: { person: SECRETARY, source: 'form' },
} as const;
const EARLIER: ReminderLadder = { rungs: [{ step: -12, level: 'owner' }], every: 5 };

describe('a ladder of reminders', () => {
  it('shows the reminders that it will send before it is set', async () => {
    const { ports } = await aWorld();

    const preview = await previewLadder(ports, { ...SECRETARYS, ladder: EARLIER });

    expect(preview).toMatchObject({
      ok: true,
      ahead: [
        { day: '2026-11-03', label: 'RUN-1', milestone: 'draft', level: 'owner' },
        { day: '2026-11-06', label: 'RUN-1', milestone: 'presidium', level: 'owner' },
        { day: '2026-11-10', label: 'RUN-1', milestone: 'draft', level: 'owner' },
        ...Array.from({ length: 7 }, () => ({ label: 'RUN-1' })),
      ],
    });
  });

  it('is set with its history, and every open assignment wakes on its new day', async () => {
    const accepted = { by: DIRECTOR, at: '2026-10-01T08:00:00.000Z' };
    const world = await aWorld({ assignment: { accepted } });

    const set = await setLadder(world.ports, { ...SECRETARYS, ladder: EARLIER });

    expect(set).toMatchObject({ ok: true, committee: { ladder: EARLIER } });
    expect((await world.committee()).history.at(-1)).toMatchObject({
      what: 'ladder-set',
      from: DEFAULT_LADDER,
      to: EARLIER,
    });
    expect((await world.assignment()).wakeOn).toBe('2026-11-03');
  });

  it('is refused for who may not manage, and where nothing is changed', async () => {
    const { ports } = await aWorld();
    const directors = { ...SECRETARYS, doer: { person: DIRECTOR, source: 'form' } as const };

    for (const ask of [previewLadder, setLadder]) {
      expect(await ask(ports, { ...directors, ladder: EARLIER })).toMatchObject({
        why: 'not-allowed:manage',
      });
      expect(await ask(ports, { ...SECRETARYS, ladder: DEFAULT_LADDER })).toMatchObject({
        why: 'nothing-changed',
      });
    }
  });
});

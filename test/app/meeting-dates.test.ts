import { describe, expect, test } from 'vitest';

import { previewReschedule, reschedule } from '../../src/app/meetings/reschedule.ts';
import { previewMeetingDates, setMeetingDates } from '../../src/app/meetings/set-meeting-dates.ts';
import { viewOf } from '../../src/app/views/view-of.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { ACCEPTED } from '../domain/support/run.ts';
import { aWorld, by, cardRevision, lastOf, toldIn, type World } from './support/ports.ts';

const DRAFT = { milestone: 'draft', day: '2026-11-17' };
const asked = {
  committee: 'RUNCOMMITTEE',
  meeting: 'MEETINGDEC',
  doer: by(SECRETARY).doer,
  dates: [DRAFT],
};

async function daysIn(world: World): Promise<readonly string[]> {
  const view = await viewOf(world.ports, await world.assignment(), await world.committee());
  return view.milestones.map(({ milestone, day }) => `${milestone} ${day}`);
}

describe('a date of a meeting’s own', () => {
  test('is shown old and new for each open assignment, and nothing is changed by that', async () => {
    const world = await aWorld();

    const preview = await previewMeetingDates(world.ports, asked);

    expect(preview).toMatchObject({
      ok: true,
      affected: [{ changes: [{ milestone: 'draft', from: '2026-11-19', to: '2026-11-17' }] }],
    });
    expect(await daysIn(world)).toContain('draft 2026-11-19');
  });

  test('is set once for the meeting, and its assignments, cards and wake days follow', async () => {
    const world = await aWorld({ assignment: ACCEPTED });
    const before = cardRevision(await world.assignment());

    await setMeetingDates(world.ports, asked);

    const stored = await world.assignment();
    const committee = await world.committee();
    expect(await daysIn(world)).toContain('draft 2026-11-17');
    expect(committee.toFollow).toEqual([]);
    expect(lastOf(committee)).toMatchObject({
      what: 'meeting-dates-set',
      to: { meeting: 'MEETINGDEC', dates: [{ ...DRAFT, setOn: '2026-10-28' }] },
    });
    expect(lastOf(stored)).toMatchObject({ what: 'meeting-dates-set', to: { is: 'redated' } });
    expect(cardRevision(stored)).toBe(before + 1);
    // Seven working days before 17 November.
    expect(stored.wakeOn).toBe('2026-11-06');
    expect(toldIn(stored)).toEqual([]);
  });

  test('is no change for an assignment whose own day was set by hand', async () => {
    const byHand = { milestone: 'draft', day: '2026-11-12', setOn: '2026-10-28' };
    const world = await aWorld({ assignment: { daysByHand: [byHand] } });

    const preview = await previewMeetingDates(world.ports, asked);

    expect(preview).toMatchObject({ ok: true, affected: [] });
  });

  test.each([
    ['who may not', { doer: by(DIRECTOR).doer }, 'not-allowed:manage'],
    ['an unknown meeting', { meeting: 'NONE' }, 'no-such-meeting'],
    ['no day at all', { dates: [{ ...DRAFT, day: 'soon' }] }, 'bad-day'],
    ['a day that has gone', { dates: [{ ...DRAFT, day: '2026-10-27' }] }, 'bad-day'],
    ['an unknown milestone', { dates: [{ ...DRAFT, milestone: 'Samråd' }] }, 'no-such-milestone'],
    ['a day out of order', { dates: [{ ...DRAFT, day: '2026-11-25' }] }, 'out-of-order'],
    ['the plan’s day', { dates: [{ ...DRAFT, day: '2026-11-19' }] }, 'nothing-changed'],
  ])('is refused: %s', async (_what, wrong, why) => {
    const world = await aWorld();

    const preview = await previewMeetingDates(world.ports, { ...asked, ...wrong });
    const done = await setMeetingDates(world.ports, { ...asked, ...wrong });

    expect(preview).toEqual({ ok: false, why });
    expect(done).toEqual({ ok: false, why });
  });

  test('stays or falls when the meeting is moved, and the preview says so', async () => {
    const world = await aWorld();
    const dates = [DRAFT, { milestone: 'dispatch', day: '2026-12-10' }];
    await setMeetingDates(world.ports, { ...asked, dates });
    const january = { ...asked, how: { is: 'moved', day: '2027-01-26', time: null } } as const;
    const home = { ...asked, how: { is: 'moved', day: '2026-12-15', time: null } } as const;
    const before = await daysIn(world);

    const preview = await previewReschedule(world.ports, january);
    await reschedule(world.ports, january);
    const moved = await daysIn(world);
    await reschedule(world.ports, home);

    expect(preview).toMatchObject({
      ownDates: { stay: [{ milestone: 'draft' }], fall: [{ milestone: 'dispatch' }] },
    });
    expect(moved).toContain('dispatch 2027-01-19');
    expect(await daysIn(world)).toEqual(before);
  });
});

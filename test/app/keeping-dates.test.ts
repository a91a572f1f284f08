import { describe, expect, test } from 'vitest';

import { editAssignment } from '../../src/app/assignments/edit.ts';
import { setDate } from '../../src/app/assignments/set-date.ts';
import { snooze } from '../../src/app/assignments/snooze.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { ACCEPTED, DEVELOPER, DEVELOPERS } from '../domain/support/run.ts';
import { aWorld, by, lastOf, toldIn } from './support/ports.ts';

/** The draft for the meeting on 15 December is due on Thursday 19 November. */
const DRAFT = { milestone: 'draft' } as const;

describe('putting reminders off', () => {
  test.each([
    ['next-morning', '2026-10-29'],
    ['three-days', '2026-11-02'],
    ['2026-11-16', '2026-11-16'],
  ])('until %s means %s', async (until, day) => {
    const world = await aWorld();

    await snooze(world.ports, { ...by(DIRECTOR), ...DRAFT, until });

    const { snoozes } = await world.assignment();
    expect(snoozes).toEqual([{ person: DIRECTOR, ...DRAFT, until: day }]);
  });

  test.each([
    ['past the milestone', '2026-11-20', 'past-milestone'],
    ['until a Sunday', '2026-11-15', 'bad-day'],
    ['until no day at all', 'soon', 'bad-day'],
  ])('%s is refused', async (_how, until, why) => {
    const world = await aWorld();

    const done = await snooze(world.ports, { ...by(DIRECTOR), ...DRAFT, until });

    expect(done).toEqual({ ok: false, why });
  });

  test('is refused while the milestone is late', async () => {
    const world = await aWorld();
    world.setNow('2026-11-23T08:00:00.000Z');

    const done = await snooze(world.ports, { ...by(DIRECTOR), ...DRAFT, until: 'next-morning' });

    expect(done).toEqual({ ok: false, why: 'late-milestone' });
  });
});

describe("a milestone's new date", () => {
  test('is set by the secretary, and not by the holder', async () => {
    const world = await aWorld();
    const asked = { ...DRAFT, day: '2026-11-17' };

    const byHolder = await setDate(world.ports, { ...by(DIRECTOR), ...asked });
    await setDate(world.ports, { ...by(SECRETARY), ...asked });

    const stored = await world.assignment();
    expect(byHolder).toEqual({ ok: false, why: 'not-allowed:set-date' });
    expect(lastOf(stored)).toMatchObject({ from: { day: '2026-11-19' }, to: asked });
    expect(stored.daysByHand).toEqual([{ ...asked, setOn: '2026-10-28' }]);
  });

  test.each(['2026-10-27', '2026-11-15', '2026-12-16', '2026-02-30'])(
    'on %s is refused',
    async (day) => {
      const world = await aWorld();

      const done = await setDate(world.ports, { ...by(SECRETARY), ...DRAFT, day });

      expect(done).toEqual({ ok: false, why: 'bad-day' });
    },
  );
});

describe('editing', () => {
  const due = { kind: 'date', day: '2026-12-01' } as const;

  test('a due counts from today and has no dates from the earlier one', async () => {
    const byHand = { ...DRAFT, day: '2026-11-17', setOn: '2026-10-01' };
    const world = await aWorld({ assignment: { daysByHand: [byHand] } });

    await editAssignment(world.ports, { ...by(SECRETARY), terms: { due } });

    const stored = await world.assignment();
    expect(stored).toMatchObject({ due, dueSince: '2026-10-28', daysByHand: [] });
    expect(lastOf(stored)).toMatchObject({
      from: { due: { kind: 'meeting', meeting: 'MEETINGDEC' } },
      to: { due },
    });
    expect(toldIn(stored)).toEqual(['edited to U01DIR']);
  });

  test('the holder tells the new one and the earlier one, and asks for a new acceptance', async () => {
    const world = await aWorld({ assignment: ACCEPTED });

    await editAssignment(world.ports, { ...by(SECRETARY), terms: DEVELOPERS });

    const stored = await world.assignment();
    expect(stored.accepted).toBeNull();
    expect(toldIn(stored)).toEqual([`edited to ${DEVELOPER.user}`, 'edited to U01DIR']);
  });

  test('to what it is already changes nothing', async () => {
    const world = await aWorld();
    const { deliverable, holder, origin } = await world.assignment();

    const terms = { deliverable: ` ${deliverable} `, holder, origin };
    const done = await editAssignment(world.ports, { ...by(SECRETARY), terms });

    expect(done).toEqual({ ok: false, why: 'nothing-changed' });
  });

  test.each([
    [{ deliverable: ' ' }, 'empty-text'],
    [{ due: { kind: 'meeting', meeting: 'NONE' } } as const, 'no-such-meeting'],
    [{ holder: { kind: 'office', title: 'Kanslichefen' } } as const, 'unknown-holder'],
  ])('to %j is refused', async (terms, why) => {
    const world = await aWorld();

    const done = await editAssignment(world.ports, { ...by(SECRETARY), terms });

    expect(done).toEqual({ ok: false, why });
  });
});

import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { milestonesOf } from '../../../src/domain/assignments/milestones.ts';
import { cameAfterDispatch, papersLock } from '../../../src/domain/assignments/papers-lock.ts';
import type { LatePaper } from '../../../src/domain/assignments/late-paper.ts';
import { addDays, dayIn, momentAt } from '../../../src/domain/days/day.ts';
import { DEFAULT_PLAN, planRow } from '../../../src/domain/meetings/plan.ts';
import { aCommittee, anAssignment, DIRECTOR } from '../../contracts/samples.ts';
import { CLOSED } from '../support/run.ts';

const [december] = aCommittee().meetings;
const ZONES = ['Europe/Stockholm', 'Pacific/Auckland', 'America/New_York', 'UTC'];

const worlds = record({
  zone: constantFrom(...ZONES),
  /** Days from 1 September 2026: over the change of clocks in October and in March. */
  meeting: integer({ min: 20, max: 300 }),
  plan: constantFrom(DEFAULT_PLAN, [planRow('dispatch', 5, 'working')], [planRow('draft', 20)]),
  registered: integer({ min: 0, max: 300 }),
  hours: integer({ min: 0, max: 330 * 24 }),
});

type World = typeof worlds extends { generate: (...of: never[]) => { value: infer W } } ? W : never;

function atLock({ zone, meeting, plan, registered, hours }: World) {
  const day = addDays('2026-09-01', meeting);
  const meetings = december === undefined ? [] : [{ ...december, day }];
  const now = new Date(Date.parse('2026-09-01T00:00:00.000Z') + hours * 3_600_000).toISOString();
  const committee = aCommittee({ timeZone: zone, meetings, plan });
  const assignment = anAssignment({ plan, dueSince: addDays('2026-09-01', registered) });
  return { assignment, committee, closed: CLOSED, now, today: dayIn(now, zone) };
}

function dispatchDay(at: ReturnType<typeof atLock>): string | null {
  const milestones = milestonesOf(at.assignment, at.committee, at.closed);
  return milestones.find(({ milestone }) => milestone === 'dispatch')?.day ?? null;
}

describe('the lock of a meeting’s papers', () => {
  it('closes with the end of the day of dispatch, where the committee is, and with the meeting', () => {
    assert(
      property(worlds, (world) => {
        const at = atLock(world);
        const [meeting] = at.committee.meetings;
        const starts = momentAt(meeting?.day ?? '', '09:00', at.committee.timeZone);
        const dispatch = dispatchDay(at);
        const isOut = dispatch !== null && at.today > dispatch;
        const before = isOut ? 'dispatched' : 'open';

        expect(papersLock(at)).toBe(at.now >= starts ? 'begun' : before);
      }),
    );
  });

  it('never opens by time alone', () => {
    assert(
      property(worlds, integer({ min: 1, max: 3000 }), (world, later) => {
        const order = ['open', 'dispatched', 'begun'];
        const before = order.indexOf(papersLock(atLock(world)));
        const after = order.indexOf(papersLock(atLock({ ...world, hours: world.hours + later })));

        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('takes what was given while it was closed for late, until the dispatch lies ahead', () => {
    assert(
      property(worlds, integer({ min: 1, max: 200 }), (world, moved) => {
        const at = atLock(world);
        const late: LatePaper = {
          meeting: december?.id ?? '',
          by: DIRECTOR,
          at: at.now,
          reason: null,
          answer: null,
        };
        const after = atLock({ ...world, meeting: world.meeting + moved });
        const since = { ...after, assignment: { ...after.assignment, dueSince: at.today } };
        const wasLocked = dispatchDay(at) !== null && papersLock(at) === 'dispatched';

        expect(wasLocked && !cameAfterDispatch(late, at)).toBe(false);
        expect(papersLock(since) === 'open' && cameAfterDispatch(late, since)).toBe(false);
      }),
    );
  });
});

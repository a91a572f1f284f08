import { swedishClosedDays } from '../src/calendar/swedish-closed-days.ts';
import type { Assignment } from '../src/domain/assignments/assignment.ts';
import type { Committee } from '../src/domain/committee/committee.ts';
import { dueLines, wakeDay } from '../src/domain/ladder/ladder.ts';
import { milestonesOf } from '../src/domain/assignments/milestones.ts';
import { follows, rescheduled } from '../src/domain/assignments/rescheduling.ts';
import { aCommittee, anAssignment } from '../test/contracts/samples.ts';
import { type Comparison, median } from './comparison.ts';

const MANY = 10_000;
const FEW = 100;
const ROUNDS = 9;
const TODAY = '2026-11-10';
const CLOSED = swedishClosedDays();
const MOVED = { is: 'moved', day: '2026-12-18', time: '09:00' } as const;

/** After a meeting moved: each assignment's milestones, the reminders due today, and its next day. */
export function comparePlanning(): Comparison {
  const [many, few] = [assignments(MANY), assignments(FEW)];
  const times = { many: [] as number[], few: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const one = timed(() => plan(many));
    const other = timed(() => {
      for (let at = 0; at < MANY / FEW; at += 1) plan(few);
    });
    if (round < 0) continue;
    times.many.push(one);
    times.few.push(other);
  }
  return {
    what: `planning ${MANY} assignments after a meeting moved`,
    amount: median(times.many),
    against: `planning ${FEW}, ${MANY / FEW} times`,
    againstAmount: median(times.few),
    aim: 1.2,
  };
}

function assignments(count: number): readonly Assignment[] {
  return Array.from({ length: count }, (_, index) => anAssignment({ number: index + 1 }));
}

function plan(all: readonly Assignment[]): number {
  const committee = movedCommittee();
  let found = 0;
  for (const each of all) {
    const after = follows(each, MOVED, { today: TODAY, before: null, plan: committee.plan });
    found += milestonesOf(after, committee, CLOSED).length;
    found += dueLines({ assignment: after, committee, today: TODAY, closed: CLOSED }).length;
    found +=
      wakeDay({ assignment: after, committee, today: TODAY, closed: CLOSED }) === null ? 0 : 1;
  }
  return found;
}

function movedCommittee(): Committee {
  const committee = aCommittee();
  const [meeting] = committee.meetings;
  if (meeting === undefined) throw new Error('The sample has a meeting.');
  return rescheduled(committee, meeting, MOVED);
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

import { describe, expect, test } from 'vitest';

import { delegateAssignment } from '../../src/app/assignments/delegate.ts';
import { editAssignment } from '../../src/app/assignments/edit.ts';
import { meetMilestone } from '../../src/app/assignments/meet-milestone.ts';
import { setPlan } from '../../src/app/committees/set-plan.ts';
import { milestonesOf, stateOfMilestone } from '../../src/domain/assignments/milestones.ts';
import { kindOf, type PlanRow, planRow } from '../../src/domain/meetings/plan.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { CLOSED, DEVELOPER, WRITER } from '../domain/support/run.ts';
import { WHOLE, aWorld, by, cardRevision, lastOf, type World } from './support/ports.ts';

const TALKS = 'MBL-förhandling';
const CONSULTATION = 'Samråd med ekonomi';
const PLAN: readonly PlanRow[] = [
  planRow('draft', 26),
  { ...planRow(TALKS, 18, 'working'), ...kindOf(TALKS, { owner: 'holder' }) },
  { ...planRow(CONSULTATION, 14), ...kindOf(CONSULTATION, { metBy: 'press' }) },
  planRow('dispatch', 7),
];
const pressed = { ...by(DIRECTOR), milestone: TALKS };

function aWorldOfOwn(): Promise<World> {
  return aWorld({ assignment: { plan: PLAN }, committee: { plan: PLAN } });
}

async function standingsIn(world: World, today: string): Promise<readonly string[]> {
  const assignment = await world.assignment();
  return milestonesOf(assignment, await world.committee(), CLOSED).map(
    (each) => `${each.milestone} ${stateOfMilestone(each, assignment, today)}`,
  );
}

describe('a milestone that is met by a press', () => {
  test('is met by its owner’s, once, with history and a new card', async () => {
    const world = await aWorldOfOwn();
    const before = cardRevision(await world.assignment());

    const done = await meetMilestone(world.ports, pressed);
    const again = await meetMilestone(world.ports, pressed);

    const stored = await world.assignment();
    expect(done.ok).toBe(true);
    expect(again).toEqual({ ok: false, why: 'nothing-changed' });
    expect(stored.milestonesMet).toEqual([
      { milestone: TALKS, by: DIRECTOR, at: '2026-10-28T08:00:00.000Z' },
    ]);
    expect(lastOf(stored)).toMatchObject({ what: 'milestone-met', to: { milestone: TALKS } });
    expect(cardRevision(stored)).toBe(before + 1);
    expect(await standingsIn(world, '2026-12-10')).toContain(`${TALKS} met`);
  });

  test('is late the day after when nobody has pressed', async () => {
    const world = await aWorldOfOwn();

    expect(await standingsIn(world, '2026-12-10')).toContain(`${TALKS} late`);
  });

  test.each([
    ['a case officer for the holder', WRITER, TALKS, 'not-allowed:meet-holder'],
    ['the holder for the secretary', DIRECTOR, CONSULTATION, 'not-allowed:meet-secretary'],
    ['anybody, where a draft meets it', SECRETARY, 'draft', 'no-such-milestone'],
    ['anybody, where its day does', SECRETARY, 'dispatch', 'no-such-milestone'],
    ['anybody, where the plan has none', SECRETARY, 'Samråd', 'no-such-milestone'],
  ])('is refused to %s', async (_whom, person, milestone, why) => {
    const world = await aWorldOfOwn();
    await delegateAssignment(world.ports, { ...by(DIRECTOR), to: WRITER, ...WHOLE });

    const done = await meetMilestone(world.ports, { ...by(person), milestone });

    expect(done).toEqual({ ok: false, why });
  });

  test('is met by who was given it alone, and by nobody who was given another', async () => {
    const world = await aWorldOfOwn();
    const giving = { ...by(DIRECTOR), part: null };
    const talks = { is: 'milestone', milestone: TALKS } as const;
    const draft = { is: 'milestone', milestone: 'draft' } as const;
    await delegateAssignment(world.ports, { ...giving, to: WRITER, scope: talks });
    await delegateAssignment(world.ports, { ...giving, to: DEVELOPER, scope: draft });

    const byAnother = await meetMilestone(world.ports, { ...by(DEVELOPER), milestone: TALKS });
    const done = await meetMilestone(world.ports, { ...by(WRITER), milestone: TALKS });

    expect(byAnother).toEqual({ ok: false, why: 'not-allowed:meet-holder' });
    expect(done.ok).toBe(true);
  });

  test('is not met any more once the due is another, or the plan has dropped it', async () => {
    const world = await aWorldOfOwn();
    const due = { kind: 'date', day: '2026-12-01' } as const;
    const { doer } = by(SECRETARY);
    await meetMilestone(world.ports, pressed);
    const without = PLAN.filter(({ milestone }) => milestone !== TALKS);
    await setPlan(world.ports, { committee: 'RUNCOMMITTEE', doer, plan: without });
    await setPlan(world.ports, { committee: 'RUNCOMMITTEE', doer, plan: PLAN });
    const { milestonesMet } = await world.assignment();
    await meetMilestone(world.ports, pressed);
    await editAssignment(world.ports, { ...by(SECRETARY), terms: { due } });

    expect(milestonesMet).toEqual([]);
    expect((await world.assignment()).milestonesMet).toEqual([]);
  });

  test('stays met when the plan only moves it', async () => {
    const world = await aWorldOfOwn();
    await meetMilestone(world.ports, pressed);
    const plan = PLAN.map((step) =>
      step.milestone === TALKS ? { ...step, daysBefore: 12 } : step,
    );

    const { doer } = by(SECRETARY);
    await setPlan(world.ports, { committee: 'RUNCOMMITTEE', doer, plan });

    expect((await world.assignment()).milestonesMet).toHaveLength(1);
  });
});

import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';

import type { Records } from '../../../src/app/ports/store.ts';
import { planRow } from '../../../src/domain/meetings/plan.ts';
import { DEFAULT_LADDER } from '../../../src/domain/committee/reminder-ladder.ts';
import { assignment } from '../../../src/stores/records/assignment.ts';
import { committee } from '../../../src/stores/records/committee.ts';
import { digest } from '../../../src/stores/records/digest.ts';
import { feed } from '../../../src/stores/records/feed.ts';
import { reading } from '../../../src/stores/records/reading.ts';
import { aCard, aCommittee, DIRECTOR, anAssignment, anEntry } from '../../contracts/samples.ts';
import { givenTo } from '../../domain/support/run.ts';

/** A schema's output as the domain writes it: nothing in it can be changed. */
type Fixed<T> = T extends readonly (infer Each)[]
  ? readonly Fixed<Each>[]
  : T extends object
    ? { readonly [K in keyof T]: Fixed<T[K]> }
    : T;

describe('the schemas of stored records', () => {
  it('are exactly the types of the domain, checked when this file is compiled', () => {
    expectTypeOf<Fixed<z.output<typeof committee>>>().toEqualTypeOf<Fixed<Records['committee']>>();
    expectTypeOf<Fixed<z.output<typeof assignment>>>().toEqualTypeOf<
      Fixed<Records['assignment']>
    >();
    expectTypeOf<Fixed<z.output<typeof digest>>>().toEqualTypeOf<Fixed<Records['digest']>>();
    expectTypeOf<Fixed<z.output<typeof feed>>>().toEqualTypeOf<Fixed<Records['feed']>>();
    expectTypeOf<Fixed<z.output<typeof reading>>>().toEqualTypeOf<Fixed<Records['reading']>>();
  });

  it('read a line that was told before it was known whether it arrived', () => {
    const told = { person: DIRECTOR, line: 'draft|-7', on: '2026-11-10' };

    const read = assignment.parse({ ...anAssignment(), version: 1, told: [told] });

    expect(read.told).toEqual([{ ...told, delivered: true }]);
  });

  it('read plans and meetings from before a committee had milestones and dates of its own', () => {
    const plan = [{ milestone: 'final-papers', daysBefore: 8, count: 'calendar' }];
    const [meeting] = aCommittee().meetings;
    const { dates: _dates, ...before } = meeting ?? { dates: [] };
    const { milestonesMet: _met, ...stored } = { ...anAssignment(), version: 1, plan };

    const read = committee.parse({ ...aCommittee(), version: 1, plan, meetings: [before] });

    expect(read.plan).toEqual([planRow('final-papers', 8)]);
    expect(read.meetings[0]?.dates).toEqual([]);
    expect(assignment.parse(stored)).toMatchObject({
      plan: [planRow('final-papers', 8)],
      milestonesMet: [],
    });
  });

  it('read a committee from before it could have a ladder of its own', () => {
    const { ladder: _ladder, ...before } = aCommittee();

    expect(committee.parse({ ...before, version: 1 }).ladder).toEqual(DEFAULT_LADDER);
  });

  it('read assignments from before minutes could be confirmed: nobody has said', () => {
    const { minutes: _minutes, ...origin } = anAssignment().origin;

    const read = assignment.parse({ ...anAssignment(), version: 1, origin });

    expect(read.origin.minutes).toBeNull();
  });

  it('read assignments from before there were supplements as having and being none', () => {
    const { parent: _parent, supplements: _supplements, ...stored } = anAssignment({ version: 1 });

    expect(assignment.parse(stored)).toMatchObject({ parent: null, supplements: [] });
  });

  it('read a participant and a message from before a milestone could be given alone', () => {
    const { scope: _scope, ...participant } = givenTo(DIRECTOR);
    const content = { say: 'delegated', assignment: 'ASSIGNMENT1', by: DIRECTOR } as const;
    const message = { ...aCard('ASSIGNMENT1'), content };
    const stored = { ...anAssignment(), version: 1, participants: [participant] };

    const read = assignment.parse({ ...stored, messages: [message] });

    expect(read.participants).toEqual([{ ...participant, scope: { is: 'whole' } }]);
    expect(read.messages[0]?.content).toEqual({ ...content, milestone: null, part: null });
  });

  it('take a value that was not there before a change as null', () => {
    const { from: _from, ...entry } = anEntry();

    const read = assignment.parse({ ...anAssignment(), version: 1, history: [entry] });

    expect(read.history[0]?.from).toBeNull();
  });

  it.each([
    ['an id that leads out of its folder', { id: '../../etc/passwd' }],
    ['a day that is none', { wakeOn: '2026-02-30' }],
    ['a moment without its zone', { registeredAt: '2026-09-29T07:00:00' }],
    ['a number that is none', { number: 0 }],
    ['a due of an unknown kind', { due: { kind: 'someday' } }],
  ])('refuse %s', (_what, wrong) => {
    expect(assignment.safeParse({ ...anAssignment(), version: 1, ...wrong }).success).toBe(false);
  });
});

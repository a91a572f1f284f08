import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addContributor, removeContributor } from '../../src/app/assignments/contributors.ts';
import { delegateAssignment } from '../../src/app/assignments/delegate.ts';
import { editAssignment } from '../../src/app/assignments/edit.ts';
import { takeBackDelegation } from '../../src/app/assignments/take-back.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import type { Holder } from '../../src/domain/committee/holder.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import { actingFor } from '../../src/domain/committee/offices.ts';
import { standingIn } from '../../src/domain/rights/permissions.ts';
import type { Person } from '../../src/domain/record/person.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { CHAIR, DEVELOPER, WRITER } from '../domain/support/run.ts';
import { aWorld, by, GUEST, OUTSIDER, type World } from './support/ports.ts';

const PEOPLE: readonly Person[] = [DIRECTOR, SECRETARY, CHAIR, DEVELOPER, WRITER, OUTSIDER, GUEST];
const HOLDERS: readonly Holder[] = [
  { kind: 'office', title: 'Regiondirektören' },
  { kind: 'office', title: 'Regional utvecklingsdirektör' },
  { kind: 'office', title: 'Ingens befattning' },
  { kind: 'person', person: WRITER },
  { kind: 'person', person: GUEST },
];
const TODAY = '2026-10-28';

type Way = (world: World) => Promise<{ readonly ok: boolean }>;
/** Only an edit names another holder. */
type Step = { readonly isEdit: boolean; readonly what: string; readonly way: Way };

const step = (what: string, way: Way, isEdit = false): Step => ({ what, way, isEdit });

/** Everything that anybody can do to those who are in it, with anybody. */
function aStep(): fc.Arbitrary<Step> {
  const person = fc.constantFrom(...PEOPLE);
  // Half of it is done by who may do nearly all of it, or there would be little to see.
  const anyDoer = fc.oneof(person, fc.constantFrom(DIRECTOR, SECRETARY));
  const scope = fc.constantFrom(
    { is: 'whole' } as const,
    { is: 'milestone', milestone: 'draft' } as const,
    { is: 'milestone', milestone: 'final-papers' } as const,
  );
  return fc.oneof(
    fc
      .tuple(anyDoer, person, scope)
      .map(([doer, to, given]) =>
        step('delegate', ({ ports }) =>
          delegateAssignment(ports, { ...by(doer), to, scope: given, part: null }),
        ),
      ),
    fc
      .tuple(anyDoer, fc.option(person))
      .map(([doer, from]) =>
        step('take back', ({ ports }) =>
          takeBackDelegation(ports, { ...by(doer), from, milestone: null }),
        ),
      ),
    fc
      .tuple(anyDoer, person)
      .map(([doer, added]) =>
        step('add', ({ ports }) =>
          addContributor(ports, { ...by(doer), person: added, part: null }),
        ),
      ),
    fc
      .tuple(anyDoer, person)
      .map(([doer, removed]) =>
        step('remove', ({ ports }) => removeContributor(ports, { ...by(doer), person: removed })),
      ),
    fc
      .tuple(anyDoer, fc.constantFrom(...HOLDERS))
      .map(([doer, holder]) =>
        step(
          'edit',
          ({ ports }) => editAssignment(ports, { ...by(doer), terms: { holder } }),
          true,
        ),
      ),
  );
}

/** Who is accountable, of everybody there is. */
function accountable(assignment: Assignment, committee: Committee): readonly Person[] {
  const flags = { isWorkspaceAdmin: false, isAppAdmin: false, isInChannel: true };
  return PEOPLE.filter((person) =>
    standingIn({ person, kind: 'member', ...flags }, committee, assignment, TODAY).roles.has(
      'holder',
    ),
  );
}

test('whatever anybody does, exactly one is accountable, and only an edit changes who', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(aStep(), { minLength: 1, maxLength: 8 }), async (steps) => {
      const world = await aWorld();
      const committee = await world.committee();
      for (const { way, isEdit } of steps) {
        const before = await world.assignment();
        const { ok } = await way(world);
        const after = await world.assignment();
        if (ok) changed += 1;

        const [one, ...others] = accountable(after, committee);
        expect(others).toEqual([]);
        expect(one).toEqual(actingFor(after.holder, committee, TODAY));
        expect(one).toBeDefined();
        expect(isEdit ? before.holder : after.holder).toEqual(before.holder);
      }
    }),
    { numRuns: 60 },
  );
  // Were everything refused, nothing would be shown.
  expect(changed).toBeGreaterThan(20);
});

import { expect, test } from 'vitest';

import { editAssignment } from '../../src/app/assignments/edit.ts';
import { extend } from '../../src/app/assignments/extend.ts';
import { follows } from '../../src/domain/assignments/rescheduling.ts';
import { anAssignment, SECRETARY } from '../contracts/samples.ts';
import { aWorld, by } from './support/ports.ts';

const DATE = { kind: 'date', day: '2027-02-01' } as const;

test('an assignment that was tabled is worked on again once its date is edited', async () => {
  const world = await aWorld({ assignment: { tabled: true } });

  await editAssignment(world.ports, { ...by(SECRETARY), terms: { due: DATE } });

  expect((await world.assignment()).tabled).toBe(false);
});

test('or once more time is given', async () => {
  const world = await aWorld({ assignment: { tabled: true } });
  const ground = { ground: 'consent', paragraph: null, reason: 'mer underlag' } as const;

  await extend(world.ports, { ...by(SECRETARY), to: DATE, ...ground });

  expect((await world.assignment()).tabled).toBe(false);
});

test('it stays tabled when its meeting is cancelled: the same papers go to the next', () => {
  const tabled = anAssignment({ tabled: true });
  const facts = { today: '2026-12-01', before: null, plan: tabled.plan };

  expect(follows(tabled, { is: 'cancelled', carriedTo: 'NEXT' }, facts).tabled).toBe(true);
});

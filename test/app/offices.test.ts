import { expect, test } from 'vitest';

import { setDeputy, setRole } from '../../src/app/committees/set-role.ts';
import { SECRETARY } from '../contracts/samples.ts';
import { DEVELOPER, STANDIN } from '../domain/support/run.ts';
import { aWorld } from './support/ports.ts';

const doer = { person: SECRETARY, source: 'command' } as const;

test('an acting holder holds the same office, and not a second one', async () => {
  const world = await aWorld();
  const { ports } = world;
  const { id, offices } = await world.committee();

  await setRole(ports, { committee: id, doer, title: 'tf. Regiondirektören', person: DEVELOPER });

  const after = await world.committee();
  expect(after.offices).toHaveLength(offices.length);
});

test('a day of another stand-in leaves the rest of a longer absence covered', async () => {
  const world = await aWorld();
  const { ports } = world;
  const given = { committee: (await world.committee()).id, doer, title: 'Regiondirektören' };
  await setDeputy(ports, { ...given, person: STANDIN, from: '2026-11-01', to: '2026-11-30' });

  await setDeputy(ports, { ...given, person: DEVELOPER, from: '2026-11-10', to: '2026-11-10' });

  const office = (await world.committee()).offices.find(
    ({ title }) => title === 'Regiondirektören',
  );
  expect(office?.deputies.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
    '2026-11-01 2026-11-09',
    '2026-11-10 2026-11-10',
    '2026-11-11 2026-11-30',
  ]);
});

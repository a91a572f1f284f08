import { expect, test } from 'vitest';

import { setDeputy } from '../../src/app/committees/set-deputy.ts';
import { leadAdministration } from '../../src/app/committees/lead-administration.ts';
import { setRole } from '../../src/app/committees/set-role.ts';
import { holderOn } from '../../src/domain/committee/offices.ts';
import { SECRETARY } from '../contracts/samples.ts';
import { anOffice, DEVELOPER, STANDIN, theCommittee } from '../domain/support/run.ts';
import { TITLES } from '../fixtures/titles.ts';
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

test('who leads the administration is asked of an office until it was answered', async () => {
  const world = await aWorld();
  const { ports } = world;
  const given = { committee: (await world.committee()).id, doer, title: 'Kulturchefen' };
  const asked = { ok: true, result: { leading: { is: 'asked' } } };
  const known = { ok: true, result: { leading: { is: 'no' } } };
  expect(await setRole(ports, { ...given, person: DEVELOPER })).toMatchObject(asked);
  expect(await setRole(ports, { ...given, person: STANDIN })).toMatchObject(asked);

  const acting = { ...given, title: 'tf kulturchef', person: DEVELOPER };
  expect(await setRole(ports, acting)).toMatchObject(known);
  await leadAdministration(ports, { ...given, leads: false });

  expect(await setRole(ports, { ...given, person: STANDIN })).toMatchObject(known);
  expect(await setRole(ports, acting)).toMatchObject(known);
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

const forms = TITLES.flatMap(({ office, same }) => same.map((form) => [form, office] as const));

test.each(forms)('"%s" gives the office "%s" another holder', async (written, title) => {
  const world = await aWorld();
  const { id } = await world.committee();
  const given = { committee: id, doer };
  await setRole(world.ports, { ...given, title, person: STANDIN });
  const { offices } = await world.committee();

  const set = await setRole(world.ports, { ...given, title: written, person: DEVELOPER });

  expect(set).toMatchObject({ ok: true, result: { office: { title } } });
  const after = await world.committee();
  expect(after.offices).toHaveLength(offices.length);
  expect(holderOn(after, title, '2099-01-01')).toEqual(DEVELOPER);
});

test('a new office is never called acting, and a deputy never its holder', async () => {
  const world = await aWorld();
  const given = { committee: (await world.committee()).id, doer };

  const set = await setRole(world.ports, {
    ...given,
    title: 'tf. kommundirektör',
    person: DEVELOPER,
  });
  const deputy = await setRole(world.ports, {
    ...given,
    title: 'ställföreträdande kommundirektören',
    person: STANDIN,
  });

  expect(set).toMatchObject({ ok: true, result: { office: { title: 'Kommundirektör' } } });
  expect(deputy).toMatchObject({
    ok: true,
    result: { office: { title: 'Kommundirektör', standIn: STANDIN } },
  });
  expect(holderOn(await world.committee(), 'Kommundirektör', '2099-01-01')).toEqual(DEVELOPER);
});

test('who holds an office for a time gives it back to the earlier holder', async () => {
  const world = await aWorld();
  const given = { committee: (await world.committee()).id, doer };
  await setRole(world.ports, { ...given, title: 'Kommundirektören', person: DEVELOPER });

  await setRole(world.ports, {
    ...given,
    title: 'tf kommundirektör',
    person: STANDIN,
    from: '2099-03-01',
    to: '2099-03-31',
  });

  const after = await world.committee();
  const held = ['2099-02-28', '2099-03-01', '2099-03-31', '2099-04-01'].map((day) =>
    holderOn(after, 'Kommundirektören', day),
  );
  expect(held).toEqual([DEVELOPER, STANDIN, STANDIN, DEVELOPER]);
});

test('nothing is guessed where two offices could be meant', async () => {
  const world = await aWorld({
    committee: {
      offices: [
        ...theCommittee().offices,
        anOffice('Kanslichef', STANDIN),
        anOffice('Kanslichefen', DEVELOPER),
      ],
    },
  });
  const { id } = await world.committee();

  const set = await setRole(world.ports, {
    committee: id,
    doer,
    title: 'kanslichefens',
    person: SECRETARY,
  });

  expect(set).toEqual({ ok: false, why: 'which-office' });
});

import { expect, it } from 'vitest';

import { publicPageOf } from '../../src/app/public/public-page.ts';
import { previewPublicView, setPublicView } from '../../src/app/public/set-public-view.ts';
import { PUBLIC_PARTS } from '../../src/domain/committee/public-view.ts';
import { change } from '../contracts/change.ts';
import { anAssignment, DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { aWorld } from './support/ports.ts';

const doer = { person: SECRETARY, source: 'form' } as const;
const committee = 'RUNCOMMITTEE';
const ON = { isOn: true, parts: PUBLIC_PARTS, contact: null };
const WANTED = { team: TEAM, code: 'RUN', which: 'all', page: 1, most: 50 } as const;
const confirmed = { ...anAssignment().origin, minutes: 'confirmed' } as const;

it('is shown by who manages the committee, noted with what was shown, and taken away', async () => {
  const world = await aWorld({ assignment: { origin: confirmed } });
  const { ports } = world;
  await ports.store.commit(change('assignment', anAssignment({ number: 2 })));

  const preview = await previewPublicView(ports, { committee, doer, set: ON });
  const before = await publicPageOf(ports, WANTED);
  await setPublicView(ports, { committee, doer, set: ON });
  const shown = await publicPageOf(ports, WANTED);
  await setPublicView(ports, { committee, doer, set: { isOn: false } });

  expect(preview).toMatchObject({ ok: true, open: 1, closed: 0, left: 1 });
  expect(before).toBeNull();
  expect(shown?.rows.map(({ label }) => label)).toEqual(['RUN-1']);
  expect(await publicPageOf(ports, WANTED)).toBeNull();
  expect((await world.committee()).history).toMatchObject([
    { what: 'public-view-set', from: { isOn: false }, to: ON },
    { what: 'public-view-set', from: ON, to: { isOn: false, parts: PUBLIC_PARTS } },
  ]);
});

it.each([
  [
    'who does not manage the committee',
    { doer: { ...doer, person: DIRECTOR }, set: ON },
    'not-allowed:manage',
  ],
  ['nothing at all', { doer, set: { ...ON, parts: [] } }, 'no-public-parts'],
  ['what is set already', { doer, set: { isOn: false } }, 'nothing-changed'],
])('is refused to %s', async (_whom, request, why) => {
  const { ports } = await aWorld();

  const done = await setPublicView(ports, { committee, ...request });

  expect(done).toMatchObject({ ok: false, why });
});

it('is not set on where there is no address, and can always be set off', async () => {
  const { ports } = await aWorld({ committee: { publicView: { ...ON, parts: ['words'] } } });
  const nowhere = { ...ports, publicPages: null };

  expect(await setPublicView(nowhere, { committee, doer, set: ON })).toMatchObject({
    why: 'no-public-address',
  });
  expect(await setPublicView(nowhere, { committee, doer, set: { isOn: false } })).toMatchObject({
    ok: true,
  });
});

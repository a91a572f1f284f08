import { expect, it } from 'vitest';

import { setPolicies } from '../../src/app/committees/set-policies.ts';
import { policyLines } from '../../src/app/mornings/tell-policies.ts';
import { listFor } from '../../src/app/papers/make-list.ts';
import { listToReview } from '../../src/app/views/agenda-list.ts';
import { listDocument } from '../../src/reports/list/document.ts';
import { DIRECTOR, SECRETARY, TEAM } from '../contracts/samples.ts';
import { aWorld, OUTSIDER } from './support/ports.ts';

const doer = { person: SECRETARY, source: 'command' } as const;
const STILL = {
  silentDays: null,
  stillMonths: 6,
  weekday: 1,
  last: '2026-10-26',
  toldWith: 'ASSIGNMENT1',
};
const OLD = { registeredAt: '2026-01-10T09:00:00.000Z' };

it('what has stood still is proposed for the agenda, in its review and in the paper’s proposal', async () => {
  const world = await aWorld({ assignment: OLD, committee: { policies: STILL } });
  const run = await world.committee();
  const [meeting] = run.meetings;
  if (meeting === undefined) throw new Error('no meeting');

  const review = await listToReview(world.ports, run, meeting);
  const how = { language: 'sv', order: 'number', parts: [] } as const;
  const list = await listFor(world.ports, run, {
    ...how,
    meeting,
    letterhead: { authority: null },
  });

  expect(review.still).toEqual({ months: 6, labels: ['RUN-1'] });
  expect(listDocument(list).proposal.points.map(({ text }) => text)).toEqual([
    'att RUN-1 fortsätter',
    'att ta ställning till uppdrag som länge har stått still',
    'att i övrigt lägga listan till handlingarna',
  ]);
});

it('the line is the director’s, else the secretary’s', async () => {
  const world = await aWorld({ assignment: OLD, committee: { policies: STILL } });
  const vacant = await aWorld({
    assignment: OLD,
    committee: { policies: STILL, gone: [DIRECTOR] },
  });

  expect(await policyLines(world.ports, TEAM)).toMatchObject([
    { person: DIRECTOR, line: { kind: 'policies', on: '2026-10-26' } },
  ]);
  expect(await policyLines(vacant.ports, TEAM)).toMatchObject([{ person: SECRETARY }]);
  expect((await world.committee()).policies).toEqual(STILL);
});

it('are set by those who manage the committee, within bounds, with old and new in the history', async () => {
  const world = await aWorld();
  const about = { committee: 'RUNCOMMITTEE', doer };

  expect(await setPolicies(world.ports, { ...about, set: { silentDays: 2 } })).toEqual({
    ok: false,
    why: 'bad-policies',
  });
  const others = { ...about, doer: { ...doer, person: OUTSIDER }, set: { silentDays: 30 } };
  expect(await setPolicies(world.ports, others)).toMatchObject({ ok: false });
  await setPolicies(world.ports, { ...about, set: { silentDays: 30, weekday: 3 } });

  const { policies, history } = await world.committee();
  expect(policies).toEqual({
    silentDays: 30,
    stillMonths: null,
    weekday: 3,
    last: '2026-10-28',
    toldWith: null,
  });
  expect(history.at(-1)).toMatchObject({
    what: 'policies-set',
    from: { silentDays: null },
    to: { silentDays: 30 },
  });
  expect(await setPolicies(world.ports, { ...about, set: { weekday: 3 } })).toMatchObject({
    why: 'nothing-changed',
  });
});

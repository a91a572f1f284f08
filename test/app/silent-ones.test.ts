import { expect, test, vi } from 'vitest';

import { askReports } from '../../src/app/assignments/ask-reports.ts';
import { remind } from '../../src/app/assignments/remind.ts';
import { report } from '../../src/app/assignments/report.ts';
import { silentOnes } from '../../src/app/assignments/silent-ones.ts';
import { giveUpdate } from '../../src/app/assignments/update.ts';
import { isSilent } from '../../src/domain/assignments/silence.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import { aCommittee, anAssignment, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { anUpdate, CLOSED, DEVELOPER, theCommittee } from '../domain/support/run.ts';
import { aWorld, by, type World } from './support/ports.ts';

const QUESTION = { question: 'Hur går det?', evenIfInDigest: true } as const;
const TODAY = '2026-10-28';
const HSN = { id: 'HSNCOMMITTEE', code: 'HSN', channel: 'C02HSN' };

/** HSN with HSN-1 beside RUN and RUN-1, both the director's, and HSN-2, the developer's. */
async function withTwoCommittees(): Promise<World> {
  const world = await aWorld();
  const committee = theCommittee(HSN);
  await commit(world, 'committee', committee);
  for (const [number, title] of [
    [1, 'Regiondirektören'],
    [2, 'Regional utvecklingsdirektör'],
  ] as const)
    await commit(world, 'assignment', {
      ...anAssignment({ number }),
      id: `HSNASSIGNMENT${number}`,
      committee: HSN.id,
      label: `HSN-${number}`,
      holder: { kind: 'office', title },
    });
  return world;
}

async function commit(
  { ports }: World,
  ...of: ['committee', ReturnType<typeof aCommittee>] | ['assignment', Assignment]
): Promise<void> {
  const [kind, record] = of;
  const change = { expected: 0, history: [], messages: [] };
  if (kind === 'committee') await ports.store.commit({ kind, record, ...change });
  else await ports.store.commit({ kind, record, ...change });
}

async function askedFor(world: World): Promise<readonly string[]> {
  const all = await Promise.all(
    ['ASSIGNMENT1', 'HSNASSIGNMENT1', 'HSNASSIGNMENT2'].map((id) =>
      world.ports.store.find('assignment', id),
    ),
  );
  return all
    .flatMap((each) => each?.messages ?? [])
    .flatMap(({ to, content }) =>
      content.say === 'report-asked' && to.kind === 'person'
        ? [`${to.person.user}: ${content.assignments.join(' ')}`]
        : [],
    )
    .toSorted();
}

test('whoever is silent in two committees gets one message about both', async () => {
  const world = await withTwoCommittees();

  const done = await askReports(world.ports, { ...by(SECRETARY), committee: null, ...QUESTION });

  expect(done).toMatchObject({ ok: true, count: 3 });
  expect(await askedFor(world)).toEqual([
    `${DIRECTOR.user}: HSNASSIGNMENT1 ASSIGNMENT1`,
    `${DEVELOPER.user}: HSNASSIGNMENT2`,
  ]);
});

test('in one committee only its own are asked about, and none a second time that day', async () => {
  const world = await withTwoCommittees();
  const request = { ...by(SECRETARY), ...QUESTION };

  await askReports(world.ports, { ...request, committee: HSN.id });
  const rest = await silentOnes(world.ports, { person: SECRETARY, committee: null });
  const again = await askReports(world.ports, { ...request, committee: HSN.id });
  const alone = await remind(world.ports, {
    ...by(SECRETARY),
    id: 'HSNASSIGNMENT1',
    evenIfInDigest: true,
  });

  expect(rest).toMatchObject({ ok: true, people: [{ assignments: [{ id: 'ASSIGNMENT1' }] }] });
  expect(again).toEqual({ ok: false, why: 'nobody-to-remind' });
  expect(alone).toEqual({ ok: false, why: 'reminded-today' });
});

test('what has its word after the list was made is neither asked about nor counted', async () => {
  const world = await withTwoCommittees();
  const { ports } = world;
  const digestOf = ports.store.digestOf.bind(ports.store);
  // The mornings are looked at last.
  vi.spyOn(ports.store, 'digestOf').mockImplementationOnce(async (...of) => {
    const told = { message: null, signal: 'on-track', text: '' } as const;
    await giveUpdate(ports, { ...by(DIRECTOR), ...told });
    await report(ports, { ...by(DEVELOPER), id: 'HSNASSIGNMENT2' });
    return digestOf(...of);
  });

  const done = await askReports(ports, { ...by(SECRETARY), committee: null, ...QUESTION });

  expect(done).toMatchObject({ ok: true, count: 1, people: [DIRECTOR] });
  expect(await askedFor(world)).toEqual([`${DIRECTOR.user}: HSNASSIGNMENT1`]);
});

const CASES: readonly (readonly [string, Partial<Assignment>, boolean])[] = [
  ['no word since the registration', {}, true],
  [
    'a word nine working days ago',
    { updates: [anUpdate({ at: '2026-10-15T08:00:00.000Z' })] },
    false,
  ],
  [
    'a word ten working days ago',
    { updates: [anUpdate({ at: '2026-10-14T08:00:00.000Z' })] },
    true,
  ],
  [
    'a word that was deleted',
    { updates: [anUpdate({ at: '2026-10-20T08:00:00.000Z', deleted: true })] },
    true,
  ],
  ['a draft', { drafts: [draftOn('2026-10-20T08:00:00.000Z')] }, false],
  ['tabled', { tabled: true }, false],
  ['reported', { reported: { by: DIRECTOR, at: '2026-10-01T08:00:00.000Z' } }, false],
  ['no date', { due: { kind: 'none' } }, false],
  ['its meeting is over', { due: { kind: 'meeting', meeting: 'MEETINGOLD' } }, false],
];

test.each(CASES)('silent with %s: %o', (_what, facts, expected) => {
  const [december] = aCommittee().meetings;
  const old = december && { ...december, id: 'MEETINGOLD', day: '2026-10-20' };
  const meetings = [old, december].filter((each) => each !== undefined);
  const committee = aCommittee({ meetings });
  const assignment = anAssignment(facts);

  expect(isSilent({ assignment, committee, today: TODAY, closed: CLOSED })).toBe(expected);
});

function draftOn(at: string): Assignment['drafts'][number] {
  return {
    version: 1,
    by: DIRECTOR,
    at,
    content: { kind: 'link', url: 'https://example.org' },
    receivedOn: null,
    message: null,
    late: null,
    review: { is: 'submitted' },
  };
}

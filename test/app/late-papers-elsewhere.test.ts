import { describe, expect, test } from 'vitest';

import { answerLatePaper } from '../../src/app/assignments/late-paper.ts';
import { submitDraft } from '../../src/app/assignments/draft.ts';
import { recordOutcome } from '../../src/app/assignments/record-outcome.ts';
import { setMeetingDates } from '../../src/app/meetings/set-meeting-dates.ts';
import { reschedule } from '../../src/app/meetings/reschedule.ts';
import { latePapersOf } from '../../src/app/views/late-papers.ts';
import { viewOf } from '../../src/app/views/view-of.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import { aCommittee, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aWorld, by, type World } from './support/ports.ts';

const COMMITTEE = 'RUNCOMMITTEE';
const DECEMBER = 'MEETINGDEC';
const AFTER_DISPATCH = '2026-12-09T09:00:00.000Z';
const REASON = { kind: 'addition', text: 'Nya siffror.' } as const;
const [december] = aCommittee().meetings;
const meetings = [
  ...(december === undefined ? [] : [december]),
  ...(december === undefined ? [] : [{ ...december, id: 'MEETINGFEB', day: '2027-02-09' }]),
];

type Facts = { assignment?: Partial<Assignment>; committee?: Partial<Committee> };

async function withVersion(facts: Facts = {}): Promise<World> {
  const world = await aWorld({ ...facts, committee: { meetings, ...facts.committee } });
  world.setNow(AFTER_DISPATCH);
  const content = { kind: 'link', url: 'https://example.org/v1' } as const;
  const request = { ...by(DIRECTOR), content, message: null, lateReason: REASON };
  await submitDraft(world.ports, request);
  return world;
}

async function papersOf(world: World) {
  const view = await viewOf(world.ports, await world.assignment(), await world.committee());
  const [draft] = view.drafts;
  return { lock: view.lock, stage: draft?.late?.stage ?? null, toApprove: view.toApprove };
}

const OPEN = { lock: 'open', stage: null, toApprove: 1 };
const { doer } = by(SECRETARY);
const about = { committee: COMMITTEE, meeting: DECEMBER, doer };

function move(world: World, day: string) {
  return reschedule(world.ports, { ...about, how: { is: 'moved', day, time: '09:00' } });
}

describe('a late paper that waits for its answer is a usual draft', () => {
  test('once its meeting is moved so that the dispatch lies ahead', async () => {
    const world = await withVersion();

    await move(world, '2027-01-19');
    const answered = await answerLatePaper(world.ports, {
      ...by(SECRETARY),
      version: 1,
      is: 'taken',
    });

    expect(await papersOf(world)).toEqual(OPEN);
    expect(answered).toEqual({ ok: false, why: 'not-late' });
  });

  test('and it stays one when the dispatch of the moved meeting has passed', async () => {
    const world = await withVersion();

    await move(world, '2027-01-19');
    world.setNow('2027-01-14T09:00:00.000Z');

    expect(await papersOf(world)).toEqual({ lock: 'dispatched', stage: null, toApprove: 1 });
  });

  test('once its meeting is cancelled', async () => {
    const world = await withVersion();

    const how = { is: 'cancelled', carriedTo: 'MEETINGFEB' } as const;
    await reschedule(world.ports, { ...about, how });

    expect(await papersOf(world)).toEqual(OPEN);
  });

  test('once it is referred back, from when on other versions count', async () => {
    const world = await withVersion();
    world.setNow('2026-12-16T09:00:00.000Z');

    const outcome = { is: 'referred-back', closes: false, paragraph: null, motive: 'mer' } as const;
    await recordOutcome(world.ports, { ...by(SECRETARY), ...outcome });

    expect(await papersOf(world)).toEqual({ lock: 'open', stage: null, toApprove: null });
  });

  test('once it goes to another meeting tabled, where nothing is approved any more', async () => {
    const world = await withVersion();
    world.setNow('2026-12-16T09:00:00.000Z');

    const outcome = { is: 'tabled', closes: false, paragraph: null, motive: null } as const;
    await recordOutcome(world.ports, { ...by(SECRETARY), ...outcome });

    expect(await papersOf(world)).toEqual({ lock: 'open', stage: null, toApprove: null });
  });

  test('once the dispatch is set to a later day by hand', async () => {
    const world = await withVersion();

    const dates = [{ milestone: 'dispatch', day: '2026-12-11' }] as const;
    await setMeetingDates(world.ports, { ...about, dates });

    expect(await papersOf(world)).toEqual(OPEN);
  });
});

test('it waits on when its meeting is moved so little that the papers are out all the same', async () => {
  const world = await withVersion();

  await move(world, '2026-12-14');

  expect(await papersOf(world)).toMatchObject({ lock: 'dispatched', stage: 'asked' });
});

test('it waits again when the move is taken back', async () => {
  const world = await withVersion();
  await move(world, '2027-01-19');

  await move(world, '2026-12-15');

  expect(await papersOf(world)).toMatchObject({ lock: 'dispatched', stage: 'asked' });
});

test.each([
  ['a plain date', { assignment: { due: { kind: 'date', day: '2026-12-01' } } }],
  ['nothing', { assignment: { due: { kind: 'none' } } }],
  [
    'a meeting of a plan without a dispatch',
    {
      assignment: { plan: [] },
      committee: { plan: [] },
    },
  ],
] as const)('papers for %s are never locked before a meeting', async (_what, facts) => {
  const world = await withVersion(facts);

  expect(await papersOf(world)).toMatchObject({ lock: 'open', stage: null });
});

describe('the list of a meeting’s late papers', () => {
  test.each([
    ['has closed', { is: 'approved', closes: true, paragraph: '§ 87', motive: null }],
    [
      'has referred back',
      { is: 'referred-back', closes: false, paragraph: null, motive: 'Kostnaderna saknas.' },
    ],
  ] as const)('names what the meeting %s with what had been added', async (_what, outcome) => {
    const world = await withVersion();
    const { ports } = world;
    await answerLatePaper(ports, { ...by(SECRETARY), version: 1, is: 'taken' });
    world.setNow('2027-01-04T09:00:00.000Z');
    await recordOutcome(ports, { ...by(SECRETARY), ...outcome });
    const committee = await world.committee();

    const [meeting, later] = await Promise.all(
      committee.meetings.map((each) =>
        latePapersOf(ports, { person: SECRETARY, committee, meeting: each }),
      ),
    );

    const ending = outcome.closes ? { is: 'closed' } : null;
    expect(meeting).toMatchObject({ views: [{ label: 'RUN-1', ending }] });
    expect(later).toMatchObject({ views: [] });
  });
});

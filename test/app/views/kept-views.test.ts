import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  tuple,
} from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import type { People, PersonFacts } from '../../../src/app/ports/people.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { createLog } from '../../../src/running/log.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { viewOf } from '../../../src/app/views/view-of.ts';
import { swedishClosedDays } from '../../../src/calendar/swedish-closed-days.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import type { ClosedDays } from '../../../src/domain/days/closed-days.ts';
import type { Language } from '../../../src/domain/record/language.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { linesText } from '../../../src/slack/kit/line.ts';
import { aCommittee, anAssignment, DIRECTOR, TEAM } from '../../contracts/samples.ts';

const PEOPLE = ['U01DIR', 'U03SEK', 'U04HAN', 'U09EK'].map((user) => ({ team: TEAM, user }));
const NO_CLOSED: ClosedDays = { isOpen: () => true };

/** All that what is shown follows from. */
type World = {
  readonly assignment: Assignment;
  readonly committee: Committee;
  readonly now: string;
  readonly closed: ClosedDays;
  readonly names: Readonly<Record<string, string>>;
  readonly language: Language;
};

const BEGINNING: World = {
  assignment: anAssignment(),
  committee: aCommittee(),
  now: '2026-11-20T08:00:00.000Z',
  closed: swedishClosedDays(),
  names: {},
  language: 'sv',
};

type Step = (world: World) => World;

const person = constantFrom(...PEOPLE);
const day = integer({ min: 1, max: 28 }).map((date) => `2026-11-${`${date}`.padStart(2, '0')}`);
const text = constantFrom('på väg', 'klart i morgon', 'väntar på svar');

function ofAssignment(facts: (before: Assignment) => Partial<Assignment>): Step {
  return (world) => {
    const { assignment: before } = world;
    const assignment = { ...before, ...facts(before), version: before.version + 1 };
    return { ...world, assignment };
  };
}

function ofCommittee(facts: (before: Committee) => Partial<Committee>): Step {
  return (world) => {
    const { committee: before } = world;
    return { ...world, committee: { ...before, ...facts(before), version: before.version + 1 } };
  };
}

const step = oneof<Arbitrary<Step>[]>(
  tuple(person, text, day).map(([by, said, on]) =>
    ofAssignment(({ updates }) => ({
      updates: [
        ...updates,
        {
          id: `${updates.length}`,
          by,
          at: `${on}T08:00:00.000Z`,
          text: said,
          signal: null,
          source: 'thread',
          message: null,
          edited: false,
          deleted: false,
        },
      ],
    })),
  ),
  person.map((holder) => ofAssignment(() => ({ holder: { kind: 'person', person: holder } }))),
  constant(ofAssignment(() => ({ holder: { kind: 'office', title: 'Regiondirektören' } }))),
  text.map((deliverable) => ofAssignment(() => ({ deliverable }))),
  day.map((to) => ofAssignment(() => ({ due: { kind: 'date', day: to } }))),
  constant(ofAssignment(() => ({ due: { kind: 'meeting', meeting: 'MEETINGDEC' } }))),
  tuple(person, day).map(([by, on]) =>
    ofAssignment(() => ({ accepted: { by, at: `${on}T08:00:00.000Z` } })),
  ),
  tuple(person, day).map(([held, from]) =>
    ofCommittee(({ offices }) => ({
      offices: offices.map((office) => ({
        ...office,
        holdings: [...office.holdings, { person: held, from, acting: false }].toSorted(
          (one, other) => one.from.localeCompare(other.from),
        ),
      })),
    })),
  ),
  day.map((moved) =>
    ofCommittee(({ meetings }) => ({
      meetings: meetings.map((meeting) => ({ ...meeting, day: moved.replace('-11-', '-12-') })),
    })),
  ),
  day.map((closed) =>
    ofCommittee(({ closedDays }) => ({ closedDays: [...closedDays, closed].toSorted() })),
  ),
  person.map((gone) => ofCommittee(() => ({ gone: [gone] }))),
  day.map((on) => (world) => ({ ...world, now: `${on}T22:30:00.000Z` })),
  constantFrom('Europe/Stockholm', 'America/New_York').map((timeZone) =>
    ofCommittee(() => ({ timeZone })),
  ),
  tuple(person, constantFrom('Astrid Lindqvist', 'Elin Sjödin', 'Sara Ek')).map(
    ([{ user }, name]) =>
      (world) => ({ ...world, names: { ...world.names, [user]: name } }),
  ),
  constantFrom<Language>('sv', 'en').map((language) => (world) => ({ ...world, language })),
  constantFrom(NO_CLOSED, BEGINNING.closed).map((closed) => (world) => ({ ...world, closed })),
  // Nothing changes: what was kept is shown.
  constant((world) => world),
);

function peopleNamed(names: World['names']): People {
  const facts = (asked: Person): Promise<PersonFacts> =>
    Promise.resolve({
      person: asked,
      name: names[asked.user] ?? asked.user,
      language: 'sv',
      timeZone: 'Europe/Stockholm',
      kind: 'member',
      isWorkspaceAdmin: false,
      isAway: false,
    });
  return {
    facts,
    who: facts,
    colleagues: () => Promise.resolve([]),
    isInChannel: () => Promise.resolve(true),
  };
}

async function shownIn({ assignment, committee, now, closed, names, language }: World) {
  const viewing = { store, people: peopleNamed(names), now, closed, linkTo: () => '' };
  const view = await viewOf(viewing, assignment, committee);
  return { view, lines: linesText(view, language) };
}

/** The same records, which nothing has been kept of. */
function unseen(world: World): World {
  const { assignment, committee } = world;
  return {
    ...world,
    assignment: structuredClone(assignment),
    committee: structuredClone(committee),
  };
}

let store: Store;
beforeAll(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'bevaka-views-'));
  const opened = await openLowdbStore({ dataDir, log: createLog('error') });
  store = opened;
  return async () => {
    await opened.close();
    await rm(dataDir, { recursive: true });
  };
});

describe('what is kept of what an assignment shows', () => {
  it('is what would be computed anew, whatever changed before', async () => {
    await assert(
      asyncProperty(array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        let world = BEGINNING;
        for (const next of steps) {
          world = next(world);
          expect(await shownIn(world)).toEqual(await shownIn(unseen(world)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same one while nothing changes, and another once a name does', async () => {
    const first = await shownIn(BEGINNING);
    const named = { ...BEGINNING, names: { [DIRECTOR.user]: 'Astrid Lindqvist' } };

    expect((await shownIn(BEGINNING)).view).toBe(first.view);
    expect((await shownIn(named)).view).not.toBe(first.view);
    expect((await shownIn(named)).lines).toContain('Astrid Lindqvist');
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { Doer } from '../../../src/app/deeds/doer.ts';
import type { PersonFacts } from '../../../src/app/ports/people.ts';
import type { Colleague } from '../../../src/domain/record/colleague.ts';
import { FollowUps } from '../../../src/app/ports/follow-ups.ts';
import type { Ports } from '../../../src/app/ports/ports.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import type { Message } from '../../../src/domain/record/message.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { readDecision } from '../../../src/domain/reading/read-decision.ts';
import { createLog } from '../../../src/running/log.ts';
import { answered } from '../../../src/slack/door/answered.ts';
import { EmbeddedSearch } from '../../../src/search/embedded-search.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/open.ts';
import { sourceIn } from '../../search/support/source.ts';
import { aCard, anAssignment, TEAM } from '../../contracts/samples.ts';
import { CLOSED, theCommittee } from '../../domain/support/run.ts';

export const GUEST: Person = { team: TEAM, user: 'U90GUEST' };
/** A full member of the workspace who has nothing to do with the committee. */
export const OUTSIDER: Person = { team: TEAM, user: 'U91ANNAN' };

export type World = {
  readonly ports: Ports;
  /** Sets the calendar. */
  setNow(moment: string): void;
  assignment(): Promise<Assignment>;
  committee(): Promise<Committee>;
};

/** RUN and its RUN-1 in a store on disk, as it was on 28 October 2026 at nine. */
export async function aWorld(
  facts: {
    assignment?: Partial<Assignment>;
    committee?: Partial<Committee>;
    /** What is true of somebody besides their name. */
    people?: (person: Person) => Partial<PersonFacts>;
    colleagues?: readonly Colleague[];
  } = {},
): Promise<World> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bevaka-app-'));
  const search = new EmbeddedSearch(createLog('error'));
  const store = await openLowdbStore({ dataDir, log: createLog('error'), follower: search });
  await search.build(sourceIn(store));
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });
  let now = '2026-10-28T08:00:00.000Z';
  let ids = 0;
  let secrets = 0;
  /** In the order in which they were given, as ULIDs are. */
  const newId = () => `NEW${String((ids += 1)).padStart(6, '0')}`;
  const known = (person: Person): Promise<PersonFacts> =>
    Promise.resolve({ ...factsOf(person), ...facts.people?.(person) });
  const ports: Ports = {
    store,
    search,
    people: {
      facts: known,
      who: known,
      colleagues: () => Promise.resolve(facts.colleagues ?? []),
      isInChannel: () => Promise.resolve(false),
    },
    pins: { set: () => Promise.resolve(true) },
    files: {
      keep: () => Promise.resolve({ ok: false, why: 'gone', trying: null }),
      isAwaited: () => false,
      known: () => Promise.resolve({ ok: false, why: 'gone' }),
      keptText: () => Promise.resolve(null),
      remove: () => Promise.resolve(true),
      text: () => Promise.resolve({ ok: false, why: 'gone' }),
      table: () => Promise.resolve({ ok: false, why: 'gone' }),
      events: () => Promise.resolve({ ok: false, why: 'gone' }),
      findings: (text, decidedOn) =>
        Promise.resolve({ ok: true, findings: readDecision(text, { decidedOn }) }),
    },
    get now() {
      return now;
    },
    realNow: 0,
    closed: CLOSED,
    admins: new Set(),
    defaults: { timeZone: 'Europe/Stockholm', language: 'sv' },
    feeds: {
      addressOf: (secret) => `https://bevaka.example/calendar/${secret}.ics`,
      onceAddressOf: (secret) => `https://bevaka.example/calendar/once/${secret}.ics`,
    },
    publicPages: { addressOf: (code) => `https://bevaka.example/offentligt/${code}` },
    papers: {
      list: () => Promise.reject(new Error('No paper is made here.')),
      export: () => Promise.reject(new Error('Nothing is exported here.')),
      figures: () => Promise.reject(new Error('No paper is made here.')),
      picture: () => Promise.reject(new Error('Nothing is drawn here.')),
      dossier: () => Promise.reject(new Error('No paper is made here.')),
      diaryPackage: () => Promise.reject(new Error('No paper is made here.')),
      person: () => Promise.reject(new Error('No paper is made here.')),
      template: () => Promise.reject(new Error('No paper is made here.')),
      calendar: () => Promise.reject(new Error('No calendar is made here.')),
      problemsOf: () => Promise.resolve([]),
      isPicture: () => Promise.resolve(true),
    },
    handing: {
      addressOf: () => null,
      bring: () => Promise.resolve(null),
      share: () => Promise.resolve(false),
      remove: () => Promise.resolve(true),
      discard: () => Promise.resolve(),
    },
    newSecret: () => String((secrets += 1)).padStart(43, 's'),
    idsFor: () => newId,
    newId,
    cause: null,
    followUps: new FollowUps(),
    answered,
    homes: { changed: () => undefined },
    linkTo: ({ channel, ts }) => `https://slack.example/archives/${channel}/p${ts}`,
    wakeOutbox: () => undefined,
  };
  const committee = theCommittee(facts.committee);
  const assignment = anAssignment(facts.assignment);
  const put = { expected: 0, history: [] };
  await store.commit({ ...put, kind: 'committee', record: committee, messages: [] });
  const messages = [aCard(assignment.id)];
  await store.commit({ ...put, kind: 'assignment', record: assignment, messages });
  return {
    ports,
    setNow: (moment) => (now = moment),
    assignment: async () => present(await store.find('assignment', assignment.id)),
    committee: async () => present(await store.find('committee', committee.id)),
  };
}

/** All of it, and nothing said about it. */
export const WHOLE = { scope: { is: 'whole' }, part: null } as const;

/** The assignment, by the person. */
export function by(person: Person): { id: string; doer: Doer } {
  return { id: 'ASSIGNMENT1', doer: { person, source: 'command' } };
}

/** Whom direct messages went to and what they said: `delegated to U05HAN`. */
export function toldIn({ messages }: { messages: readonly Message[] }): readonly string[] {
  return messages.flatMap(({ to, content }) =>
    to.kind === 'person' ? [`${content.say} to ${to.person.user}`] : [],
  );
}

/** How often the card has been shown anew, counted from 1. */
export function cardRevision({ messages }: Assignment): number {
  return messages.find(({ content }) => content.say === 'card')?.revision ?? 0;
}

export function lastOf({ history }: Pick<Assignment, 'history'>): Assignment['history'][number] {
  return present(history.at(-1) ?? null);
}

function factsOf(person: Person): PersonFacts {
  const kind = person.user === GUEST.user ? 'guest' : 'member';
  const { user: name } = person;
  const timeZone = 'Europe/Stockholm';
  return { person, name, language: 'sv', timeZone, kind, isWorkspaceAdmin: false, isAway: false };
}

function present<T>(found: T | null): T {
  if (found === null) throw new Error('It was put there and is gone.');
  return found;
}

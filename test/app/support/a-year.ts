import { registerAssignment } from '../../../src/app/assignments/register.ts';
import type { Ports } from '../../../src/app/ports/ports.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { addDays, type Day } from '../../../src/domain/days/day.ts';
import type { Digest } from '../../../src/domain/ladder/digest.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { SECRETARY } from '../../contracts/samples.ts';
import { aWorld } from './ports.ts';

const TITLES = ['Regiondirektören', 'Regional utvecklingsdirektör'] as const;

/** A committee with eight meetings and five assignments, and a Slack that may fail. */
export type Year = {
  readonly ports: Ports;
  readonly setNow: (moment: string) => void;
  readonly committee: () => Promise<Committee>;
  /** Also the assignments that have ended. */
  readonly all: () => Promise<readonly Assignment[]>;
  /** Hands every digest that waits to Slack; whom it reached on which day. */
  readonly deliver: (day: Day) => Promise<readonly string[]>;
  readonly isDown: (day: Day) => boolean;
  readonly slackAnswers: (day: Day) => boolean;
  /** Days on which the app does not run, and on which Slack does not answer. */
  readonly down: Set<Day>;
  readonly silent: Set<Day>;
  /** Those whose accounts are deactivated. */
  readonly gone: Set<string>;
  /** Those whom Slack refuses to send to. */
  readonly refused: Set<string>;
};

export async function aYear(from: Day): Promise<Year> {
  const gone = new Set<string>();
  const meetings = Array.from({ length: 8 }, (_, index) => ({
    id: `MEETING${index}`,
    day: addDays(from, 15 + index * 28),
    time: '09:00',
    state: 'planned' as const,
    addedAt: '2026-01-01T08:00:00.000Z',
    dates: [],
    dispatched: null,
  }));
  const due = { kind: 'meeting', meeting: 'MEETING1' } as const;
  const world = await aWorld({
    committee: { meetings, cardsShownOn: from, overview: { weekday: 1, last: from } },
    assignment: {
      number: 99,
      due,
      dueSince: from,
      registeredAt: `${from}T06:00:00.000Z`,
      wakeOn: from,
    },
    people: ({ user }) => ({ kind: gone.has(user) ? 'deactivated' : 'member' }),
  });
  const { ports } = world;
  world.setNow(`${from}T05:00:00.000Z`);
  const ids = ['ASSIGNMENT99'];
  for (const meeting of [2, 3, 5, 6])
    ids.push(await register(ports, await world.committee(), meeting));
  const down = new Set<Day>();
  const silent = new Set<Day>();
  const refused = new Set<string>();
  return {
    ports,
    setNow: (moment) => world.setNow(moment),
    committee: () => world.committee(),
    async all() {
      const found = await Promise.all(ids.map((id) => ports.store.find('assignment', id)));
      return found.filter((each) => each !== null);
    },
    deliver: async (day) => {
      const waiting = await ports.store.digestsToSettle();
      const pending = waiting.filter(({ messages }) => messages[0]?.sending.is === 'pending');
      for (const digest of pending) await post(ports, digest, refused.has(digest.person.user));
      return pending.map(({ person }) => `${person.user} ${day}`);
    },
    isDown: (day) => down.has(day),
    slackAnswers: (day) => !silent.has(day),
    down,
    silent,
    gone,
    refused,
  };
}

async function register(ports: Ports, committee: Committee, meeting: number): Promise<string> {
  const done = await registerAssignment(ports, {
    committee: committee.id,
    doer: { person: SECRETARY, source: 'command' },
    terms: {
      wording: `uppdrag ${meeting}`,
      parent: null,
      deliverable: `förslag ${meeting}`,
      holder: { kind: 'office', title: TITLES[meeting % 2] ?? TITLES[0] },
      due: { kind: 'meeting', meeting: `MEETING${meeting}` },
      origin: {
        caseNumber: null,
        minutes: null,
        caseTitle: null,
        paragraph: null,
        decidedOn: null,
        sentTo: [],
        basis: [],
      },
    },
  });
  return (done.ok && done.assignments[0]?.id) || '';
}

async function post(ports: Ports, digest: Digest, isRefused: boolean): Promise<void> {
  const [message] = digest.messages;
  if (message === undefined) return;
  const at = ports.now;
  const sending = isRefused
    ? ({ is: 'failed', why: 'user_disabled', at } as const)
    : ({
        is: 'sent',
        channel: personsChannel(digest.person),
        ts: `${digest.id}.1`,
        at,
        shown: 1,
      } as const);
  await ports.store.commit({
    kind: 'digest',
    record: digest,
    expected: digest.version,
    history: [],
    messages: [{ ...message, sending }],
  });
}

function personsChannel({ user }: Person): string {
  return `D${user}`;
}

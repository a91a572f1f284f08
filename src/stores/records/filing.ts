import type { RecordKind, Records } from '../../app/ports/store.ts';
import type { Assignment } from '../../domain/assignment.ts';
import type { Committee } from '../../domain/committee.ts';
import type { Day } from '../../domain/day.ts';
import type { Digest } from '../../domain/digest.ts';
import { isWaiting, type Message } from '../../domain/message.ts';
import { ownerKeys } from '../../domain/offices.ts';
import type { Person } from '../../domain/person.ts';
import type { StoredReading } from '../../app/reading.ts';

/** Under what a record is found. */
export type Filing = {
  /** At most one record of the kind stands under each of these. */
  readonly unique: readonly string[];
  readonly shared: readonly string[];
  /** The day from which `dueUntil` answers with it. */
  readonly wakeOn: Day | null;
  /** Nothing more will happen by itself: the record may rest on disk until it is asked for. */
  readonly resting: boolean;
};

/** One question of the port, as the key that answers it. */
export const KEYS = {
  committeesOf: (team: string) => `committees|${team}`,
  code: (team: string, code: string) => `code|${team}|${code}`,
  channel: (team: string, channel: string) => `channel|${team}|${channel}`,
  number: (committee: string, number: number) => `number|${committee}|${number}`,
  case: (team: string, caseNumber: string) => `case|${team}|${caseNumber}`,
  message: (channel: string, ts: string) => `message|${channel}|${ts}`,
  owner: (key: string) => `owner|${key}`,
  openOfMeeting: (meeting: string) => `meeting|${meeting}`,
  openOfCommittee: (committee: string) => `committee|${committee}`,
  digest: ({ team, user }: Person, day: Day) => `digest|${team}|${user}|${day}`,
  toSettle: 'to-settle',
  toFinish: 'to-finish',
  waiting: 'waiting',
} as const;

export const FILING: { readonly [K in RecordKind]: (record: Records[K]) => Filing } = {
  committee: fileCommittee,
  assignment: fileAssignment,
  reading: fileReading,
  digest: fileDigest,
};

function fileCommittee(committee: Committee): Filing {
  const { team, code, channel, messages } = committee;
  return {
    unique: [KEYS.code(team, code), KEYS.channel(team, channel)],
    shared: [KEYS.committeesOf(team), ...waitingKey(messages)],
    wakeOn: null,
    resting: false,
  };
}

function fileAssignment(assignment: Assignment): Filing {
  const { team, committee, number, origin, messages, ending, wakeOn } = assignment;
  const ofCase = origin.caseNumber === null ? [] : [KEYS.case(team, origin.caseNumber)];
  const asOpen = ending === null ? openKeys(assignment) : [];
  const waiting = waitingKey(messages);
  return {
    unique: [KEYS.number(committee, number)],
    shared: [...ofCase, ...messageKeys(messages), ...asOpen, ...waiting],
    wakeOn,
    resting: ending !== null && wakeOn === null && waiting.length === 0,
  };
}

function openKeys(assignment: Assignment): readonly string[] {
  const { committee, due } = assignment;
  return [
    KEYS.openOfCommittee(committee),
    ...(due.kind === 'meeting' ? [KEYS.openOfMeeting(due.meeting)] : []),
    ...ownerKeys(assignment).map(KEYS.owner),
  ];
}

function fileReading(reading: StoredReading): Filing {
  const { state, messages } = reading;
  const waiting = waitingKey(messages);
  return {
    unique: [],
    shared: [...(state === 'confirming' ? [KEYS.toFinish] : []), ...waiting],
    wakeOn: null,
    resting: (state === 'confirmed' || state === 'left') && waiting.length === 0,
  };
}

function fileDigest(digest: Digest): Filing {
  const { person, day, settled, messages } = digest;
  const waiting = waitingKey(messages);
  return {
    // Whatever else fails, nobody has two scheduled messages on one working day.
    unique: [KEYS.digest(person, day)],
    shared: [
      ...messageKeys(messages),
      ...(!settled && hasEnded(messages) ? [KEYS.toSettle] : []),
      ...waiting,
    ],
    wakeOn: null,
    resting: settled && waiting.length === 0,
  };
}

/** True once it is known of each message whether it has arrived. */
function hasEnded(messages: readonly Message[]): boolean {
  return messages.every(({ sending }) => sending.is === 'sent' || sending.is === 'failed');
}

function waitingKey(messages: readonly Message[]): readonly string[] {
  return messages.some(isWaiting) ? [KEYS.waiting] : [];
}

/** A message that was posted anew heads two threads: people may still answer the old one. */
function messageKeys(messages: readonly Message[]): readonly string[] {
  return messages.flatMap(({ sending, replaces }) => [
    ...(sending.is === 'sent' ? [KEYS.message(sending.channel, sending.ts)] : []),
    ...(replaces === null ? [] : [KEYS.message(replaces.channel, replaces.ts)]),
  ]);
}

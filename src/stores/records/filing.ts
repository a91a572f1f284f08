import type { RecordKind } from '../../app/ports/store.ts';
import type { Ending } from '../../domain/assignments/ending.ts';
import type { Day } from '../../domain/days/day.ts';
import { isWaiting, type Message } from '../../domain/record/message.ts';
import { awaitsReceipt, isToHandOver } from '../../domain/assignments/diary.ts';
import { isPubliclyClosed, mayBePublic } from '../../domain/assignments/public-facts.ts';
import { caseKeys } from '../../domain/assignments/case-number.ts';
import { ownerKeys } from '../../domain/assignments/desk-keys.ts';
import type { Filed } from './filed-by.ts';
import { KEYS } from './filing-keys.ts';

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

export const FILING: { readonly [K in RecordKind]: (record: Filed<K>) => Filing } = {
  committee: fileCommittee,
  assignment: fileAssignment,
  reading: fileReading,
  digest: fileDigest,
  preferences: filePreferences,
  feed: fileFeed,
  workspace: fileWorkspace,
  said: fileSaid,
};

function fileCommittee(committee: Filed<'committee'>): Filing {
  const { team, code, channel, ending, messages } = committee;
  // Once all of it has gone over, another may be set up in its channel.
  const isFree = ending?.isDone === true;
  return {
    unique: [KEYS.code(team, code), ...(isFree ? [] : [KEYS.channel(team, channel)])],
    shared: [
      KEYS.committeesOf(team),
      ...(isFree ? [KEYS.wasInChannel(team, channel)] : []),
      ...waitingKey(messages),
    ],
    wakeOn: null,
    resting: false,
  };
}

function fileAssignment(assignment: Filed<'assignment'>): Filing {
  const { team, committee, formerly, origin, messages, ending, wakeOn, occurrence, toShow } =
    assignment;
  const { copies } = assignment;
  const cases = origin.caseNumber === null ? [] : caseKeys(origin.caseNumber);
  const ofCase = cases.map((key) => KEYS.case(team, key));
  const asItStands =
    ending === null ? openKeys(assignment) : closedKeys(assignment, monthOf(ending));
  const waiting = [...waitingKey(messages), ...(toShow.length === 0 ? [] : [KEYS.toShow])];
  return {
    // Also where it was before: it is found under its old label, which no other ever bears.
    unique: [
      numberKey(assignment),
      ...(occurrence === null ? formerly : []).map((each) =>
        KEYS.number(each.committee, each.number),
      ),
    ],
    shared: [
      KEYS.assignmentsOf(team),
      KEYS.allOfCommittee(committee),
      ...ofCase,
      ...messageKeys(messages),
      ...(occurrence === null ? [] : [KEYS.occurrencesOf(occurrence.head.id)]),
      ...asItStands,
      ...copies.map((path) => KEYS.copy(team, path)),
      ...(awaitsReceipt(assignment) || isToHandOver(assignment)
        ? [KEYS.awaitingDiary(committee)]
        : []),
      ...publicKeys(assignment),
      ...waiting,
    ],
    wakeOn,
    resting: ending !== null && wakeOn === null && waiting.length === 0,
  };
}

/** Its number is the head's, of which there is one; an occurrence is one of its head's. */
function numberKey({ committee, number, occurrence }: Filed<'assignment'>): string {
  return occurrence === null
    ? KEYS.number(committee, number)
    : KEYS.occurrence(occurrence.head.id, occurrence.key);
}

/** Whether its committee shows anything is asked when it is shown: that may change from day to day. */
function publicKeys(assignment: Filed<'assignment'>): readonly string[] {
  if (!mayBePublic(assignment)) return [];
  const { committee } = assignment;
  const which = isPubliclyClosed(assignment) ? 'closed' : 'open';
  return [KEYS.public(committee, 'all'), KEYS.public(committee, which)];
}

function openKeys(assignment: Filed<'assignment'>): readonly string[] {
  const { team, committee, due, occurrence } = assignment;
  const ofHead = occurrence === null ? [] : [KEYS.openOccurrences(occurrence.head.id)];
  const isStanding = due.kind === 'standing' || occurrence !== null;
  return [
    KEYS.openOfCommittee(committee),
    ...(due.kind === 'meeting' ? [KEYS.openOfMeeting(due.meeting)] : []),
    ...(isStanding ? [KEYS.standing(team)] : []),
    ...(asksOfficers(assignment) ? [KEYS.openAskingOfficers(committee)] : []),
    ...ofHead,
    ...ownerKeys(assignment).map(KEYS.owner),
  ];
}

/** More time was asked for, which the messages of it tell, or the minutes wait to be confirmed. */
function asksOfficers({ origin, messages }: Filed<'assignment'>): boolean {
  if (origin.minutes === 'preliminary') return true;
  return messages.some(({ content }) => content.say === 'extension-asked');
}

function closedKeys(
  { committee, origin, weeded }: Filed<'assignment'>,
  month: string,
): readonly string[] {
  const ofLists = origin.listed === undefined ? [] : [KEYS.closedOfLists(committee)];
  const toWeed = (['drafts', 'updates'] as const).filter(
    (kind) => !weeded.some((each) => each.kind === kind),
  );
  return [
    KEYS.ended(committee),
    KEYS.endedInMonth(committee, month),
    ...toWeed.map((kind) => KEYS.toWeed(committee, kind, monthToWeed(month))),
    ...ofLists,
  ];
}

/** What was closed before that, as an office's own list may say, stands with it. */
const FIRST_MONTH = '2000-01';

function monthToWeed(month: string): string {
  return month < FIRST_MONTH ? FIRST_MONTH : month;
}

/** Every month from the first on, this one too. */
export function monthsUntil(month: string): readonly string[] {
  const count = monthsSince(month) - monthsSince(FIRST_MONTH) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => monthAfter(FIRST_MONTH, at));
}

function monthsSince(month: string): number {
  const [year = 0, ofYear = 0] = month.split('-').map(Number);
  return year * MONTHS_OF_YEAR + ofYear - 1;
}

function monthAfter(month: string, by: number): string {
  const at = monthsSince(month) + by;
  const ofYear = String((at % MONTHS_OF_YEAR) + 1).padStart(2, '0');
  return `${Math.floor(at / MONTHS_OF_YEAR)}-${ofYear}`;
}

const MONTHS_OF_YEAR = 12;

/** The day is a committee's and the moment is UTC's, so that who asks takes the month before too. */
function monthOf(ending: Ending): string {
  const day = ending.is === 'closed-before' ? (ending.on ?? ending.at) : ending.at;
  return day.slice(0, 'yyyy-mm'.length);
}

function fileReading(reading: Filed<'reading'>): Filing {
  const { committee, state, at, weededAt, messages } = reading;
  const waiting = waitingKey(messages);
  return {
    unique: [],
    shared: [
      ...(state === 'confirming' ? [KEYS.toFinish] : []),
      ...(weededAt === null && committee !== null
        ? [KEYS.toWeed(committee, 'readings', monthToWeed(at.slice(0, 'yyyy-mm'.length)))]
        : []),
      ...waiting,
    ],
    wakeOn: null,
    resting: (state === 'confirmed' || state === 'left') && waiting.length === 0,
  };
}

function fileDigest(digest: Filed<'digest'>): Filing {
  const { person, day, settled, messages } = digest;
  const waiting = waitingKey(messages);
  return {
    // Whatever else fails, nobody has two scheduled messages on one working day.
    unique: [KEYS.digest(person, day)],
    shared: [...messageKeys(messages), ...(settled ? [] : [KEYS.toSettle]), ...waiting],
    wakeOn: null,
    resting: settled && waiting.length === 0,
  };
}

function filePreferences({ person, messages }: Filed<'preferences'>): Filing {
  return {
    unique: [KEYS.preferences(person)],
    shared: waitingKey(messages),
    wakeOn: null,
    resting: false,
  };
}

function fileFeed({ owner, committee, secret, messages }: Filed<'feed'>): Filing {
  return {
    unique: [KEYS.feed(owner, committee), KEYS.secret(secret)],
    shared: waitingKey(messages),
    wakeOn: null,
    resting: false,
  };
}

function fileWorkspace({ team, messages }: Filed<'workspace'>): Filing {
  return {
    unique: [KEYS.workspace(team)],
    shared: waitingKey(messages),
    wakeOn: null,
    resting: false,
  };
}

/** Asked for only when something is done to an assignment that it has buttons about. */
function fileSaid({ about, messages }: Filed<'said'>): Filing {
  return {
    unique: [],
    shared: [...about.map(({ assignment }) => KEYS.saidAbout(assignment)), ...waitingKey(messages)],
    wakeOn: null,
    resting: true,
  };
}

function waitingKey(messages: readonly Message[]): readonly string[] {
  return messages.some(isWaiting) ? [KEYS.waiting] : [];
}

/**
 * A message that was posted anew heads two threads: people may still answer the old one. What
 * Bevaka reacts to is somebody's own, who may change it before the reaction stands there.
 */
function messageKeys(messages: readonly Message[]): readonly string[] {
  const keys: string[] = [];
  for (const { content, sending, replaces } of messages) {
    if (content.say === 'reaction') keys.push(KEYS.message(content.on.channel, content.on.ts));
    if (sending.is === 'sent') keys.push(KEYS.message(sending.channel, sending.ts));
    if (replaces !== null) keys.push(KEYS.message(replaces.channel, replaces.ts));
  }
  return keys;
}

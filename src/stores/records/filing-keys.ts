import { createHash } from 'node:crypto';

import type { RetentionKind } from '../../domain/committee/retention.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';

/** One question of the port, as the key that answers it. */
export const KEYS = {
  committeesOf: (team: string) => `committees|${team}`,
  code: (team: string, code: string) => `code|${team}|${code}`,
  channel: (team: string, channel: string) => `channel|${team}|${channel}`,
  wasInChannel: (team: string, channel: string) => `was-in|${team}|${channel}`,
  number: (committee: string, number: number) => `number|${committee}|${number}`,
  /** @param key as from `caseKey` */
  case: (team: string, key: string) => `case|${team}|${key}`,
  message: (channel: string, ts: string) => `message|${channel}|${ts}`,
  owner: (key: string) => `owner|${key}`,
  occurrence: (head: string, key: string) => `occurrence|${head}|${key}`,
  occurrencesOf: (head: string) => `occurrences|${head}`,
  openOccurrences: (head: string) => `open-occurrences|${head}`,
  standing: (team: string) => `standing|${team}`,
  assignmentsOf: (team: string) => `assignments|${team}`,
  openOfMeeting: (meeting: string) => `meeting|${meeting}`,
  openOfCommittee: (committee: string) => `committee|${committee}`,
  openAskingOfficers: (committee: string) => `asking-officers|${committee}`,
  awaitingDiary: (committee: string) => `awaiting-diary|${committee}`,
  ended: (committee: string) => `ended|${committee}`,
  endedInMonth: (committee: string, month: string) => `ended-in|${committee}|${month}`,
  allOfCommittee: (committee: string) => `all|${committee}`,
  /** @param which of them, as in `PublicAsked` */
  public: (committee: string, which: 'all' | 'open' | 'closed') => `public-${which}|${committee}`,
  copy: (team: string, path: string) => `copy|${team}|${path}`,
  toWeed: (committee: string, kind: RetentionKind, month: string) =>
    `to-weed|${committee}|${kind}|${month}`,
  closedOfLists: (committee: string) => `closed-of-lists|${committee}`,
  digest: ({ team, user }: Person, day: Day) => `digest|${team}|${user}|${day}`,
  preferences: ({ team, user }: Person) => `preferences|${team}|${user}`,
  feed: ({ team, user }: Person, committee: string | null) =>
    `feed|${team}|${user}|${committee ?? ''}`,
  workspace: (team: string) => `workspace|${team}`,
  secret: (secret: string) => `secret|${createHash('sha256').update(secret).digest('hex')}`,
  saidAbout: (assignment: string) => `said-about|${assignment}`,
  toShow: 'to-show',
  toSettle: 'to-settle',
  toFinish: 'to-finish',
  waiting: 'waiting',
} as const;

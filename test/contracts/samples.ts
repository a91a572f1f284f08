import type { StoredFeed } from '../../src/app/ports/stored-feed.ts';
import type { StoredSaid } from '../../src/app/ports/stored-said.ts';
import type { StoredReading } from '../../src/app/ports/stored-reading.ts';
import { NO_LETTERHEAD, type StoredWorkspace } from '../../src/app/ports/stored-workspace.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import type { Digest } from '../../src/domain/ladder/digest.ts';
import type { HistoryEntry } from '../../src/domain/record/history.ts';
import { type Message, newMessage } from '../../src/domain/record/message.ts';
import type { Person } from '../../src/domain/record/person.ts';
import type { Preferences } from '../../src/domain/ladder/preferences.ts';
import { DEFAULT_PLAN } from '../../src/domain/meetings/plan.ts';
import { DEFAULT_LADDER } from '../../src/domain/committee/reminder-ladder.ts';
import type { Finding } from '../../src/domain/reading/finding.ts';

/** Whole records for the store's tests; each test states only what matters to it. */

export const TEAM = 'TSANDBOX';
export const DIRECTOR: Person = { team: TEAM, user: 'U01DIR' };
export const SECRETARY: Person = { team: TEAM, user: 'U03SEK' };
const AT = '2026-09-29T07:00:00.000Z';

export function aCommittee(facts: Partial<Committee> = {}): Committee {
  return {
    id: 'RUNCOMMITTEE',
    version: 0,
    team: TEAM,
    code: 'RUN',
    name: 'Regionala utvecklingsnämnden',
    channel: 'C01RUN',
    timeZone: 'Europe/Stockholm',
    language: 'sv',
    bodies: [],
    offices: [
      {
        title: 'Regiondirektören',
        alsoCalled: [],
        role: 'director',
        holdings: [{ person: DIRECTOR, from: '2026-01-01', acting: false }],
        deputies: [],
        standIn: null,
      },
    ],
    plan: DEFAULT_PLAN,
    ladder: DEFAULT_LADDER,
    silentAfter: 10,
    lateReasons: [],
    overview: null,
    meetings: [
      {
        id: 'MEETINGDEC',
        day: '2026-12-15',
        time: '09:00',
        state: 'planned',
        addedAt: AT,
        dates: [],
        dispatched: null,
      },
    ],
    closedDays: [],
    gone: [],
    idleMonths: [],
    toFollow: [],
    cardsShownOn: null,
    readiness: { isOff: false, shown: [] },
    agendaList: { isOn: false, made: null },
    policies: null,
    retention: null,
    secrecy: 'off',
    publicView: { isOn: false, parts: [], contact: null },
    muted: false,
    ending: null,
    history: [],
    messages: [],
    ...facts,
  };
}

export function anAssignment(facts: Partial<Assignment> = {}): Assignment {
  const number = facts.number ?? 1;
  return {
    id: `ASSIGNMENT${number}`,
    version: 0,
    team: TEAM,
    committee: 'RUNCOMMITTEE',
    number,
    label: `RUN-${number}`,
    formerly: [],
    wording: 'Regiondirektören får i uppdrag att ta fram förslag på mål och prioriteringar.',
    deliverable: 'förslag på mål och prioriteringar',
    holder: { kind: 'office', title: 'Regiondirektören' },
    due: { kind: 'meeting', meeting: 'MEETINGDEC' },
    dueSince: '2026-09-29',
    plan: DEFAULT_PLAN,
    daysByHand: [],
    milestonesMet: [],
    origin: {
      caseNumber: 'RUN/516/2020',
      caseTitle: 'Mål och prioriteringar',
      paragraph: null,
      decidedOn: null,
      sentTo: ['Regional utvecklingsdirektör'],
      minutes: null,
      basis: [],
    },
    parent: null,
    supplements: [],
    occurrence: null,
    opened: [],
    registeredBy: SECRETARY,
    registeredAt: AT,
    accepted: null,
    participants: [],
    updates: [],
    drafts: [],
    outcomes: [],
    workSince: null,
    tabled: false,
    extensions: [],
    extensionAsked: null,
    reported: null,
    ending: null,
    diary: [],
    undo: null,
    secrecy: null,
    hold: null,
    weeded: [],
    copies: [],
    told: [],
    snoozes: [],
    quiets: [],
    whyLate: [],
    wakeOn: '2026-11-10',
    toShow: [],
    history: [],
    messages: [],
    ...facts,
  };
}

export function aReading(facts: Partial<StoredReading> = {}): StoredReading {
  return {
    id: 'READING1',
    version: 0,
    team: TEAM,
    committee: 'RUNCOMMITTEE',
    by: SECRETARY,
    at: AT,
    text: 'Regiondirektören får i uppdrag …',
    decidedOn: null,
    findings: [],
    chosen: [],
    leftOut: [],
    pages: [],
    state: 'read',
    assignments: [],
    weededAt: null,
    history: [],
    messages: [],
    ...facts,
  };
}

export function aFinding(facts: Partial<Finding> = {}): Finding {
  return {
    holder: 'Regiondirektören',
    deliverable: 'förslag på mål och prioriteringar',
    reportsTo: null,
    due: {
      kind: 'meeting',
      text: 'till sammanträdet den 15 december',
      span: { from: 20, to: 53 },
      meaning: { is: 'day', year: null, month: 12, day: 15 },
    },
    dueIso: '2026-12-15',
    caseNumber: 'RUN/516/2020',
    caseTitle: null,
    paragraph: null,
    decidedOn: null,
    sentTo: [],
    minutes: null,
    basis: [],
    wording: 'Regiondirektören får i uppdrag …',
    span: { from: 0, to: 54 },
    doubts: [],
    ...facts,
  };
}

export function aDigest(facts: Partial<Digest> = {}): Digest {
  return {
    id: 'DIGEST1',
    version: 0,
    team: TEAM,
    person: DIRECTOR,
    day: '2026-11-10',
    lines: [{ kind: 'not-accepted', assignment: 'ASSIGNMENT1' }],
    settled: false,
    history: [],
    messages: [],
    ...facts,
  };
}

export function aSaid(facts: Partial<StoredSaid> = {}): StoredSaid {
  return {
    id: 'SAID1',
    version: 0,
    team: TEAM,
    of: { kind: 'digest', id: 'DIGEST1' },
    key: 'TSANDBOX|U01DIR|2026-11-10',
    at: AT,
    text: 'God morgon!',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'God morgon!' } }],
    about: [{ assignment: 'ASSIGNMENT1', shown: '' }],
    redacted: false,
    history: [],
    messages: [],
    ...facts,
  };
}

export function aFeed(facts: Partial<StoredFeed> = {}): StoredFeed {
  return {
    id: 'FEED1',
    version: 0,
    team: TEAM,
    owner: DIRECTOR,
    committee: 'RUNCOMMITTEE',
    secret: 's'.repeat(43),
    history: [],
    messages: [],
    ...facts,
  };
}

export function anEntry(facts: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id: 'ENTRY1',
    at: AT,
    actor: SECRETARY,
    actedAs: null,
    actedFor: null,
    source: 'command',
    what: 'registered',
    from: null,
    to: 'RUN-1',
    ...facts,
  };
}

export function aCard(assignment: string, facts: Partial<Message> = {}): Message {
  return {
    ...newMessage(
      `${assignment}|card`,
      { kind: 'channel', channel: 'C01RUN', thread: null },
      { say: 'card', assignment },
    ),
    ...facts,
  };
}

/** The state of a message that Slack has. */
export function sentAs(ts: string, channel = 'C01RUN'): Message['sending'] {
  return { is: 'sent', channel, ts, at: AT, shown: 1 };
}

export function aWorkspace(facts: Partial<StoredWorkspace> = {}): StoredWorkspace {
  return {
    id: 'WORKSPACE1',
    version: 0,
    team: TEAM,
    looking: { channels: 'works', directMessages: null },
    resting: [{ place: 'C01RUN', why: 'is_archived', since: AT }],
    letterhead: NO_LETTERHEAD,
    handedOut: [],
    history: [],
    messages: [],
    ...facts,
  };
}

export function somePreferences(facts: Partial<Preferences> = {}): Preferences {
  return {
    id: 'PREFERENCES1',
    version: 0,
    team: TEAM,
    person: DIRECTOR,
    remindAt: '07:00',
    pausedUntil: null,
    history: [],
    messages: [],
    ...facts,
  };
}

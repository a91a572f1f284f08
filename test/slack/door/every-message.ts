import type { Content } from '../../../src/slack/kit/telling.ts';
import type { MessageContent } from '../../../src/domain/record/message.ts';
import { DIRECTOR, SECRETARY } from '../../contracts/samples.ts';

type Say = Exclude<MessageContent['say'], 'reaction'>;

const id = 'ASSIGNMENT1';
const to = { kind: 'person', person: DIRECTOR } as const;
const of = { assignment: id, by: DIRECTOR };

/** One message of every kind that can be said, about RUN-1; a new kind does not compile without. */
export const EVERY_MESSAGE: { readonly [S in Say]: Content<S> } = {
  card: { say: 'card', assignment: id },
  'handed-over': { say: 'handed-over', assignments: [id] },
  'list-taken-in': { say: 'list-taken-in', reading: 'READING1', committee: 'RUNCOMMITTEE' },
  'list-handed-over': { say: 'list-handed-over', reading: 'READING1', assignments: [id] },
  delegated: { say: 'delegated', ...of, milestone: null, part: null },
  'taken-back': { say: 'taken-back', ...of },
  contributing: { say: 'contributing', ...of, part: null },
  nudge: { say: 'nudge', ...of },
  'draft-received': { say: 'draft-received', assignment: id, version: 1 },
  'report-asked': {
    say: 'report-asked',
    assignments: [id],
    by: DIRECTOR,
    question: 'Hur går det?',
  },
  'draft-file': { say: 'draft-file', assignment: id, version: 1, file: null },
  'draft-waits': { say: 'draft-waits', assignment: id, version: 1 },
  'changes-in-thread': { say: 'changes-in-thread', assignment: id, version: 1 },
  'late-paper-asked': { say: 'late-paper-asked', ...of, version: 1 },
  'late-paper-answered': { say: 'late-paper-answered', assignment: id, version: 1 },
  'late-reason-asked': { say: 'late-reason-asked', assignment: id, version: 1 },
  'draft-approved': { say: 'draft-approved', assignment: id, version: 1 },
  'changes-requested': { say: 'changes-requested', assignment: id, version: 1 },
  'ready-for-holder': { say: 'ready-for-holder', ...of },
  edited: { say: 'edited', ...of },
  reworded: { say: 'reworded', ...of, was: 'Som det stod förut.' },
  'extension-asked': { say: 'extension-asked', ...of },
  outcome: { say: 'outcome', ...of, deed: null },
  corrected: {
    say: 'corrected',
    ...of,
    was: { is: 'noted', paragraph: '§ 87', motive: null, decision: null },
    now: { is: 'approved', paragraph: '§ 88', motive: null, decision: null },
    reason: 'fel rad i protokollet',
    correctedBy: null,
  },
  outcomes: { say: 'outcomes', by: DIRECTOR, assignments: [id], deeds: [] },
  'list-decided': { say: 'list-decided', by: DIRECTOR, assignments: [id], deeds: [] },
  extended: { say: 'extended', ...of },
  'extension-refused': { say: 'extension-refused', ...of },
  closed: { say: 'closed', ...of, deed: 'CLOSED1' },
  'for-diary': { say: 'for-diary', assignments: [id], by: of.by },
  weeded: { say: 'weeded', committee: 'RUNCOMMITTEE', run: 'RUN1' },
  voided: { say: 'voided', assignment: id, deed: null },
  digest: { say: 'digest', digest: 'DIGEST1' },
  'meeting-rescheduled': {
    say: 'meeting-rescheduled',
    committee: 'RUNCOMMITTEE',
    meeting: 'MEETINGDEC',
    was: { day: '2026-12-14', time: null },
    assignments: [id],
  },
  'gone-over-card': { say: 'gone-over-card', assignment: id },
  'gone-over': {
    say: 'gone-over',
    from: 'RUNCOMMITTEE',
    committee: 'RUNCOMMITTEE',
    assignments: [id],
  },
  'channel-shared': { say: 'channel-shared', committee: 'RUNCOMMITTEE' },
  overview: { say: 'overview', committee: 'RUNCOMMITTEE' },
  readiness: { say: 'readiness', committee: 'RUNCOMMITTEE', meeting: 'MEETINGDEC' },
  'meeting-changed': {
    say: 'meeting-changed',
    committee: 'RUNCOMMITTEE',
    meeting: 'MEETINGDEC',
    was: { day: '2026-12-14', time: null },
    following: 1,
  },
  'not-delivered': { say: 'not-delivered', assignment: id, to, why: 'user_disabled' },
  'overview-not-delivered': {
    say: 'overview-not-delivered',
    committee: 'RUNCOMMITTEE',
    why: 'is_archived',
  },
  damaged: { say: 'damaged', kind: 'assignment', name: 'RUN-1', file: 'a.json' },
  'place-rests': { say: 'place-rests', committee: 'RUNCOMMITTEE', to, why: 'is_archived' },
  'sent-again': { say: 'sent-again', committee: 'RUNCOMMITTEE', to, label: 'RUN-1' },
};

/** RUN-1 with all that can wait for an answer. */
export const WAITING = {
  drafts: [
    {
      version: 1,
      by: SECRETARY,
      at: '2026-10-01T08:00:00.000Z',
      content: { kind: 'link', url: 'https://example.org/utkast' },
      receivedOn: null,
      message: null,
      late: null,
      review: { is: 'submitted' },
    },
  ],
  extensionAsked: {
    by: DIRECTOR,
    at: '2026-10-02T08:00:00.000Z',
    to: { kind: 'date', day: '2027-02-09' },
    reason: 'underlaget dröjer',
  },
} as const;

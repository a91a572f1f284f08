import type { ExportedAssignment, ExportedCommittee } from './schema.ts';

export type TableCell = string | number | null;
type Row = readonly TableCell[];

/** A table of the export: its columns, and the rows that each committee and each assignment gives it. */
export type ExportTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly ofCommittee?: (committee: ExportedCommittee) => readonly Row[];
  readonly ofAssignment?: (assignment: ExportedAssignment) => readonly Row[];
};

/** Everything as tables that lead to each other by label, meeting and user. */
export const TABLES: readonly ExportTable[] = [
  {
    name: 'assignments',
    columns: [
      'label',
      'committee',
      'decidedOn',
      'paragraph',
      'caseNumber',
      'caseTitle',
      'givenBy',
      'wording',
      'deliverable',
      'holder',
      'due',
      'dueMeeting',
      'minutes',
      'sentTo',
      'formerly',
      'standing',
      'parent',
      'registeredBy',
      'registeredAt',
      'acceptedAt',
      'reportedAt',
      'ending',
      'endedAt',
      'endedBy',
      'endingParagraph',
      'endingMeeting',
      'endingWords',
      'id',
    ],
    ofAssignment: (each) => [assignmentRow(each)],
  },
  {
    name: 'updates',
    columns: ['label', 'at', 'by', 'signal', 'text', 'deleted'],
    ofAssignment: ({ label, updates }) =>
      updates.map(({ at, by, signal, text, deleted }) => [
        label,
        at,
        by,
        signal,
        text,
        String(deleted),
      ]),
  },
  {
    name: 'drafts',
    columns: [
      'label',
      'version',
      'at',
      'by',
      'kind',
      'what',
      'size',
      'sha256',
      'receivedOn',
      'review',
      'reviewedBy',
      'reviewedAt',
      'comment',
    ],
    ofAssignment: ({ label, drafts }) =>
      drafts.map((each) => [
        label,
        each.version,
        each.at,
        each.by,
        each.kind,
        each.what,
        each.size,
        each.sha256,
        each.receivedOn,
        each.review,
        each.reviewedBy,
        each.reviewedAt,
        each.comment,
      ]),
  },
  {
    name: 'outcomes',
    columns: ['label', 'at', 'by', 'is', 'closes', 'meeting', 'paragraph', 'motive'],
    ofAssignment: ({ label, outcomes }) =>
      outcomes.map(({ at, by, is, closes, meeting, paragraph, motive }) => [
        label,
        at,
        by,
        is,
        String(closes),
        meeting,
        paragraph,
        motive,
      ]),
  },
  {
    name: 'extensions',
    columns: ['label', 'at', 'by', 'from', 'to', 'ground', 'paragraph', 'reason'],
    ofAssignment: ({ label, extensions }) =>
      extensions.map(({ at, by, from, fromDay, to, ground, paragraph, reason }) => [
        label,
        at,
        by,
        fromDay ?? dueText(from),
        dueText(to),
        ground,
        paragraph,
        reason,
      ]),
  },
  {
    name: 'participants',
    columns: ['label', 'user', 'scope', 'milestone', 'part', 'givenBy', 'from', 'to'],
    ofAssignment: ({ label, participants }) =>
      participants.map(({ user, scope, milestone, part, givenBy, from, to }) => [
        label,
        user,
        scope,
        milestone,
        part,
        givenBy,
        from,
        to,
      ]),
  },
  {
    name: 'meetings',
    columns: ['committee', 'id', 'day', 'time', 'state'],
    ofCommittee: ({ code, meetings }) =>
      meetings.map(({ id, day, time, state }) => [code, id, day, time, state]),
  },
  {
    name: 'weedings',
    columns: ['committee', 'at', 'by', 'kind', 'of', 'count', 'leftBecause', 'paragraph', 'planOf'],
    ofCommittee: ({ code, weedings }) => weedings.flatMap((each) => weedingRows(code, each)),
  },
  {
    name: 'offices',
    columns: ['committee', 'title', 'role', 'user', 'from', 'acting'],
    ofCommittee: ({ code, offices }) =>
      offices.flatMap(({ title, role, holders }) =>
        holders.map(({ user, from, acting }) => [code, title, role, user, from, String(acting)]),
      ),
  },
  {
    name: 'history',
    columns: ['of', 'at', 'by', 'actedAs', 'actedFor', 'source', 'what', 'from', 'to'],
    ofCommittee: ({ code, history }) => historyRows(code, history),
    ofAssignment: ({ label, history }) => historyRows(label, history),
  },
];

/** The last of the tables, which is known once all others are written. */
export const PEOPLE_TABLE = { name: 'people', columns: ['user', 'name'] } as const;

function assignmentRow(each: ExportedAssignment): Row {
  const { ending, due } = each;
  return [
    each.label,
    each.committee,
    each.decidedOn,
    each.paragraph,
    each.caseNumber,
    each.caseTitle,
    each.givenBy,
    each.wording,
    each.deliverable,
    holderText(each.holder),
    due.kind === 'meeting' ? '' : dueText(due),
    due.kind === 'meeting' ? due.meeting : null,
    each.minutes,
    each.sentTo.join('\n'),
    each.formerly.join('\n'),
    each.standing,
    each.parent,
    each.registered.by,
    each.registered.at,
    each.accepted?.at ?? null,
    each.reported?.at ?? null,
    ending?.is ?? null,
    ending?.at ?? null,
    ending?.by ?? null,
    ending?.paragraph ?? null,
    ending?.meeting ?? null,
    ending?.words ?? null,
    each.id,
  ];
}

/** What went and what was left, a row each, with the ground of its rule. */
function weedingRows(
  code: string,
  { at, by, rules, weeded, leftOut }: ExportedCommittee['weedings'][number],
): readonly Row[] {
  const ground = (kind: string): Row => {
    const rule = rules.find((each) => each.kind === kind);
    return [rule?.paragraph ?? null, rule?.decidedOn ?? null];
  };
  return [
    ...weeded.map(({ kind, of, count }) => [code, at, by, kind, of, count, null, ...ground(kind)]),
    ...leftOut.map(({ kind, of, why }) => [code, at, by, kind, of, null, why, ...ground(kind)]),
  ];
}

function historyRows(of: string, history: ExportedAssignment['history']): readonly Row[] {
  return history.map(({ at, by, actedAs, actedFor, source, what, from, to }) => [
    of,
    at,
    by,
    actedAs,
    actedFor,
    source,
    what,
    asJson(from),
    asJson(to),
  ]);
}

function asJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function holderText(holder: ExportedAssignment['holder']): string {
  if (holder.kind === 'office') return holder.title;
  return holder.kind === 'body' ? holder.name : holder.user;
}

function dueText(due: ExportedAssignment['due']): string {
  switch (due.kind) {
    case 'meeting':
      return due.meeting;
    case 'date':
      return due.day;
    case 'period':
      return due.text;
    case 'standing':
      return due.rule;
    case 'none':
      return '';
  }
}

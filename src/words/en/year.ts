import type { YearWords } from '../year-word-list.ts';

export const yearWords: YearWords = {
  planDays: {
    calendar: (days) => `${days} days`,
    working: (days) => `${days} working days`,
  },
  milestoneOwners: {
    'case-officer': 'case officer',
    holder: 'holder',
    secretary: 'secretary',
  },
  metBy: {
    draft: 'draft',
    approved: 'approved version',
    day: 'the day passes',
    press: 'marked as done',
  },
  planWrong: {
    unclear: (line) =>
      `I do not understand “${line}”. Write a name and days, for example “Draft 26 days”.`,
    'long-name': (name) => `“${name}” is too long. A name has at most 35 characters.`,
    twice: (line) => `“${line}”: that milestone is on another line already.`,
    'too-many': (line) => `There is no room for “${line}”. A plan has at most twelve milestones.`,
  },
  planAsk: (count) =>
    count === 0
      ? 'No open assignment gets other dates. The plan applies from now on.'
      : `${count} open assignments get other dates. Is this right?`,
  planSet: 'The preparation plan has been changed. The milestones follow.',
  meetingDatesOf: (day) =>
    `Milestones for the meeting on ${day}. What you change applies to that meeting alone.`,
  planDay: (day) => `The plan says ${day}. An empty field means that day.`,
  datesAsk: (day) => `Shall the dates for the meeting on ${day} be changed? This follows:`,
  datesSet: (day) =>
    `The dates for the meeting on ${day} have been changed. The milestones follow.`,
  ownDatesStay: (dates) => `Dates of its own that stay: ${dates}.`,
  ownDatesFall: (dates) => `Dates of its own that no longer fit, so the plan applies: ${dates}.`,
  importFile: 'Excel (.xlsx) or CSV, at most 500 rows.',
  importHow:
    'Give the list of open assignments as Excel or CSV. One column must say what shall be brought and one which office is accountable; if you have them, also the due, case number, § and the day of the decision. Nothing is registered before you have seen what was found.',
  importColumns: 'This is how the columns were read. Change what is not right.',
  columns: {
    deliverable: 'What shall be brought',
    holder: 'Accountable office',
    due: 'Due',
    caseNumber: 'Case number',
    paragraph: 'Paragraph',
    decidedOn: 'Decided on',
  },
  changeColumns: 'Change the columns',
  importClear: (count) => {
    if (count === 0) return 'No row can be registered as it stands.';
    return count === 1 ? 'One row can be registered:' : `${count} rows can be registered:`;
  },
  importKnown: (count) =>
    count === 1
      ? 'One row is registered already and is left out:'
      : `${count} rows are registered already and are left out:`,
  importUnclear: (count) =>
    count === 1
      ? 'One row is unclear and is not registered:'
      : `${count} rows are unclear and are not registered:`,
  importRow: (row, words) => `Row ${row}: ${words}`,
  rowDoubts: {
    'no-deliverable': 'the assignment is missing.',
    'unknown-holder': 'the committee has no such office:',
    'unclear-due': 'the due is unclear:',
  },
  roleSetFrom: (title, name, day) => `${title} is ${name} from ${day}.`,
  deputySet: (title, name, days) => `${name} stands in for ${title} ${days}.`,
  outcomes: {
    approved: 'Approved',
    noted: 'Noted',
    rejected: 'Rejected',
    'referred-back': 'Referred back',
    tabled: 'Tabled',
    'off-the-agenda': 'Off the agenda',
    revoked: 'Revoked',
  },
  closes: 'closes the assignment',
  goesOn: 'the assignment goes on',
  outcomeRecorded: (who, outcome) => `${who} has recorded the outcome: *${outcome}*.`,
  closedByOutcome: 'The assignment is closed. You need not do anything more.',
  motive: (words) => `Motive: ${words}`,
  cycles: (count, motive) => `*Referred back* ${count === 1 ? '' : `(${count} times) `}– ${motive}`,
  tabled: '*Tabled* – the same papers come again, nothing may be added',
  supplement: 'Supplement',
  supplementOf: (label) => `Supplement to ${label}`,
  isSupplementTo: (label) => `supplement to ${label}`,
  hasSupplements: (labels) => `supplements: ${labels}`,
  noLaterMeeting:
    'No later meeting is planned. If an assignment goes on, write the day of a new one at the end.',
  outcomesOf: (committee, day) => `Outcomes of the whole meeting ${committee} ${day}`,
  noOutcomesAwaited: 'No held meeting waits for outcomes.',
  extensionAsked: (who) => `${who} asks for more time:`,
  extensionWanted: (due, reason) => `Wanted: ${due}. Reason: ${reason}`,
  extended: (who) => `${who} has recorded an extension. This applies now:`,
  extensionRefused: (who) => `${who} has refused the request for more time. The date stands:`,
  extendedTimes: (count, first) =>
    `extended ${count === 1 ? 'once' : `${count} times`}, first ${first}`,
  moveAsk: (from, to) => `Shall the meeting on ${from} be moved to ${to}? This follows:`,
  cancelAskOfNone: (day) => `Shall the meeting on ${day} be cancelled?`,
  cancelIt: 'Cancel the meeting',
  cancelAsk: (day, carriedTo) =>
    `Shall the meeting on ${day} be cancelled? Its assignments then go to ${carriedTo}:`,
  nothingFollows: 'No open assignment is affected.',
  dateChange: (milestone, from, to) => `${milestone} ${from} → ${to}`,
  noDay: 'no day',
  datesStay: 'no date changes',
  move: 'Move the meeting',
  cancelTo: (day) => `Cancel, assignments to ${day}`,
  undo: 'Undo',
  moved: (from, to, count) => `The meeting on ${from} has been moved to ${to}. ${followed(count)}`,
  cancelled: (day, carriedTo, count) =>
    `The meeting on ${day} has been cancelled. ${followed(count)}${carried(count, carriedTo)}`,
  cancelEach: 'Choose for each',
  cancelEachAsk: (day) =>
    `The meeting on ${day} will be cancelled. Choose where each assignment goes.`,
  cancelledEach: (day, count) =>
    `The meeting on ${day} has been cancelled. ${followed(count)}${carried(count, 'the meetings that you chose')}`,
  restored: (day) => `The change has been undone. The meeting is on ${day}.`,
  youMoved: (from, to) => `The meeting on ${from} has been moved to ${to}. The milestones follow.`,
  youCancelled: (day) =>
    `The meeting on ${day} has been cancelled. Your assignments go to another.`,
  youRestored: (day) => `The change has been undone: the meeting is on ${day}.`,
};

function carried(count: number, to: string): string {
  if (count === 0) return '';
  return count === 1 ? ` It is now for ${to}.` : ` They are now for ${to}.`;
}

function followed(count: number): string {
  if (count === 0) return 'No assignment was affected.';
  return count === 1 ? 'One assignment followed.' : `${count} assignments followed.`;
}

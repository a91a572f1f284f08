import { refusals } from './refusals.ts';
import type { Words } from '../word-list.ts';

export const words: Words = {
  milestones: {
    draft: 'Draft',
    presidium: 'Presidium',
    'executive-committee': 'Executive committee',
    'final-papers': 'Final papers',
    dispatch: 'Dispatch',
  },
  states: {
    closed: 'closed',
    reported: 'reported',
    blocked: 'blocked',
    late: 'late',
    'at-risk': 'at risk',
    'draft-in': 'draft in',
    'on-track': 'on track',
    'word-in': 'word in',
    'no-word': 'no word yet',
    void: 'void',
  },
  statesOfMany: {},
  refusals,
  done: {
    accepted: 'You have accepted the assignment.',
    delegated: 'The assignment has been handed on.',
    'milestone-delegated': 'The milestone has been handed on. The holder stays accountable.',
    'taken-back': 'It is taken back, and whoever had it is told.',
    'contributor-added': 'The person now contributes and gets a message.',
    'contributor-removed': 'The person no longer contributes.',
    updated: 'Thank you, the update is kept.',
    draft: 'Thank you, the draft is kept.',
    approved: 'The draft is approved as final.',
    changes: 'The changes have been asked for.',
    ready: 'The holder has been told that it is ready.',
    'acknowledged-days':
      'Noted. It is quiet about the assignment for five working days, at most until its next milestone.',
    acknowledged: 'Noted. It is quiet about the assignment until its next milestone.',
    'milestone-met': 'The milestone is marked as done.',
    snoozed: 'The reminder is put off. The milestone stays.',
    'date-set': 'The new day is set.',
    reminded: 'The reminder has been sent in your name.',
    edited: 'The assignment is changed.',
    voided: 'The assignment is void.',
    'extension-asked': 'Your request for more time has been sent.',
    outcome: 'The outcome has been recorded.',
    extended: 'The extension has been recorded. The milestones follow.',
    'extension-refused': 'The request has been refused. The date stands.',
    reported: 'The assignment is reported. The committee closes it.',
    closed: 'The assignment is closed.',
  },
  buttons: {
    edit: 'Edit',
    accept: 'Accept',
    delegate: 'Delegate',
    open: 'Open',
    onTrack: 'On track',
    atRisk: 'At risk',
    submitDraft: 'Submit draft',
    milestoneDone: 'Done',
    setDate: 'Set a new date',
    approveFinal: 'Approve as final',
    requestChanges: 'Ask for changes',
    closeAsk: 'Close with §',
    closeConfirm: 'Close',
    postStatus: 'Show in the channel',
    more: 'Show more',
    registerForm: 'Open the form',
    setUp: 'Set up the committee',
    addMeeting: 'Add a meeting',
    newAssignment: 'New assignment',
    readText: 'Read a decision',
    readFile: 'Read the decision',
    meetingDates: 'Dates',
    setMeetingDates: 'Change the dates',
    remind: 'Remind',
    remindAnyway: 'Remind anyway',
    outcome: 'Record the outcome',
    askExtension: 'I will not make it',
    extend: 'Grant more time',
    refuseExtension: 'Refuse',
  },
  notRegistered: {
    'unknown-holder': 'Who holds it? Begin with @name or an office that the committee has.',
    'no-deliverable': 'What shall be brought? Write it between the holder and the day.',
    'no-due': 'For when? End with for example `for the 15 December meeting` or `without a date`.',
    'two-dues': 'There are two different days. Which one?',
    'no-such-meeting': 'The committee has no meeting then. Add it, choose a date or none.',
    'several-meetings': 'There are several meetings then. Which one?',
    unclear: 'I do not understand which day you mean. Choose here or in the form.',
  },
  dueChoices: {
    'new-meeting': (day) => `New meeting ${day}`,
    date: (day) => `Just the date ${day}`,
    meeting: (day) => `The meeting ${day}`,
    none: () => 'No date',
  },
  quoted: (text) => `“${text}”`,
  said: (text) => `You wrote: ${text}`,
  surprise: 'Something went wrong on my side. Nothing is stored by halves; please try again.',
  helpBegins: '*Bevaka keeps the committee’s assignments.*',
  helpEnds:
    'A reply in the assignment’s thread is a status update. A file dropped there is a draft.',
  notUnderstood: 'I did not understand that. Write `help` to see what you can write.',
  formByButton: 'You do this in a form.',
  labels: {
    holder: 'Holder',
    caseOfficer: 'Case officer',
    contributors: 'Contributing',
    contributing: 'you contribute',
    due: 'Due',
    milestones: 'Milestones',
    passedFirst: 'Already passed when the assignment came:',
    state: 'State',
    draft: 'Newest draft',
    update: 'Newest update',
    accepted: 'Accepted by',
    case: 'Case',
    sentTo: 'Sent to',
    basis: 'Basis',
    readAs: 'As the text was read',
    paragraph: 'Paragraph',
    missing: 'missing',
    snooze: 'Snooze',
    wording: 'The decision’s words',
    voided: 'Void',
    closed: 'Closed',
    noDate: 'without a date',
    vacant: 'vacant',
    gone: 'account deactivated',
    oldPlace: 'The card has moved here. What was said before is in the old thread.',
  },
  milestoneDone: (milestone) => `${milestone} is done`,
  takeBackFrom: (who) => `Take back from ${who}`,
  standings: { met: 'done', passed: 'passed', late: 'late' },
  days: (away) => {
    if (away === 0) return 'today';
    if (away === 1) return 'tomorrow';
    return away > 0 ? `in ${away} days` : `${-away} ${away === -1 ? 'day' : 'days'} ago`;
  },
  meetingOn: (day, time) => `the meeting on ${day}${time === null ? '' : ` at ${time}`}`,
  snoozes: {
    'next-morning': 'Until the next working day',
    'three-days': 'Three working days',
    date: 'Choose a day …',
    quiet: 'Noted, quiet until it is due',
    'quiet-days': 'Noted, quiet for five working days',
  },
  registered: 'Registered',
  handedOver: (count) =>
    count === 1
      ? 'You have been given an assignment.'
      : `You have been given ${count} assignments.`,
  delegated: (by) => `${by} has handed an assignment on to you.`,
  delegatedMilestone: (by, milestone) => `${by} has handed a milestone on to you: ${milestone}.`,
  takenBack: (by) =>
    `${by} has taken back what you had. Thank you for your help! You need not do anything more.`,
  contributing: (by) =>
    `${by} asks you to contribute to an assignment. Reply here or in the assignment’s thread; a file becomes a draft.`,
  nudge: (by) => `${by} reminds you of an assignment.`,
  ready: (by) => `${by} is ready and hands over to you.`,
  edited: (by) => `${by} has changed an assignment of yours.`,
  voidedNotice: 'An assignment is void. You need not do anything.',
  draftReceived: (version) => `Draft v${version} has been received.`,
  draftApproved: (version) => `Your draft v${version} is approved as final.`,
  changesRequested: (version, comment) => `Draft v${version} needs changes: ${comment}`,
  undeliveredTo: (person) =>
    person === null
      ? 'A message about the assignment did not reach the channel.'
      : `A message about the assignment did not reach ${person}.`,
  undeliveredOverview: (committee) =>
    `The weekly overview of ${committee} did not reach the channel.`,
  undeliveredWhy: {
    account: 'The account is deactivated in Slack. Put somebody else in the office.',
    'not-inside': 'I am not a member there. Type `/invite @Bevaka` in the channel.',
    archived: 'The channel is archived.',
    other: 'Slack did not take it. Please pass it on in another way.',
  },
  channelShared: (committee) =>
    `The channel of ${committee} is now shared with another organisation. Bevaka posts nothing there meanwhile.`,
  digestTitle: 'Good morning! This needs you today.',
  participantGone: (who) =>
    `${who} no longer has a Slack account. Hand that part to somebody else.`,
  digestLine: (line, days, who) => {
    switch (line.kind) {
      case 'no-due':
        return 'The assignment has no date. How is it going?';
      case 'not-accepted':
        return 'Nobody has accepted the assignment yet.';
      case 'outcome':
        return 'The meeting is over. What was the outcome?';
      case 'undelivered':
        return `The reminder did not reach ${who ?? ''}.`;
      case 'account-gone':
        return `${who ?? ''} no longer has a Slack account. Choose somebody else.`;
      case 'while-away':
        return `While you were away ${who ?? ''} was reminded, ${days ?? ''}.`;
    }
  },
  more: (count) => `and ${count} more`,
  mineTitle: 'Your assignments',
  allTitle: (committee) => `Open assignments of ${committee}`,
  nothingOnYou: 'You have no open assignments.',
  emptyList: 'There are no assignments here.',
  noMeetings: 'No meetings are planned.',
  meetingsTitle: (committee) => `Meetings of ${committee}`,
  statusTitle: (committee, day) => `Status of ${committee}, ${day}`,
  committeeAdded: (code, name) => `${name} (${code}) is set up, and you are under way.`,
  inviteMe: 'Write `/invite @Bevaka` in the channel, so that I can post there.',
  meetingAdded: (committee, day) => `${committee} now has a meeting on ${day}.`,
  roleSet: (title, name) => `${title} is now ${name}.`,
  readOffer: (file) => `Is ${file} minutes of a meeting? Then I can read the assignments in it.`,
  welcome: 'Hello! I keep a committee’s assignments. Which committee belongs to this channel?',
  nothingSetUp: 'No committee is set up yet.',
  whichPart: (said) => `“${said}” is no milestone. What do you give on?`,
  whichDay: 'Which day do you mean?',
  whichAssignment: 'Which assignment is it about?',
  closeAsk: (label, paragraph, day) => `Close ${label} with ${paragraph}, the meeting on ${day}?`,
  remindAnyway: (label) => `${label} was in this morning’s reminder. Remind anyway?`,
};

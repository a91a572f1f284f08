import { inLanguages } from '../../words/in-languages.ts';
import { plural } from '../../words/plural.ts';

/** What somebody changed while a form was open, who and when, and how it now stands. */
type Meanwhile = { readonly what: string; readonly who: string; readonly now: string };

const sv = {
  accept: 'Ta emot',
  delegate: 'Delegera',
  open: 'Öppna',
  onTrack: 'Enligt plan',
  atRisk: 'Risk',
  submitDraft: 'Lämna utkast',
  requestSent: 'Begäran skickad',
  answerReceived: 'Svar inkommet',
  letter: 'Text till brev',
  watchedBy: (who: string) => `bevakas av ${who}`,
  onBehalfOf: (body: string) => `för ${body}`,
  answerCame: (day: string) => `svar ${day}`,
  bodyOutside: 'Organ utanför',
  milestoneDone: 'Klarmarkera',
  approveFinal: 'Godkänn som slutlig',
  drafts: 'Utkast',
  earlierVersions: (versions: string) => `tidigare ${versions}`,
  approvedBy: (who: string) => `godkänt som slutligt av ${who}`,
  wantsChanges: (who: string, what: string) => `${who} vill ha ändringar: ${what}`,
  waitsForApproval: 'väntar på godkännande',
  overtaken: (version: number) =>
    `v${version} var godkänd, men en nyare version har kommit: handlingarna är inte godkända.`,
  showMore: 'Visa fler',
  followSoon: 'Det är sparat. Uppdragen följer med inom en minut.',
  setUp: 'Lägg upp nämnden',
  openForm: 'Öppna formuläret',
  due: 'Till',
  noDate: 'utan datum',
  vacant: 'vakant',
  gone: 'konto avstängt',
  /** "Tf. regiondirektören"; what is written in capitals stays so, as in "Tf. HR-direktören". */
  acting: (office: string) =>
    `Tf. ${office.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('sv'))}`,
  contributing: 'du medverkar',
  passed: 'passerade',
  met: (count: number, of: number) => `✓ ${count} av ${of}`,
  passedAgo: (days: number) =>
    `passerade för ${plural('sv', days, { one: '1 dag', other: `${days} dagar` })} sedan`,
  daysLate: (days: number) =>
    `${plural('sv', days, { one: '1 dag', other: `${days} dagar` })} efter tiden`,
  outcomeMissing: 'utfall saknas',
  withoutOutcome: 'utan utfall',
  tabled: 'bordlagt',
  referredBack: (times: number, motive: string) =>
    `återremitterat ${plural('sv', times, { one: 'en gång', other: `${times} gånger` })}${motive === '' ? '' : ` (${motive})`}`,
  waitsFor: (who: string) => `väntar på ${who}`,
  waitsForMeetingDay: 'väntar på sammanträdet',
  officers: { secretary: 'sekreteraren', chair: 'ordföranden' },
  awaited: {
    outcome: 'utfall',
    extension: 'svar om anstånd',
    'late-paper': 'svar om komplettering',
    'late-reason': 'skäl till kompletteringen',
    approval: 'godkännande',
    changes: 'ändringar',
  },
  openOne: 'Öppna …',
  showsList: 'Visa uppdragen',
  earlierPage: '‹ Förra',
  nextPage: 'Nästa ›',
  page: (from: number, to: number, of: number) => `${from}–${to} av ${of}`,
  days: (away: number): string => {
    if (away === 0) return 'i dag';
    if (away === 1) return 'i morgon';
    const days = plural('sv', Math.abs(away), { one: 'dag', other: 'dagar' });
    return away > 0 ? `om ${away} ${days}` : `för ${-away} ${days} sedan`;
  },
  meetingOn: (day: string, time: string | null) =>
    `sammanträdet ${day}${time === null ? '' : ` kl. ${time}`}`,
  more: (count: number) => `och ${count} till`,
  quoted: (text: string) => `”${text}”`,
  slackSilent: 'Slack svarar inte just nu. Försök igen om en stund.',
  savedLater:
    'Det går inte att spara just nu. Jag försöker igen tills det går; du behöver inte göra om det.',
  working: 'Ett ögonblick, det tar lite tid …',
  done: 'Klart.',
  formNotOpened: 'Formuläret hann inte öppnas. Tryck på knappen, så öppnas det.',
  notTaken: (why: string, written: string) =>
    `Det gick inte att spara: ${why}${written === '' ? '' : `\n\nDet här skrev du:\n${written}`}`,
  surprise: 'Något gick fel hos mig. Inget är sparat till hälften; prova igen.',
  whichDay: 'Vilken dag menar du?',
  misspeltDay: (words: string) => `Jag förstår inte ${words}. Inget är gjort än. Menade du så här?`,
  whichAssignment: 'Vilket uppdrag menar du?',
  keepsRest: 'Spara resten som lägesrapport',
  isOthers: (who: string) => `Det ligger hos ${who}. Inget är sparat eller ändrat.`,
  asksHow: 'Fråga hur det går',
  whichOccurrence: (labels: string) => `Vilket tillfälle menar du? ${labels}`,
  waitsForMeeting: (name: string) =>
    `• ${name} väntar på att ett sammanträde läggs in så långt fram.`,
  occurrences: 'Tillfällen',
  preliminary: 'preliminärt: protokollet är inte justerat',
  preliminaryShort: 'preliminärt',
  confirmed: (paragraph: string) => `${paragraph}, justerad`,
  decided: (day: string | null, paragraph: string | null) =>
    `*Beslutad:* ${[...(day === null ? [] : [day]), paragraph ?? '§ saknas'].join(', ')}`,
  isSupplementTo: (label: string) => `tillägg till ${label}`,
  hasSupplements: (labels: string) => `tillägg: ${labels}`,
  formerly: (labels: string) => `Tidigare ${labels}`,
  firstOn: (day: string) => `först ${day}`,
  extendedTimes: (count: number, first: string) =>
    `förlängt ${plural('sv', count, { one: 'en gång', other: `${count} gånger` })}, först ${first}`,
  changedMeanwhile: ({ what, who, now }: Meanwhile) =>
    `Medan formuläret var öppet: ${what} (${who}). Nu står det: ${now}. Skicka igen om det som du har fyllt i ska gälla i stället, eller stäng formuläret.`,
  savesAnyway: 'Spara ändå',
  changedSinceShown: 'Något har ändrats sedan det här visades. Så här blir det nu:',
  nothingFollows: 'Inga öppna uppdrag berörs.',
  dateChange: (milestone: string, from: string, to: string) => `${milestone} ${from} → ${to}`,
  newDate: (milestone: string, day: string) => `${milestone}: ny, ${day}`,
  noDay: 'ingen dag',
  datesStay: 'inga datum ändras',
};

type Words = typeof sv;

const en = {
  accept: 'Accept',
  delegate: 'Delegate',
  open: 'Open',
  onTrack: 'On track',
  atRisk: 'At risk',
  submitDraft: 'Submit draft',
  requestSent: 'Request sent',
  answerReceived: 'Answer received',
  letter: 'Text of a letter',
  watchedBy: (who) => `watched by ${who}`,
  onBehalfOf: (body) => `for ${body}`,
  answerCame: (day) => `answer ${day}`,
  bodyOutside: 'Body outside',
  milestoneDone: 'Mark as done',
  approveFinal: 'Approve as final',
  drafts: 'Drafts',
  earlierVersions: (versions) => `earlier ${versions}`,
  approvedBy: (who) => `approved as final by ${who}`,
  wantsChanges: (who, what) => `${who} wants changes: ${what}`,
  waitsForApproval: 'waits to be approved',
  overtaken: (version) =>
    `v${version} was approved, but a newer version has come: the papers are not approved.`,
  showMore: 'Show more',
  followSoon: 'That is saved. The assignments follow within a minute.',
  setUp: 'Set up the committee',
  openForm: 'Open the form',
  due: 'Due',
  noDate: 'without a date',
  vacant: 'vacant',
  gone: 'account deactivated',
  acting: (office) => `Acting ${office}`,
  contributing: 'you contribute',
  passed: 'passed',
  met: (count, of) => `✓ ${count} of ${of}`,
  passedAgo: (days) => `passed ${plural('en', days, { one: '1 day', other: `${days} days` })} ago`,
  daysLate: (days) => `${plural('en', days, { one: '1 day', other: `${days} days` })} late`,
  outcomeMissing: 'outcome missing',
  withoutOutcome: 'without an outcome',
  tabled: 'tabled',
  referredBack: (times, motive) =>
    `referred back ${plural('en', times, { one: 'once', other: `${times} times` })}${motive === '' ? '' : ` (${motive})`}`,
  waitsFor: (who) => `waits for ${who}`,
  waitsForMeetingDay: 'waits for the meeting',
  officers: { secretary: 'the secretary', chair: 'the chair' },
  awaited: {
    outcome: 'outcome',
    extension: 'answer about more time',
    'late-paper': 'answer about a late paper',
    'late-reason': 'reason for the late paper',
    approval: 'approval',
    changes: 'changes',
  },
  openOne: 'Open …',
  showsList: 'Show the assignments',
  earlierPage: '‹ Previous',
  nextPage: 'Next ›',
  page: (from, to, of) => `${from}–${to} of ${of}`,
  days: (away) => {
    if (away === 0) return 'today';
    if (away === 1) return 'tomorrow';
    const days = plural('en', Math.abs(away), { one: 'day', other: 'days' });
    return away > 0 ? `in ${away} ${days}` : `${-away} ${days} ago`;
  },
  meetingOn: (day, time) => `the meeting on ${day}${time === null ? '' : ` at ${time}`}`,
  more: (count) => `and ${count} more`,
  quoted: (text) => `“${text}”`,
  slackSilent: 'Slack is not answering just now. Please try again in a moment.',
  savedLater:
    'It cannot be saved just now. I will keep trying until it is; you need not do it again.',
  working: 'One moment, this takes a little while …',
  done: 'Done.',
  formNotOpened: 'The form could not be opened in time. Press the button to open it.',
  notTaken: (why, written) =>
    `It could not be saved: ${why}${written === '' ? '' : `\n\nThis is what you wrote:\n${written}`}`,
  surprise: 'Something went wrong on my side. Nothing is half saved; please try again.',
  whichDay: 'Which day do you mean?',
  misspeltDay: (words) => `I do not understand ${words}. Nothing is done yet. Did you mean this?`,
  whichAssignment: 'Which assignment do you mean?',
  keepsRest: 'Save the rest as an update',
  isOthers: (who) => `It is with ${who}. Nothing was saved or changed.`,
  asksHow: 'Ask how it is going',
  whichOccurrence: (labels) => `Which occurrence do you mean? ${labels}`,
  waitsForMeeting: (name) => `• ${name} waits for a meeting to be planned that far ahead.`,
  occurrences: 'Occurrences',
  preliminary: 'preliminary: the minutes are not confirmed',
  preliminaryShort: 'preliminary',
  confirmed: (paragraph) => `${paragraph}, confirmed`,
  decided: (day, paragraph) =>
    [
      ...(day === null ? [] : [`*Decided:* ${day}`]),
      `*Decision §:* ${paragraph ?? 'not given'}`,
    ].join(', '),
  isSupplementTo: (label) => `supplement to ${label}`,
  hasSupplements: (labels) => `supplements: ${labels}`,
  formerly: (labels) => `Formerly ${labels}`,
  firstOn: (day) => `first ${day}`,
  extendedTimes: (count, first) =>
    `extended ${plural('en', count, { one: 'once', other: `${count} times` })}, first ${first}`,
  changedMeanwhile: ({ what, who, now }) =>
    `While the form was open: ${what} (${who}). It now says: ${now}. Send again if what you have filled in shall stand instead, or close the form.`,
  savesAnyway: 'Save anyway',
  changedSinceShown: 'Something has changed since this was shown. This is how it will be now:',
  nothingFollows: 'No open assignment is affected.',
  dateChange: (milestone, from, to) => `${milestone} ${from} → ${to}`,
  newDate: (milestone, day) => `${milestone}: new, ${day}`,
  noDay: 'no day',
  datesStay: 'no date changes',
} satisfies Words;

export const kitWordsIn = inLanguages(sv, en);

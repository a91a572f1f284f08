import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  digest: {
    title: 'God morgon! Det här behöver dig i dag.',
    noDue: 'Uppdraget har inget datum. Hur går det?',
    notRequested: 'Begäran är inte skickad än.',
    notAccepted: 'Ingen har tagit emot uppdraget än.',
    awaitsOutcome: 'Sammanträdet har varit. Vad blev utfallet?',
    undelivered: (who: string) => `Påminnelsen nådde inte ${who}.`,
    holderGone: (who: string) => `${who} har inte längre något konto i Slack. Välj en ny ansvarig.`,
    contactGone: (who: string) => `${who} har inte längre något konto i Slack. Välj en ny kontakt.`,
    participantGone: (who: string) =>
      `${who} har inte längre något konto i Slack. Lämna den delen till någon annan.`,
    noDirector:
      'Ingen leder nämndens förvaltning: ingen utom du får veta vad som är försenat. Utse en direktör eller förvaltningschef.',
    draftWaits: (draft: string) => `Väntar på ditt godkännande: utkast ${draft}`,
    changesAsked: (version: number, how: string) => `Utkast v${version}: ${how}`,
    setsDirector: 'Utse direktör',
    whileAway: (who: string, days: string) => `Under din frånvaro påmindes ${who}, ${days}.`,
  },
  who: {
    waitsForYou: '*väntar på dig*',
    holder: (who: string) => `ansvarig ${who}`,
    caseOfficer: (who: string) => `handläggare ${who}`,
  },
  events: {
    step: (name: string, when: string, day: string) => `*${name} ${when}* inför ${day}`,
    diary: '*Inte mottaget i diariet*',
    outcomes: (day: string) => `*Utfall saknas* från ${day}`,
    vacant: (title: string) => `Befattningen ${title} är vakant`,
    undelivered: (who: string) => `Påminnelsen nådde inte ${who}`,
    gone: (who: string) => `${who} har inte längre något konto i Slack`,
    assignments: (count: number) => `${count} uppdrag`,
    lackPapers: (count: number) => `${count} saknar slutliga handlingar`,
    lackDrafts: (count: number) => `${count} saknar utkast`,
    showsThem: 'Visa uppdragen',
    nothingLeft: 'Inget av det väntar längre.',
  },
  snoozes: {
    'next-morning': 'Skjut upp till nästa arbetsdag',
    'three-days': 'Tre arbetsdagar',
    date: 'Till en dag, som väljs nedan',
    quiet: 'Uppfattat, tyst till hålltiden',
    'quiet-days': 'Uppfattat, tyst fem arbetsdagar',
  },
  snoozesOtherwise: 'Skjut upp …',
  snoozing: { title: 'Påminn mig senare', submit: 'Skjut upp' },
  howLong: 'Hur länge?',
  onWhichDay: 'Dag',
  isSnoozed: 'Påminnelsen är uppskjuten. Hålltiden ligger kvar.',
  isQuiet: 'Uppfattat. Du hör inget mer om uppdraget förrän vid nästa hålltid.',
  isQuietForDays:
    'Uppfattat. Du hör inget mer om uppdraget på fem arbetsdagar, eller till nästa hålltid.',
  setsDate: 'Sätt ny dag',
  settingDate: { title: 'Nytt datum', submit: 'Sätt datum' },
  onWorkingDay: 'En arbetsdag.',
  isDateSet: 'Den nya dagen är satt.',
  marksAsDone: (milestone: string) => `Klarmarkera: ${milestone}`,
  settled: {
    met: (milestone: string, who: string, day: string) => `✓ ${milestone} ${day}, ${who}`,
    reminded: (who: string, day: string) => `✓ Påmint av ${who}, ${day}`,
    dateSet: (who: string, day: string) => `✓ Ny dag satt av ${who}, ${day}`,
    snoozed: (until: string, who: string, day: string) =>
      `✓ Uppskjutet till ${until} av ${who}, ${day}`,
    whyLate: (reason: string, who: string, day: string) =>
      `✓ Varför sent: ${reason} (${who}, ${day})`,
  },
  isMarkedAsDone: 'Hålltiden är markerad som klar.',
  whyLate: 'Varför blev det sent?',
  whyLateIsKept: 'Orsaken är antecknad.',
  changesWhyLate: 'Ändra orsak',
  choosingWhyLate: { title: 'Varför sent', submit: 'Spara' },
  reminds: (who: string) => `Påminn ${who}`,
  remindsAnyway: 'Påminn ändå',
  wasInDigest: (label: string) =>
    `${label} fanns med i morgonens påminnelse. Vill du påminna ändå?`,
  isReminded: 'Påminnelsen är skickad i ditt namn.',
  isAsked: 'Frågan är skickad i ditt namn.',
  nudge: (by: string) => `${by} påminner dig om ett uppdrag.`,
};

type Words = typeof sv;

const en = {
  digest: {
    title: 'Good morning! This needs you today.',
    noDue: 'The assignment has no date. How is it going?',
    notRequested: 'The request has not been sent yet.',
    notAccepted: 'Nobody has accepted the assignment yet.',
    awaitsOutcome: 'The meeting is over. What was the outcome?',
    undelivered: (who) => `The reminder did not reach ${who}.`,
    holderGone: (who) => `${who} no longer has a Slack account. Choose somebody else.`,
    contactGone: (who) => `${who} no longer has a Slack account. Choose another contact.`,
    participantGone: (who) =>
      `${who} no longer has a Slack account. Hand that part to somebody else.`,
    noDirector:
      'Nobody leads the committee’s administration: nobody but you is told what is late. Appoint a director.',
    draftWaits: (draft) => `Waits for your approval: draft ${draft}`,
    changesAsked: (version, how) => `Draft v${version}: ${how}`,
    setsDirector: 'Appoint director',
    whileAway: (who, days) => `While you were away ${who} was reminded, ${days}.`,
  },
  who: {
    waitsForYou: '*waits for you*',
    holder: (who) => `holder ${who}`,
    caseOfficer: (who) => `case officer ${who}`,
  },
  events: {
    step: (name, when, day) => `*${name} ${when}* before ${day}`,
    diary: '*Not received in the diary*',
    outcomes: (day) => `*Outcomes missing* from ${day}`,
    vacant: (title) => `Nobody holds the office ${title}`,
    undelivered: (who) => `The reminder did not reach ${who}`,
    gone: (who) => `${who} no longer has a Slack account`,
    assignments: (count) =>
      plural('en', count, { one: '1 assignment', other: `${count} assignments` }),
    lackPapers: (count) => `${count} without final papers`,
    lackDrafts: (count) => `${count} without a draft`,
    showsThem: 'Show assignments',
    nothingLeft: 'None of it waits any more.',
  },
  snoozes: {
    'next-morning': 'Snooze until the next working day',
    'three-days': 'Three working days',
    date: 'Until a day, chosen below',
    quiet: 'Noted, quiet until it is due',
    'quiet-days': 'Noted, quiet for five working days',
  },
  snoozesOtherwise: 'Snooze …',
  snoozing: { title: 'Remind me later', submit: 'Snooze' },
  howLong: 'How long?',
  onWhichDay: 'Day',
  isSnoozed: 'The reminder is put off. The milestone stays.',
  isQuiet: 'Noted. You hear no more of the assignment until its next milestone.',
  isQuietForDays:
    'Noted. You hear no more of the assignment for five working days, or until its next milestone.',
  setsDate: 'Set a new date',
  settingDate: { title: 'New date', submit: 'Set date' },
  onWorkingDay: 'A working day.',
  isDateSet: 'The new day is set.',
  marksAsDone: (milestone) => `Mark as done: ${milestone}`,
  settled: {
    met: (milestone, who, day) => `✓ ${milestone} ${day}, ${who}`,
    reminded: (who, day) => `✓ Reminded by ${who}, ${day}`,
    dateSet: (who, day) => `✓ New day set by ${who}, ${day}`,
    snoozed: (until, who, day) => `✓ Put off until ${until} by ${who}, ${day}`,
    whyLate: (reason, who, day) => `✓ Why late: ${reason} (${who}, ${day})`,
  },
  isMarkedAsDone: 'The milestone is marked as done.',
  whyLate: 'Why was it late?',
  whyLateIsKept: 'The reason is noted.',
  changesWhyLate: 'Change reason',
  choosingWhyLate: { title: 'Why late', submit: 'Save' },
  reminds: (who) => `Remind ${who}`,
  remindsAnyway: 'Remind anyway',
  wasInDigest: (label) => `${label} was in this morning’s reminder. Remind anyway?`,
  isReminded: 'The reminder has been sent in your name.',
  isAsked: 'The question has been sent in your name.',
  nudge: (by) => `${by} reminds you of an assignment.`,
} satisfies Words;

export const remindersWordsIn = inLanguages(sv, en);

import type { YearWords } from '../year-word-list.ts';

export const yearWords: YearWords = {
  planDays: {
    calendar: (days) => `${days} dagar`,
    working: (days) => `${days} arbetsdagar`,
  },
  milestoneOwners: {
    'case-officer': 'handläggare',
    holder: 'ansvarig',
    secretary: 'sekreterare',
  },
  metBy: {
    draft: 'utkast',
    approved: 'godkänd version',
    day: 'dagen passerar',
    press: 'klarmarkeras',
  },
  planWrong: {
    unclear: (line) =>
      `”${line}” förstår jag inte. Skriv namn och antal dagar, till exempel ”Utkast 26 dagar”.`,
    'long-name': (name) => `”${name}” är för långt. Ett namn får ha högst 35 tecken.`,
    twice: (line) => `”${line}”: den hålltiden står redan på en annan rad.`,
    'too-many': (line) => `”${line}” får inte plats. En plan har högst tolv hålltider.`,
  },
  planAsk: (count) =>
    count === 0
      ? 'Inga öppna uppdrag får andra datum. Planen gäller från och med nu.'
      : `${count} öppna uppdrag får andra datum. Stämmer det?`,
  planSet: 'Beredningsplanen är ändrad. Hålltiderna följer med.',
  meetingDatesOf: (day) =>
    `Hålltider för sammanträdet ${day}. Det du ändrar gäller bara det sammanträdet.`,
  planDay: (day) => `Planen säger ${day}. Ett tomt fält betyder den dagen.`,
  datesAsk: (day) => `Ska datumen för sammanträdet ${day} ändras? Det här följer med:`,
  datesSet: (day) => `Datumen för sammanträdet ${day} är ändrade. Hålltiderna följer med.`,
  ownDatesStay: (dates) => `Egna datum som ligger kvar: ${dates}.`,
  ownDatesFall: (dates) => `Egna datum som inte längre passar, så att planen gäller: ${dates}.`,
  importFile: 'Excel (.xlsx) eller CSV, högst 500 rader.',
  importHow:
    'Ge listan över öppna uppdrag som Excel eller CSV. En kolumn behöver säga vad som ska tas fram och en vilken befattning som är ansvarig; gärna också till när, dnr, § och beslutsdatum. Inget registreras förrän du har sett vad som hittades.',
  importColumns: 'Så här är kolumnerna lästa. Ändra det som inte stämmer.',
  columns: {
    deliverable: 'Det som ska tas fram',
    holder: 'Ansvarig befattning',
    due: 'Till när',
    caseNumber: 'Diarienummer',
    paragraph: 'Paragraf',
    decidedOn: 'Beslutsdatum',
  },
  changeColumns: 'Ändra kolumnerna',
  importClear: (count) => {
    if (count === 0) return 'Ingen rad kan registreras som den står.';
    return count === 1 ? 'En rad kan registreras:' : `${count} rader kan registreras:`;
  },
  importKnown: (count) =>
    count === 1
      ? 'En rad är redan registrerad och registreras inte igen:'
      : `${count} rader är redan registrerade och registreras inte igen:`,
  importUnclear: (count) =>
    count === 1
      ? 'En rad är oklar och registreras inte:'
      : `${count} rader är oklara och registreras inte:`,
  importRow: (row, words) => `Rad ${row}: ${words}`,
  rowDoubts: {
    'no-deliverable': 'uppdraget saknas.',
    'unknown-holder': 'nämnden har ingen sådan befattning:',
    'unclear-due': 'tiden är oklar:',
  },
  roleSetFrom: (title, name, day) => `${title} är ${name} från ${day}.`,
  deputySet: (title, name, days) => `${name} är ersättare för ${title} ${days}.`,
  outcomes: {
    approved: 'Bifall',
    noted: 'Till handlingarna',
    rejected: 'Avslag',
    'referred-back': 'Återremiss',
    tabled: 'Bordläggning',
    'off-the-agenda': 'Utgår',
    revoked: 'Återkallat',
  },
  closes: 'uppdraget avslutas',
  goesOn: 'uppdraget fortsätter',
  outcomeRecorded: (who, outcome) => `${who} har noterat utfallet: *${outcome}*.`,
  closedByOutcome: 'Uppdraget är avslutat. Du behöver inte göra något mer.',
  motive: (words) => `Motiv: ${words}`,
  cycles: (count, motive) => `*Återremiss* ${count === 1 ? '' : `(${count} gånger) `}– ${motive}`,
  tabled: '*Bordlagt* – samma handlingar tas upp igen, inget får läggas till',
  supplement: 'Tilläggsuppdrag',
  supplementOf: (label) => `Tillägg till ${label}`,
  isSupplementTo: (label) => `tillägg till ${label}`,
  hasSupplements: (labels) => `tillägg: ${labels}`,
  noLaterMeeting:
    'Inget senare sammanträde är planerat. Fortsätter något uppdrag, skriv dagen för ett nytt längst ned.',
  outcomesOf: (committee, day) => `Utfall för hela sammanträdet ${committee} ${day}`,
  noOutcomesAwaited: 'Inget hållet sammanträde väntar på utfall.',
  extensionAsked: (who) => `${who} ber om anstånd:`,
  extensionWanted: (due, reason) => `Önskad tid: ${due}. Skäl: ${reason}`,
  extended: (who) => `${who} har noterat anstånd. Det här gäller nu:`,
  extensionRefused: (who) => `${who} har avslagit begäran om anstånd. Tiden ligger fast:`,
  extendedTimes: (count, first) =>
    `förlängt ${count === 1 ? 'en gång' : `${count} gånger`}, först ${first}`,
  moveAsk: (from, to) => `Ska sammanträdet ${from} flyttas till ${to}? Det här följer med:`,
  cancelAskOfNone: (day) => `Ska sammanträdet ${day} ställas in?`,
  cancelIt: 'Ställ in sammanträdet',
  cancelAsk: (day, carriedTo) =>
    `Ska sammanträdet ${day} ställas in? Uppdragen går då till ${carriedTo}:`,
  nothingFollows: 'Inga öppna uppdrag berörs.',
  dateChange: (milestone, from, to) => `${milestone} ${from} → ${to}`,
  noDay: 'ingen dag',
  datesStay: 'inga datum ändras',
  move: 'Flytta sammanträdet',
  cancelTo: (day) => `Ställ in, uppdragen till ${day}`,
  undo: 'Ångra',
  moved: (from, to, count) => `Sammanträdet ${from} är flyttat till ${to}. ${followed(count)}`,
  cancelled: (day, carriedTo, count) =>
    `Sammanträdet ${day} är inställt. ${followed(count)}${carried(count, carriedTo)}`,
  cancelEach: 'Välj för varje uppdrag',
  cancelEachAsk: (day) => `Sammanträdet ${day} ställs in. Välj vart varje uppdrag går.`,
  cancelledEach: (day, count) =>
    `Sammanträdet ${day} är inställt. ${followed(count)}${carried(count, 'de sammanträden som du valde')}`,
  restored: (day) => `Ändringen är ångrad. Sammanträdet är ${day}.`,
  youMoved: (from, to) => `Sammanträdet ${from} är flyttat till ${to}. Hålltiderna följer med.`,
  youCancelled: (day) => `Sammanträdet ${day} är inställt. Dina uppdrag går till ett annat.`,
  youRestored: (day) => `Ändringen är ångrad: sammanträdet är ${day}.`,
};

function carried(count: number, to: string): string {
  if (count === 0) return '';
  return count === 1 ? ` Det gäller nu ${to}.` : ` De gäller nu ${to}.`;
}

function followed(count: number): string {
  if (count === 0) return 'Inga uppdrag berördes.';
  return count === 1 ? 'Ett uppdrag följde med.' : `${count} uppdrag följde med.`;
}

import { refusals } from './refusals.ts';
import type { Words } from '../word-list.ts';

export const words: Words = {
  milestones: {
    draft: 'Utkast',
    presidium: 'Presidium',
    'executive-committee': 'Arbetsutskott',
    'final-papers': 'Slutliga handlingar',
    dispatch: 'Utskick',
  },
  states: {
    closed: 'avslutad',
    reported: 'slutredovisad',
    blocked: 'stopp',
    late: 'försenad',
    'at-risk': 'risk',
    'draft-in': 'utkast inlämnat',
    'on-track': 'enligt plan',
    'word-in': 'besked finns',
    'no-word': 'inget besked än',
    void: 'makulerat',
  },
  statesOfMany: {
    closed: 'avslutade',
    reported: 'slutredovisade',
    late: 'försenade',
    void: 'makulerade',
  },
  refusals,
  done: {
    accepted: 'Du har tagit emot uppdraget.',
    delegated: 'Uppdraget är lämnat vidare.',
    'milestone-delegated': 'Hålltiden är lämnad vidare. Ansvaret ligger kvar hos den ansvariga.',
    'taken-back': 'Det är återtaget, och den som hade det får veta det.',
    'contributor-added': 'Personen medverkar nu och får ett meddelande.',
    'contributor-removed': 'Personen medverkar inte längre.',
    updated: 'Tack, läget är sparat.',
    draft: 'Tack, utkastet är sparat.',
    approved: 'Utkastet är godkänt som slutligt.',
    changes: 'Önskemålen om ändringar är skickade.',
    ready: 'Den ansvariga har fått veta att det är klart.',
    'acknowledged-days':
      'Uppfattat. Det är tyst om uppdraget i fem arbetsdagar, längst till nästa hålltid.',
    acknowledged: 'Uppfattat. Det är tyst om uppdraget till nästa hålltid.',
    'milestone-met': 'Hålltiden är markerad som klar.',
    snoozed: 'Påminnelsen är uppskjuten. Hålltiden ligger kvar.',
    'date-set': 'Den nya dagen är satt.',
    reminded: 'Påminnelsen är skickad i ditt namn.',
    edited: 'Uppdraget är ändrat.',
    voided: 'Uppdraget är makulerat.',
    'extension-asked': 'Din begäran om anstånd är skickad.',
    outcome: 'Utfallet är noterat.',
    extended: 'Anståndet är noterat. Hålltiderna följer med.',
    'extension-refused': 'Begäran är avslagen. Tiden ligger fast.',
    reported: 'Uppdraget är slutredovisat. Nämnden avslutar det.',
    closed: 'Uppdraget är avslutat.',
  },
  buttons: {
    edit: 'Ändra',
    accept: 'Ta emot',
    delegate: 'Delegera',
    open: 'Öppna',
    onTrack: 'Enligt plan',
    atRisk: 'Risk',
    submitDraft: 'Lämna utkast',
    milestoneDone: 'Klar',
    setDate: 'Sätt ny dag',
    approveFinal: 'Godkänn som slutlig',
    requestChanges: 'Begär ändringar',
    closeAsk: 'Avsluta med §',
    closeConfirm: 'Avsluta',
    postStatus: 'Visa i kanalen',
    more: 'Visa fler',
    registerForm: 'Öppna formuläret',
    setUp: 'Lägg upp nämnden',
    addMeeting: 'Lägg till sammanträde',
    newAssignment: 'Nytt uppdrag',
    readText: 'Läs ett beslut',
    readFile: 'Läs beslutet',
    meetingDates: 'Datum',
    setMeetingDates: 'Ändra datumen',
    remind: 'Påminn',
    remindAnyway: 'Påminn ändå',
    outcome: 'Notera utfall',
    askExtension: 'Hinner inte',
    extend: 'Bevilja anstånd',
    refuseExtension: 'Avslå',
  },
  notRegistered: {
    'unknown-holder': 'Vem är ansvarig? Börja med @namn eller en befattning som nämnden har.',
    'no-deliverable': 'Vad ska tas fram? Skriv det mellan den ansvariga och dagen.',
    'no-due':
      'Till när? Sluta med till exempel `till sammanträdet den 15 december` eller `utan datum`.',
    'two-dues': 'Det står två olika dagar. Vilken gäller?',
    'no-such-meeting':
      'Nämnden har inget sammanträde då. Lägg till det, välj ett datum eller inget.',
    'several-meetings': 'Det finns flera sammanträden då. Vilket gäller?',
    unclear: 'Jag förstår inte vilken dag du menar. Välj här eller i formuläret.',
  },
  dueChoices: {
    'new-meeting': (day) => `Nytt sammanträde ${day}`,
    date: (day) => `Bara datumet ${day}`,
    meeting: (day) => `Sammanträdet ${day}`,
    none: () => 'Utan datum',
  },
  quoted: (text) => `”${text}”`,
  said: (text) => `Du skrev: ${text}`,
  surprise: 'Något gick fel hos mig. Inget är sparat till hälften; prova igen.',
  helpBegins: '*Bevaka håller reda på nämndens uppdrag.*',
  helpEnds:
    'Svara i uppdragets tråd så blir det en lägesrapport. Släpp en fil där så blir den ett utkast.',
  notUnderstood: 'Det förstod jag inte. Skriv `hjälp` för att se vad du kan skriva.',
  formByButton: 'Det här gör du i ett formulär.',
  labels: {
    holder: 'Ansvarig',
    caseOfficer: 'Handläggare',
    contributors: 'Medverkar',
    contributing: 'du medverkar',
    due: 'Till',
    milestones: 'Hålltider',
    passedFirst: 'Redan passerat när uppdraget kom:',
    state: 'Läge',
    draft: 'Senaste utkast',
    update: 'Senaste besked',
    accepted: 'Mottaget av',
    case: 'Ärende',
    sentTo: 'Expedieras till',
    basis: 'Underlag',
    readAs: 'Så lästes texten',
    paragraph: 'Paragraf',
    missing: 'saknas',
    snooze: 'Skjut upp',
    wording: 'Beslutets ord',
    voided: 'Makulerat',
    closed: 'Avslutat',
    noDate: 'utan datum',
    vacant: 'vakant',
    gone: 'konto avstängt',
    oldPlace: 'Kortet är flyttat hit. Det som sades tidigare står i den gamla tråden.',
  },
  milestoneDone: (milestone) => `${milestone} är klar`,
  takeBackFrom: (who) => `Ta tillbaka från ${who}`,
  standings: { met: 'klart', passed: 'passerade', late: 'försenad' },
  days: (away) => {
    if (away === 0) return 'i dag';
    if (away === 1) return 'i morgon';
    return away > 0 ? `om ${away} dagar` : `för ${-away} ${away === -1 ? 'dag' : 'dagar'} sedan`;
  },
  meetingOn: (day, time) => `sammanträdet ${day}${time === null ? '' : ` kl. ${time}`}`,
  snoozes: {
    'next-morning': 'Till nästa arbetsdag',
    'three-days': 'Tre arbetsdagar',
    date: 'Välj dag …',
    quiet: 'Uppfattat, tyst till hålltiden',
    'quiet-days': 'Uppfattat, tyst fem arbetsdagar',
  },
  registered: 'Registrerat',
  handedOver: (count) =>
    count === 1 ? 'Du har fått ett uppdrag.' : `Du har fått ${count} uppdrag.`,
  delegated: (by) => `${by} har lämnat ett uppdrag till dig.`,
  delegatedMilestone: (by, milestone) => `${by} har lämnat en hålltid till dig: ${milestone}.`,
  takenBack: (by) =>
    `${by} har tagit tillbaka det som låg hos dig. Tack för hjälpen! Du behöver inte göra något mer.`,
  contributing: (by) =>
    `${by} ber dig medverka i ett uppdrag. Svara här eller i uppdragets tråd; en fil blir ett utkast.`,
  nudge: (by) => `${by} påminner dig om ett uppdrag.`,
  ready: (by) => `${by} är klar och lämnar över till dig.`,
  edited: (by) => `${by} har ändrat ett uppdrag som är ditt.`,
  voidedNotice: 'Ett uppdrag är makulerat. Du behöver inte göra något.',
  draftReceived: (version) => `Utkast v${version} är mottaget.`,
  draftApproved: (version) => `Ditt utkast v${version} är godkänt som slutligt.`,
  changesRequested: (version, comment) => `Utkast v${version} behöver ändras: ${comment}`,
  undeliveredTo: (person) =>
    person === null
      ? 'Ett meddelande om uppdraget kom inte fram till kanalen.'
      : `Ett meddelande om uppdraget nådde inte ${person}.`,
  undeliveredOverview: (committee) =>
    `Veckoöversikten för ${committee} kom inte fram till kanalen.`,
  undeliveredWhy: {
    account: 'Kontot är avstängt i Slack. Sätt en annan person på befattningen.',
    'not-inside': 'Jag är inte med där. Skriv `/invite @Bevaka` i kanalen.',
    archived: 'Kanalen är arkiverad.',
    other: 'Slack tog inte emot det. Säg till på annat sätt.',
  },
  channelShared: (committee) =>
    `Kanalen för ${committee} delas nu med en annan organisation. Bevaka skriver inget där så länge.`,
  digestTitle: 'God morgon! Det här behöver dig i dag.',
  participantGone: (who) =>
    `${who} har inte längre något konto i Slack. Lämna den delen till någon annan.`,
  digestLine: (line, days, who) => {
    switch (line.kind) {
      case 'no-due':
        return 'Uppdraget har inget datum. Hur går det?';
      case 'not-accepted':
        return 'Ingen har tagit emot uppdraget än.';
      case 'outcome':
        return 'Sammanträdet har varit. Vad blev utfallet?';
      case 'undelivered':
        return `Påminnelsen nådde inte ${who ?? ''}.`;
      case 'account-gone':
        return `${who ?? ''} har inte längre något konto i Slack. Välj en ny ansvarig.`;
      case 'while-away':
        return `Under din frånvaro påmindes ${who ?? ''}, ${days ?? ''}.`;
    }
  },
  more: (count) => `och ${count} till`,
  mineTitle: 'Dina uppdrag',
  allTitle: (committee) => `Öppna uppdrag i ${committee}`,
  nothingOnYou: 'Du har inga öppna uppdrag.',
  emptyList: 'Här finns inga uppdrag.',
  noMeetings: 'Inga sammanträden är planerade.',
  meetingsTitle: (committee) => `Sammanträden för ${committee}`,
  statusTitle: (committee, day) => `Läget för ${committee}, ${day}`,
  committeeAdded: (code, name) => `${name} (${code}) är upplagd, och du är i gång.`,
  inviteMe: 'Skriv `/invite @Bevaka` i kanalen, så att jag kan skriva där.',
  meetingAdded: (committee, day) => `${committee} har nu ett sammanträde ${day}.`,
  roleSet: (title, name) => `${title} är nu ${name}.`,
  readOffer: (file) => `Är ${file} ett protokoll? Då kan jag läsa ut uppdragen.`,
  welcome: 'Hej! Jag håller reda på en nämnds uppdrag. Vilken nämnd hör hemma i den här kanalen?',
  nothingSetUp: 'Ingen nämnd är upplagd än.',
  whichPart: (said) => `”${said}” är ingen hålltid. Vad lämnar du vidare?`,
  whichDay: 'Vilken dag menar du?',
  whichAssignment: 'Vilket uppdrag gäller det?',
  closeAsk: (label, paragraph, day) => `Avsluta ${label} med ${paragraph}, sammanträdet ${day}?`,
  remindAnyway: (label) => `${label} fanns med i morgonens påminnelse. Vill du påminna ändå?`,
};

import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  closesWithParagraph: 'Avsluta med §',
  isReported: 'Uppdraget är slutredovisat. Nämnden avslutar det.',
  isReportedOrUpdated: (label: string, words: string) =>
    `Är ${label} klart, eller är det en lägesrapport: ”${words}”?`,
  reports: 'Slutredovisa',
  updates: 'Lägesrapport',
  closesEach:
    'Inget är avslutat. Skriv vilka, till exempel `avsluta RUN-1 § 87`. Listan visar vilka som är slutredovisade:',
  closing: { title: 'Avsluta uppdrag', submit: 'Avsluta' },
  paragraphThatCloses: 'Paragrafen där nämnden avslutade uppdraget, till exempel § 87.',
  closeWith: (label: string, paragraph: string, day: string) =>
    `Avsluta ${label} med ${paragraph}, sammanträdet ${day}?`,
  closeWithWhich: (label: string, paragraph: string) =>
    `Vilket sammanträde avslutade ${label} med ${paragraph}?`,
  isDueLater: (label: string, day: string) =>
    `Obs: ${label} ska till sammanträdet ${day}, som är senare.`,
  isUnused: (words: string) => `Det här använde jag inte: ”${words}”`,
  isNotHeldYet: (day: string) =>
    `Sammanträdet ${day} har inte varit än. Uppdraget kan avslutas när det har hållits.`,
  closes: 'Avsluta',
  closesAt: (day: string) => `Avsluta: ${day}`,
  isClosed: 'Uppdraget är avslutat.',
  voiding: { title: 'Makulera uppdrag', submit: 'Makulera' },
  reason: 'Skäl',
  whatVoidMeans: 'Numret förblir använt och kortet stryks över.',
  isVoid: 'Uppdraget är makulerat.',
  closed: (who: string) => `${who} har avslutat ett uppdrag. Du behöver inte göra något mer.`,
  closedWith: (paragraph: string, day: string) => `${paragraph}, sammanträdet ${day}`,
  wasClosed: (who: string) => `${who} avslutade ett uppdrag.`,
  voided: 'Ett uppdrag är makulerat. Du behöver inte göra något.',
  wasVoided: 'Ett uppdrag makulerades.',
  help: { change: '`makulera RUN-1 skäl`', end: '`redovisa RUN-1` · `avsluta RUN-1 § 87`' },
};

type Words = typeof sv;

const en = {
  closesWithParagraph: 'Close with §',
  isReported: 'The assignment is reported. The committee closes it.',
  isReportedOrUpdated: (label, words) =>
    `Is ${label} done, or is this a status update: “${words}”?`,
  reports: 'Report as done',
  updates: 'Status update',
  closesEach:
    'Nothing was closed. Write which, for example `close RUN-1 § 87`. The list shows which are reported:',
  closing: { title: 'Close assignment', submit: 'Close it' },
  paragraphThatCloses: 'The paragraph in which the committee closed it, for example § 87.',
  closeWith: (label, paragraph, day) => `Close ${label} with ${paragraph}, the meeting on ${day}?`,
  closeWithWhich: (label, paragraph) => `Which meeting closed ${label} with ${paragraph}?`,
  isDueLater: (label, day) => `Note: ${label} is due at the meeting on ${day}, which is later.`,
  isUnused: (words) => `I did not use this: “${words}”`,
  isNotHeldYet: (day) =>
    `The meeting on ${day} has not been held yet. The assignment can be closed once it has.`,
  closes: 'Close',
  closesAt: (day) => `Close: ${day}`,
  isClosed: 'The assignment is closed.',
  voiding: { title: 'Void assignment', submit: 'Void' },
  reason: 'Reason',
  whatVoidMeans: 'The number stays used and the card is struck through.',
  isVoid: 'The assignment is void.',
  closed: (who) => `${who} has closed an assignment. You need not do anything more.`,
  closedWith: (paragraph, day) => `${paragraph}, the meeting on ${day}`,
  wasClosed: (who) => `${who} closed an assignment.`,
  voided: 'An assignment has been voided. You need not do anything.',
  wasVoided: 'An assignment was voided.',
  help: { change: '`void RUN-1 reason`', end: '`report RUN-1` · `close RUN-1 § 87`' },
} satisfies Words;

export const endingWordsIn = inLanguages(sv, en);

import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  closesWithParagraph: 'Avsluta med §',
  isReported: 'Uppdraget är slutredovisat. Nämnden avslutar det.',
  isReportedOrUpdated: (label: string, words: string) =>
    `Är ${label} klart, eller är det en lägesrapport: ”${words}”?`,
  reports: 'Slutredovisa',
  updates: 'Lägesrapport',
  noneReported:
    'Inget är avslutat: inget öppet uppdrag är slutredovisat. Skriv vilka ni avslutar, till exempel `avsluta RUN-1, RUN-4 § 87`:',
  notAmong: (labels: string) => `Inte slutredovisade, och därför inte med: ${labels}`,
  nextTime: (labels: string) => `Alla ryms inte på en gång. Avsluta de här efteråt: ${labels}`,
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
  closeTogether: (count: number, paragraph: string, day: string) =>
    plural('sv', count, {
      one: `Avsluta ett uppdrag med ${paragraph}, sammanträdet ${day}?`,
      other: `Avsluta ${count} uppdrag med ${paragraph}, sammanträdet ${day}?`,
    }),
  closeTogetherWhich: (count: number, paragraph: string) =>
    plural('sv', count, {
      one: `Vilket sammanträde avslutade uppdraget med ${paragraph}?`,
      other: `Vilket sammanträde avslutade ${count} uppdrag med ${paragraph}?`,
    }),
  tooMany: (most: number) => `Högst ${most} uppdrag åt gången. Dela upp dem på flera rader.`,
  areClosed: (count: number, paragraph: string, day: string) =>
    plural('sv', count, {
      one: `Ett uppdrag är avslutat med ${paragraph}, sammanträdet ${day}.`,
      other: `${count} uppdrag är avslutade med ${paragraph}, sammanträdet ${day}.`,
    }),
  noneClosed: 'Inget uppdrag är avslutat.',
  isReportedShort: 'slutredovisat',
  isNotReported: (state: string) => `inte slutredovisat: ${state}`,
  listDecided: (who: string, count: number) =>
    `${who} har noterat vad nämnden beslutade om ${count} uppdrag:`,
  isClosedBy: (paragraph: string) => `avslutat, ${paragraph}`,
  hasMoreTime: (paragraph: string) => `mer tid, nämndens beslut ${paragraph}`,
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
  help: {
    change: '`makulera RUN-1 skäl`',
    end: '`redovisa RUN-1` · `avsluta RUN-1 § 87` · `avsluta RUN-1, RUN-4 § 87` · `avsluta alla § 87`',
  },
};

type Words = typeof sv;

const en = {
  closesWithParagraph: 'Close with §',
  isReported: 'The assignment is reported. The committee closes it.',
  isReportedOrUpdated: (label, words) =>
    `Is ${label} done, or is this a status update: “${words}”?`,
  reports: 'Report as done',
  updates: 'Status update',
  noneReported:
    'Nothing was closed: no open assignment has been reported. Write which ones you close, for example `close RUN-1, RUN-4 § 87`:',
  notAmong: (labels) => `Not reported, and so left out: ${labels}`,
  nextTime: (labels) => `Not all of them fit at once. Close these afterwards: ${labels}`,
  closing: { title: 'Close assignment', submit: 'Close it' },
  paragraphThatCloses: 'The paragraph in which the committee closed it, for example § 87.',
  closeWith: (label, paragraph, day) => `Close ${label} with ${paragraph}, the meeting on ${day}?`,
  closeWithWhich: (label, paragraph) => `Which meeting closed ${label} with ${paragraph}?`,
  isDueLater: (label, day) => `Note: ${label} is due at the meeting on ${day}, which is later.`,
  isUnused: (words) => `I did not use this: “${words}”`,
  isNotHeldYet: (day) =>
    `The meeting on ${day} has not been held yet. The assignment can be closed once it has.`,
  closes: 'Close',
  closeTogether: (count, paragraph, day) =>
    plural('en', count, {
      one: `Close one assignment with ${paragraph}, the meeting on ${day}?`,
      other: `Close ${count} assignments with ${paragraph}, the meeting on ${day}?`,
    }),
  closeTogetherWhich: (count, paragraph) =>
    plural('en', count, {
      one: `Which meeting closed the assignment with ${paragraph}?`,
      other: `Which meeting closed ${count} assignments with ${paragraph}?`,
    }),
  tooMany: (most) => `At most ${most} assignments at a time. Write them on several lines.`,
  areClosed: (count, paragraph, day) =>
    plural('en', count, {
      one: `One assignment is closed with ${paragraph}, the meeting on ${day}.`,
      other: `${count} assignments are closed with ${paragraph}, the meeting on ${day}.`,
    }),
  noneClosed: 'No assignment is closed.',
  isReportedShort: 'reported',
  isNotReported: (state) => `not reported: ${state}`,
  listDecided: (who, count) =>
    `${who} has recorded what the committee decided on ${count} assignments:`,
  isClosedBy: (paragraph) => `closed, ${paragraph}`,
  hasMoreTime: (paragraph) => `more time, the committee’s decision ${paragraph}`,
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
  help: {
    change: '`void RUN-1 reason`',
    end: '`report RUN-1` · `close RUN-1 § 87` · `close RUN-1, RUN-4 § 87` · `close all § 87`',
  },
} satisfies Words;

export const endingWordsIn = inLanguages(sv, en);

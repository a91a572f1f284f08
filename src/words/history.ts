import type { Source } from '../domain/record/history.ts';
import { inLanguages } from './in-languages.ts';

const sources: Readonly<Record<Source, string>> = {
  command: 'kommando',
  button: 'knapp',
  form: 'formulär',
  thread: 'tråden',
  message: 'meddelande',
  clock: 'av sig självt',
  sandbox: 'provmiljön',
};

const englishSources: Readonly<Record<Source, string>> = {
  command: 'command',
  button: 'button',
  form: 'form',
  thread: 'thread',
  message: 'message',
  clock: 'by itself',
  sandbox: 'sandbox',
};

/** What an entry can say; a detail that is missing here does not compile where it is shown. */
const details = {
  deliverable: 'Ska tas fram',
  committee: 'Nämnd',
  labelled: 'Beteckning',
  holder: 'Ansvarig',
  person: 'Person',
  part: 'Del',
  due: 'Till',
  milestone: 'Hålltid',
  day: 'Dag',
  until: 'Till och med',
  decidedOn: 'Beslutsdag',
  paragraph: 'Paragraf',
  caseNumber: 'Diarienummer',
  minutes: 'Protokoll',
  wording: 'Ordalydelse',
  outcome: 'Utfall',
  motive: 'Motiv',
  ground: 'Grund',
  reason: 'Skäl',
  signal: 'Signal',
  text: 'Besked',
  version: 'Version',
  file: 'Fil eller länk',
  comment: 'Önskemål',
  supplement: 'Uppdrag',
  number: 'Nummer i diariet',
};

const englishDetails: Readonly<Record<keyof typeof details, string>> = {
  deliverable: 'Deliverable',
  committee: 'Committee',
  labelled: 'Label',
  holder: 'Holder',
  person: 'Person',
  part: 'Part',
  due: 'Due',
  milestone: 'Milestone',
  day: 'Day',
  until: 'Until',
  decidedOn: 'Decided on',
  paragraph: 'Paragraph',
  caseNumber: 'Case number',
  minutes: 'Minutes',
  wording: 'Wording',
  outcome: 'Outcome',
  motive: 'Motive',
  ground: 'Ground',
  reason: 'Reason',
  signal: 'Signal',
  text: 'Words',
  version: 'Version',
  file: 'File or link',
  comment: 'Wanted',
  supplement: 'Assignment',
  number: 'Diary number',
};

const sv = {
  title: 'Historik',
  newer: 'Nyare',
  older: 'Äldre',
  none: 'inget',
  nobody: 'Av sig självt',
  onBehalfOf: (body: string) => `för ${body}`,
  shownOf: (first: number, last: number, count: number) =>
    `Händelse ${first === last ? first : `${first}–${last}`} av ${count}`,
  sources,
  details,
  /** What is kept as a key, by the detail in which it stands. */
  keyed: {
    outcome: {
      approved: 'bifall',
      noted: 'till handlingarna',
      rejected: 'avslag',
      'referred-back': 'återremiss',
      tabled: 'bordläggning',
      'off-the-agenda': 'utgår',
      revoked: 'återkallat',
      closed: 'avslutat',
      void: 'makulerat',
      open: 'inget noterat',
    },
    ground: {
      decision: 'nämndens beslut',
      consent: 'ordförandens medgivande',
      list: 'nämndens lista',
    },
    signal: { 'on-track': 'enligt plan', 'at-risk': 'risk', blocked: 'stopp' },
    minutes: { preliminary: 'inte justerat', confirmed: 'justerat' },
  },
  help: { lists: '`historik RUN-1`' },
};

type Words = typeof sv;

const en = {
  title: 'History',
  newer: 'Newer',
  older: 'Older',
  none: 'nothing',
  nobody: 'By itself',
  onBehalfOf: (body) => `for ${body}`,
  shownOf: (first, last, count) =>
    first === last ? `Entry ${first} of ${count}` : `Entries ${first}–${last} of ${count}`,
  sources: englishSources,
  details: englishDetails,
  keyed: {
    outcome: {
      approved: 'approved',
      noted: 'noted',
      rejected: 'rejected',
      'referred-back': 'referred back',
      tabled: 'tabled',
      'off-the-agenda': 'off the agenda',
      revoked: 'revoked',
      closed: 'closed',
      void: 'void',
      open: 'nothing recorded',
    },
    ground: {
      decision: 'the committee’s decision',
      consent: 'the chair’s consent',
      list: 'the committee’s list',
    },
    signal: { 'on-track': 'on track', 'at-risk': 'at risk', blocked: 'blocked' },
    minutes: { preliminary: 'not confirmed', confirmed: 'confirmed' },
  },
  help: { lists: '`history RUN-1`' },
} satisfies Words;

export const historyWordsIn = inLanguages(sv, en);

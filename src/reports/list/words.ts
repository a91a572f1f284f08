import type { OutcomeKind } from '../../domain/assignments/recorded-outcome.ts';
import type { Extension } from '../../domain/assignments/extension.ts';
import type { Signal } from '../../domain/assignments/status-update.ts';
import { inLanguages } from '../../words/in-languages.ts';
import { plural } from '../../words/plural.ts';
import type { ColumnKey } from './columns.ts';

const sv = {
  title: 'Uppdragslista',
  forMeeting: (committee: string, meeting: string) => `${committee}, sammanträdet ${meeting}`,
  madeOn: (day: string) => `Framtagen ${day}`,
  page: (number: number, count: number) => `Sida ${number} av ${count}`,
  table: 'Uppdrag',
  about: 'Om listan',
  cover: (committee: string) =>
    `Listan visar alla uppdrag som ${committee} har lämnat och som inte är avslutade. Ett uppdrag är avslutat först när det beslutas.`,
  counts: (open: number) =>
    plural('sv', open, { one: 'Ett uppdrag är öppet.', other: `${open} uppdrag är öppna.` }),
  reported: (count: number) =>
    plural('sv', count, { one: 'Ett är slutredovisat.', other: `${count} är slutredovisade.` }),
  late: (count: number) =>
    plural('sv', count, { one: 'Ett är försenat.', other: `${count} är försenade.` }),
  asked: (count: number) =>
    plural('sv', count, {
      one: 'För ett begärs mer tid.',
      other: `För ${count} begärs mer tid.`,
    }),
  nothing: 'Inga uppdrag är öppna.',
  proposal: 'Förslag till beslut',
  proposed: (committee: string) => `${committee} föreslås besluta`,
  closes: 'att avsluta',
  extends: 'att ge mer tid',
  goesOn: (labels: string) => `att ${labels} fortsätter`,
  takesUp: 'att ta ställning till uppdrag som länge har stått still',
  proposedOfOne: {
    closes: '☑ avslutas',
    extends: (until: string) => `mer tid ${until}`,
    goesOn: 'fortsätter',
  },
  notes: 'att i övrigt lägga listan till handlingarna',
  until: (date: string) => `till ${date}`,
  unchanged: 'utan nytt datum',
  meeting: (day: string) => `Sammanträdet ${day}`,
  noDate: 'Utan datum',
  noHolder: 'Utan ansvarig',
  columns: {
    label: 'Nr',
    decidedOn: 'Beslutat',
    paragraph: '§',
    caseNumber: 'Dnr',
    words: 'Uppdrag',
    holder: 'Ansvarig',
    done: 'Åtgärder',
    status: 'Status',
    firstDay: 'Första datum',
    day: 'Nu gällande datum',
    extensions: 'Anstånd',
    latePapers: 'Kompletteringar',
  } satisfies Record<ColumnKey, string>,
  signals: { 'on-track': 'enligt plan', 'at-risk': 'risk', blocked: 'stopp' } satisfies Record<
    Signal,
    string
  >,
  draft: (version: number) => `utkast ${version} lämnat`,
  approved: (version: number) => `utkast ${version} godkänt som slutligt`,
  isReported: 'slutredovisat',
  outcomes: {
    approved: 'bifall',
    noted: 'till handlingarna',
    rejected: 'avslag',
    'referred-back': 'återremiss',
    tabled: 'bordlagt',
    'off-the-agenda': 'utgick',
    revoked: 'återkallat',
  } satisfies Record<OutcomeKind, string>,
  grounds: {
    decision: 'nämndens beslut',
    consent: 'ordförandens medgivande',
    list: 'enligt tidigare lista',
  } satisfies Record<Extension['ground'], string>,
  isAsked: (date: string) => `begärt: ${date}`,
  version: (version: number) => `utkast ${version}`,
  by: (holder: string, name: string) => `${holder} (${name})`,
  workers: (names: string) => `handläggare: ${names}`,
  givenBy: (committee: string) => `av ${committee}`,
};

type Words = typeof sv;

const en = {
  title: 'Assignment list',
  forMeeting: (committee, meeting) => `${committee}, meeting ${meeting}`,
  madeOn: (day) => `Made ${day}`,
  page: (number, count) => `Page ${number} of ${count}`,
  table: 'Assignments',
  about: 'About the list',
  cover: (committee) =>
    `The list shows every assignment that ${committee} has given and that is not closed. An assignment is closed only by a decision.`,
  counts: (open) =>
    plural('en', open, { one: 'One assignment is open.', other: `${open} assignments are open.` }),
  reported: (count) =>
    plural('en', count, { one: 'One is reported.', other: `${count} are reported.` }),
  late: (count) => plural('en', count, { one: 'One is late.', other: `${count} are late.` }),
  asked: (count) =>
    plural('en', count, {
      one: 'More time has been asked for one.',
      other: `More time has been asked for ${count}.`,
    }),
  nothing: 'No assignments are open.',
  proposal: 'Proposal for decision',
  proposed: (committee) => `It is proposed that ${committee} decides`,
  closes: 'to close',
  extends: 'to give more time',
  goesOn: (labels) => `that ${labels} go on`,
  takesUp: 'to take up assignments that have stood still for long',
  proposedOfOne: {
    closes: '☑ to be closed',
    extends: (until) => `more time ${until}`,
    goesOn: 'goes on',
  },
  notes: 'to note the rest of the list',
  until: (date) => `until ${date}`,
  unchanged: 'without a new date',
  meeting: (day) => `Meeting ${day}`,
  noDate: 'No date',
  noHolder: 'No holder',
  columns: {
    label: 'No.',
    decidedOn: 'Decided',
    paragraph: '§',
    caseNumber: 'Case no.',
    words: 'Assignment',
    holder: 'Holder',
    done: 'What was done',
    status: 'Status',
    firstDay: 'First date',
    day: 'Present date',
    extensions: 'Extensions',
    latePapers: 'Late papers',
  },
  signals: { 'on-track': 'on track', 'at-risk': 'at risk', blocked: 'blocked' },
  draft: (version) => `draft ${version} given`,
  approved: (version) => `draft ${version} approved as final`,
  isReported: 'reported',
  outcomes: {
    approved: 'approved',
    noted: 'noted',
    rejected: 'rejected',
    'referred-back': 'referred back',
    tabled: 'tabled',
    'off-the-agenda': 'off the agenda',
    revoked: 'revoked',
  },
  grounds: {
    decision: 'the committee’s decision',
    consent: 'the chair’s consent',
    list: 'by an earlier list',
  },
  isAsked: (date) => `asked: ${date}`,
  version: (version) => `draft ${version}`,
  by: (holder, name) => `${holder} (${name})`,
  workers: (names) => `case officer: ${names}`,
  givenBy: (committee) => `by ${committee}`,
} satisfies Words;

export const listWordsIn = inLanguages(sv, en);

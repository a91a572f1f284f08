import type { PublicStatus } from '../../domain/assignments/public-facts.ts';
import type { PublicPart } from '../../domain/committee/public-view.ts';
import type { PublicWhich } from '../../app/ports/public-page.ts';
import { inLanguages } from '../../words/in-languages.ts';
import { plural } from '../../words/plural.ts';

const sv = {
  title: (committee: string) => `Uppdrag: ${committee}`,
  lead: (committee: string) =>
    `Vad ${committee} har gett i uppdrag, nyast först. Här visas uppdrag ur justerade protokoll. Det som inte är justerat, eller som kan omfattas av sekretess, visas inte.`,
  toContent: 'Till uppdragen',
  choose: 'Vilka uppdrag som visas',
  which: { open: 'Öppna', closed: 'Avslutade', all: 'Alla' } satisfies Record<PublicWhich, string>,
  caption: {
    open: (count: number) =>
      plural('sv', count, { one: 'Ett öppet uppdrag', other: `${count} öppna uppdrag` }),
    closed: (count: number) =>
      plural('sv', count, { one: 'Ett avslutat uppdrag', other: `${count} avslutade uppdrag` }),
    all: (count: number) => plural('sv', count, { one: 'Ett uppdrag', other: `${count} uppdrag` }),
  } satisfies Record<PublicWhich, (count: number) => string>,
  ofPages: (page: number, pages: number) => `sida ${page} av ${pages}`,
  nothing: {
    open: 'Nämnden har inga öppna uppdrag att visa.',
    closed: 'Nämnden har inga avslutade uppdrag att visa.',
    all: 'Nämnden har inga uppdrag att visa.',
  } satisfies Record<PublicWhich, string>,
  label: 'Nummer',
  columns: {
    words: 'Uppdrag',
    'case-number': 'Diarienummer',
    decision: 'Beslut',
    holder: 'Ansvarig',
    status: 'Läge',
    dates: 'Till',
    became: 'Vad det blev',
  } satisfies Record<PublicPart, string>,
  statuses: {
    open: 'Öppet',
    reported: 'Slutredovisat',
    closed: 'Avslutat',
  } satisfies Record<PublicStatus, string>,
  closed: 'Avslutat',
  givenBy: (committee: string) => `från ${committee}`,
  toMeeting: (day: string) => `sammanträdet ${day}`,
  beforeMeeting: (day: string, meeting: string) => `${day}, till sammanträdet ${meeting}`,
  periodUntil: (text: string, day: string) => `${text} (senast ${day})`,
  noDate: 'utan datum',
  first: (day: string) => `först ${day}`,
  notSaid: 'Anges inte',
  pagesOf: 'Fler sidor',
  newer: 'Nyare uppdrag',
  older: 'Äldre uppdrag',
  asData: 'Som öppna data',
  aboutData: (most: number) =>
    `Samma uppgifter som filer. En fil har högst ${most} uppdrag, och säger var nästa finns.`,
  data: {
    json: 'JSON',
    csv: 'CSV för kalkylprogram',
    schema: 'Beskrivning av fälten (JSON Schema)',
  },
  about: 'Om sidan',
  statement: 'Tillgänglighetsredogörelse',
  contact: 'Frågor om uppdragen:',
  noContact: 'Har du en fråga om ett uppdrag, vänd dig till nämndens sekreterare.',
};

export type PublicWords = typeof sv;

const en = {
  title: (committee) => `Assignments: ${committee}`,
  lead: (committee) =>
    `What ${committee} has asked for, newest first. Shown are assignments from confirmed minutes. What is not confirmed, or may be secret, is not shown.`,
  toContent: 'To the assignments',
  choose: 'Which assignments are shown',
  which: { open: 'Open', closed: 'Closed', all: 'All' },
  caption: {
    open: (count) =>
      plural('en', count, { one: 'One open assignment', other: `${count} open assignments` }),
    closed: (count) =>
      plural('en', count, { one: 'One closed assignment', other: `${count} closed assignments` }),
    all: (count) => plural('en', count, { one: 'One assignment', other: `${count} assignments` }),
  },
  ofPages: (page, pages) => `page ${page} of ${pages}`,
  nothing: {
    open: 'The committee has no open assignments to show.',
    closed: 'The committee has no closed assignments to show.',
    all: 'The committee has no assignments to show.',
  },
  label: 'Number',
  columns: {
    words: 'Assignment',
    'case-number': 'Case number',
    decision: 'Decision',
    holder: 'Responsible',
    status: 'Status',
    dates: 'Due',
    became: 'What became of it',
  },
  statuses: { open: 'Open', reported: 'Reported done', closed: 'Closed' },
  closed: 'Closed',
  givenBy: (committee) => `from ${committee}`,
  toMeeting: (day) => `the meeting on ${day}`,
  beforeMeeting: (day, meeting) => `${day}, for the meeting on ${meeting}`,
  periodUntil: (text, day) => `${text} (by ${day})`,
  noDate: 'no date',
  first: (day) => `first ${day}`,
  notSaid: 'Not given',
  pagesOf: 'More pages',
  newer: 'Newer assignments',
  older: 'Older assignments',
  asData: 'As open data',
  aboutData: (most) =>
    `The same as files. A file has at most ${most} assignments, and says where the next one is.`,
  data: { json: 'JSON', csv: 'CSV for spreadsheets', schema: 'What the fields mean (JSON Schema)' },
  about: 'About this page',
  statement: 'Accessibility statement',
  contact: 'Questions about the assignments:',
  noContact: 'If you have a question about an assignment, ask the committee’s secretary.',
} satisfies PublicWords;

/** What the public page says, in its committee's language. */
export const publicWordsIn = inLanguages(sv, en);

import type { ReadyAs } from '../../../app/views/readiness.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

/** What so many count as: "6 klara". */
type Counted = Readonly<Record<ReadyAs, (count: number) => string>>;

const same = (text: string) => (count: number) => `${count} ${text}`;

const counted: Counted = {
  ready: (count) => plural('sv', count, { one: '1 klart', other: `${count} klara` }),
  'draft-in': same('utkast'),
  'on-track': same('enligt plan'),
  'no-draft': same('utan utkast'),
  'at-risk': same('risk'),
  blocked: same('stopp'),
  late: (count) => plural('sv', count, { one: '1 försenat', other: `${count} försenade` }),
  approved: same('bifall'),
  noted: same('till handlingarna'),
  rejected: same('avslag'),
  'referred-back': (count) =>
    plural('sv', count, { one: '1 återremiss', other: `${count} återremisser` }),
  tabled: (count) =>
    plural('sv', count, { one: '1 bordläggning', other: `${count} bordläggningar` }),
  'off-the-agenda': (count) => plural('sv', count, { one: '1 utgår', other: `${count} utgår` }),
  revoked: (count) => plural('sv', count, { one: '1 återkallat', other: `${count} återkallade` }),
  closed: (count) => plural('sv', count, { one: '1 avslutat', other: `${count} avslutade` }),
  'no-outcome': same('utan utfall'),
};

const sv = {
  assignments: (count: number) => `${count} uppdrag`,
  counted,
  isCancelled: (day: string) => `Sammanträdet ${day} är inställt.`,
  isOn: 'Kanalen får veta vad som är klart inför nästa sammanträde. `beredskap av` tar bort det.',
  isOff:
    'Kanalen får inte veta vad som är klart inför nästa sammanträde. Skriv `beredskap på` för att få det.',
};

type Words = typeof sv;

const en = {
  assignments: (count) =>
    plural('en', count, { one: '1 assignment', other: `${count} assignments` }),
  counted: {
    ready: same('ready'),
    'draft-in': (count) => plural('en', count, { one: '1 draft', other: `${count} drafts` }),
    'on-track': same('on track'),
    'no-draft': same('without a draft'),
    'at-risk': same('at risk'),
    blocked: same('blocked'),
    late: same('late'),
    approved: same('approved'),
    noted: same('noted'),
    rejected: same('rejected'),
    'referred-back': same('referred back'),
    tabled: same('tabled'),
    'off-the-agenda': same('off the agenda'),
    revoked: same('revoked'),
    closed: same('closed'),
    'no-outcome': same('without an outcome'),
  },
  isCancelled: (day) => `The meeting on ${day} has been cancelled.`,
  isOn: 'The channel is told what is ready for the next meeting. `readiness off` ends it.',
  isOff:
    'The channel is not told what is ready for the next meeting. Write `readiness on` to get it.',
} satisfies Words;

export const readinessWordsIn = inLanguages(sv, en);

import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  opens: 'Rätta oklara rader',
  asking: { title: 'Rätta oklara rader', submit: 'Visa uppdragen' },
  how: 'Det du lämnar tomt är fortfarande oklart. Inget registreras än.',
  labels: {
    deliverable: (row: number) => `Rad ${row}: vad ska tas fram?`,
    holder: (row: number) => `Rad ${row}: vem är ansvarig?`,
    due: (row: number) => `Rad ${row}: till när?`,
    status: (row: number) => `Rad ${row}: pågår eller avslutat?`,
  },
  dueHint: 'Till exempel 15 december, kvartal 1 2027 eller utan datum.',
  statuses: { open: 'Pågår', closed: 'Avslutat' },
  inTheList: (words: string) => `I listan: ${words}`,
  canBe: (titles: string) => `– det kan vara ${titles}.`,
};

type Words = typeof sv;

const en = {
  opens: 'Correct unclear rows',
  asking: { title: 'Correct unclear rows', submit: 'Show assignments' },
  how: 'What you leave empty is still unclear. Nothing is registered yet.',
  labels: {
    deliverable: (row) => `Row ${row}: what shall be brought?`,
    holder: (row) => `Row ${row}: who is accountable?`,
    due: (row) => `Row ${row}: due when?`,
    status: (row) => `Row ${row}: ongoing or closed?`,
  },
  dueHint: 'For example 15 December, quarter 1 2027 or no date.',
  statuses: { open: 'Ongoing', closed: 'Closed' },
  inTheList: (words) => `In the list: ${words}`,
  canBe: (titles) => `– it can be ${titles}.`,
} satisfies Words;

export const mendingWordsIn = inLanguages(sv, en);

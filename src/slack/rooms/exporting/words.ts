import type { ExportFormat } from '../../../app/ports/export-source.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  title: 'Exportera allt',
  submit: 'Exportera',
  holds: (name: string, assignments: number, open: number, meetings: number) =>
    `Exporten av ${name} innehåller ${plural('sv', assignments, { one: 'ett uppdrag', other: `${assignments} uppdrag` })} (${plural('sv', open, { one: '1 öppet', other: `${open} öppna` })}) och ${plural('sv', meetings, { one: 'ett sammanträde', other: `${meetings} sammanträden` })}, med lägesrapporter, kommentarer, hela historiken och namn på personer. Utkastens innehåll följer inte med, bara deras namn och länkar.`,
  isInternal:
    'Den är till för dig som svarar för uppgifterna. Att du exporterar antecknas i nämndens historik.',
  format: 'Som',
  formats: {
    json: 'JSON, med publicerat schema',
    csv: 'CSV, en fil per tabell (ZIP)',
    xlsx: 'Excel, ett blad per tabell',
  } satisfies Record<ExportFormat, string>,
  begins: 'Exporten börjar …',
  soFar: (done: number, all: number) =>
    `Exporterar … ${done.toLocaleString('sv')} av ${all.toLocaleString('sv')} uppdrag.`,
};

type Words = typeof sv;

const en = {
  title: 'Export everything',
  submit: 'Export',
  holds: (name, assignments, open, meetings) =>
    `The export of ${name} contains ${plural('en', assignments, { one: 'one assignment', other: `${assignments} assignments` })} (${open} open) and ${plural('en', meetings, { one: 'one meeting', other: `${meetings} meetings` })}, with updates, comments, the whole history and people’s names. The contents of drafts are not in it, only their names and links.`,
  isInternal:
    'It is for those who answer for the information. The export is noted in the committee’s history.',
  format: 'As',
  formats: {
    json: 'JSON, with a published schema',
    csv: 'CSV, a file for each table (ZIP)',
    xlsx: 'Excel, a sheet for each table',
  },
  begins: 'The export begins …',
  soFar: (done, all) =>
    `Exporting … ${done.toLocaleString('en')} of ${all.toLocaleString('en')} assignments.`,
} satisfies Words;

export const exportWordsIn = inLanguages(sv, en);

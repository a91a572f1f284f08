import { describe, expect, it } from 'vitest';

import type { ColumnName } from '../../../src/domain/backlog/columns.ts';
import { columnsNamed, isNoteHeading } from '../../../src/domain/backlog/heading-words.ts';
import { headingsIn } from '../../../src/domain/backlog/headings.ts';
import { plainRow } from '../../../src/domain/backlog/list-row.ts';

/** What offices write above their columns, as a column of its own. */
const HEADINGS: Readonly<Record<ColumnName, readonly string[]>> = {
  deliverable: [
    'Uppdrag',
    'UPPDRAG:',
    'Uppdraget',
    'Nämndens uppdrag',
    'Uppdrag (enligt beslut)',
    'Uppdragsbeskrivning',
    'Vad ska göras?',
    'Åtgärd',
    'Ärende',
    'Ärendemening',
    'Ärenderubrik',
    'Beslutstext',
    'Beskrivning',
    'Assignment',
    'Action item',
    'Task',
    'Description',
  ],
  holder: [
    'Ansvarig',
    'Ansv.',
    'ansv',
    'Ansvarig chef',
    'Ansvarig\ntjänsteperson',
    'Huvudansvarig',
    'Ansvarig/handläggare',
    'Befattning',
    'Vem?',
    'Handläggare',
    'Owner',
    'Responsible officer',
    'Assigned to',
  ],
  due: [
    'Till när',
    'Klart senast',
    'Klart\nsenast',
    'Ska vara klart senast',
    'Deadline',
    'Deadline:',
    'Slutdatum',
    'Återrapporteras',
    'Åter till nämnd',
    'Återrapportering till nämnden',
    'Redovisas senast',
    'Svar senast',
    'Sammanträdesdatum',
    'Due date',
    'Due',
    'By when',
    'Report back by',
  ],
  extendedTo: [
    'Förlängt till',
    'Nytt datum',
    'Ny tid',
    'Anstånd till',
    'Reviderat datum',
    'Extended to',
    'New due date',
  ],
  firstDue: [
    'Ursprungligt datum',
    'Första datum',
    'Ursprunglig deadline',
    'Ursprunglig tidplan',
    'Original due date',
  ],
  status: ['Status', 'Läge', 'Status 2026', 'Status (maj)', 'Nuläge', 'State', 'Progress'],
  closed: [
    'Avslutat',
    'Avslutad',
    'Avslutat den',
    'Avslutsdatum',
    'Slutredovisat',
    'Återrapporterat',
    'Verkställt',
    'Genomfört',
    'Completed',
    'Closed on',
    'Date of completion',
  ],
  caseNumber: [
    'Dnr',
    'Dnr.',
    'D.nr',
    'Diarienummer',
    'Diarienr',
    'Ärendenr',
    'Ärende-ID',
    'Case no.',
    'Reference',
  ],
  paragraph: ['§', 'Paragraf', 'Protokoll §', '§-nr', 'Besluts§', 'Paragraph'],
  decidedOn: [
    'Beslutsdatum',
    'Beslutat den',
    'Beslutad',
    'Datum för beslut',
    'Datum',
    'Decision date',
    'Decided on',
  ],
};

const each = Object.entries(HEADINGS).flatMap(([name, all]) =>
  all.map((heading) => [heading, name]),
);

describe('a heading', () => {
  it.each(each)('"%s" is the column of %s', (heading = '', name = '') => {
    expect(columnsNamed([heading])).toEqual({ [name]: 0 });
  });

  it.each(['Nr', 'Kommentar', 'Anm.', 'Anteckningar', 'Prio', 'Comments'])(
    '"%s" heads a note, whatever stands below it',
    (heading) => {
      expect(columnsNamed([heading])).toEqual({});
      expect(isNoteHeading(heading)).toBe(true);
    },
  );

  it.each([
    '',
    'Förvaltningens egen anmärkning om vad som har hänt i ärendet sedan sist',
    'Region',
    'Uppdragslista 2026',
  ])('"%s" is none', (heading) => {
    expect(columnsNamed([heading])).toEqual({});
  });
});

describe('headings beside each other', () => {
  it.each([
    [['Ärende', 'Uppdrag'], { deliverable: 1 }],
    [['Handläggare', 'Ansvarig'], { holder: 1 }],
    [['Klart', 'Till när'], { due: 1, closed: 0 }],
    [['Klart', 'Uppdrag'], { due: 0, deliverable: 1 }],
    [['Datum', 'Beslutsdatum'], { decidedOn: 1 }],
    [['Sammanträde', 'Åter till nämnd'], { decidedOn: 0, due: 1 }],
    [['Beslut', 'Uppdrag', 'Dnr/§'], { deliverable: 1, caseNumber: 2 }],
  ])('%j are told apart', (headings, columns) => {
    expect(columnsNamed(headings)).toEqual(columns);
  });
});

const rows = (...all: string[][]) => all.map((cells, at) => plainRow(at + 1, cells));

describe('the row of headings', () => {
  it('is found under a title, a logotype and instructions', () => {
    const found = headingsIn(
      rows(
        ['Uppdragslista'],
        ['Ansvarig: Maria'],
        ['Nr', 'Uppdrag', 'Ansvarig'],
        ['1', 'ta fram mål', ''],
      ),
    );

    expect(found.row?.row).toBe(3);
    expect(found.columns).toEqual({ deliverable: 1, holder: 2 });
  });

  it('is not a row of a list that happens to hold one such word', () => {
    expect(headingsIn(rows(['a', 'b'], ['ta fram mål', 'klart'])).row).toBeNull();
  });
});

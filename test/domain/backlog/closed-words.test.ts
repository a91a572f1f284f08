import { describe, expect, it } from 'vitest';

import { closedByStatus, closedByTick } from '../../../src/domain/backlog/closed-words.ts';

const TODAY = '2026-11-16';

const STATUS = {
  closed: [
    ['Avslutat', null],
    ['AVSLUTAD', null],
    ['avslutade', null],
    ['Avslutades 2026-05-04', '2026-05-04'],
    ['Klart', null],
    ['klar', null],
    ['Klart 2026-03-03', '2026-03-03'],
    ['Klart 3 mars', '2026-03-03'],
    ['Klar 3/3', '2026-03-03'],
    ['Klarmarkerad', null],
    ['Färdig', null],
    ['Färdigställt', null],
    ['Slutfört', null],
    ['Slutredovisad KS 2026-04-27 § 61', '2026-04-27'],
    ['Slutrapporterat', null],
    ['Återrapporterat § 112', null],
    ['Redovisat', null],
    ['Genomfört', null],
    ['Verkställd', null],
    ['Utfört', null],
    ['Besvarad', null],
    ['Utgår', null],
    ['Utgått', null],
    ['Avskrivet', null],
    ['Makulerad', null],
    ['Återkallat', null],
    ['Upphävt', null],
    ['Inte längre aktuellt', null],
    ['Ej aktuellt', null],
    ['Inaktuell', null],
    ['Lagt till handlingarna', null],
    ['✓', null],
    ['✅ klart', null],
    ['100 %', null],
    ['Closed', null],
    ['Done', null],
    ['Completed 2026-06-01', '2026-06-01'],
    ['Withdrawn', null],
    ['Reported back', null],
  ],
  open: [
    '',
    '–',
    'Pågående',
    'Pågår',
    'Ej påbörjad',
    'Ej klart',
    'Inte avslutat',
    'Inte klart än',
    'Delvis klart',
    'Delvis genomfört',
    'Delredovisat',
    'Nästan klart',
    'Snart klart',
    'Ska redovisas i mars',
    'Redovisas i december',
    'Beräknas klart i maj',
    'Återremitterat',
    'Bordlagt',
    'Försenad',
    'Vilande',
    'Väntar på underlag',
    'Grön',
    'Gul',
    'Ny',
    'Öppet',
    '50 %',
    'Enligt plan',
    'In progress',
    'Not started',
    'Not completed',
    'Partly done',
    'To be reported in May',
    'Open',
  ],
  doubtful: [
    'Klart?',
    'Ev. klart',
    'Troligen avslutat',
    'Klart 2027-03-03',
    'Klart för beslut',
    '2026-03-03',
    'Probably done',
  ],
} as const;

describe('a status', () => {
  it.each(STATUS.closed)('"%s" is closed', (cell, on) => {
    expect(closedByStatus(cell, TODAY)).toEqual({ is: 'closed', on });
  });

  it.each(STATUS.open)('"%s" is open', (cell) => {
    expect(closedByStatus(cell, TODAY)).toEqual({ is: 'open' });
  });

  it.each(STATUS.doubtful)('"%s" is asked about', (cell) => {
    expect(closedByStatus(cell, TODAY)).toEqual({ is: 'doubtful' });
  });
});

describe('the cell of a column that is filled in when it is closed', () => {
  it.each([
    ['x', null],
    ['X', null],
    ['Ja', null],
    ['yes', null],
    ['true', null],
    ['100 %', null],
    ['2026-03-03', '2026-03-03'],
    ['3 mars 2026', '2026-03-03'],
    ['260303', '2026-03-03'],
    ['3/3', '2026-03-03'],
    ['§ 61', null],
    ['KS 2026-04-27 § 61', '2026-04-27'],
    ['Klart', null],
  ])('"%s" closes it', (cell, on) => {
    expect(closedByTick(cell, TODAY)).toEqual({ is: 'closed', on });
  });

  it.each(['', '-', 'nej', 'Nej', 'no', 'false', 'ej klart', 'pågår', '0', '50 %', '☐'])(
    '"%s" leaves it open',
    (cell) => {
      expect(closedByTick(cell, TODAY)).toEqual({ is: 'open' });
    },
  );

  it.each(['2027-03-01', 'kanske', 'se protokoll', '?'])('"%s" is asked about', (cell) => {
    expect(closedByTick(cell, TODAY)).toEqual({ is: 'doubtful' });
  });
});

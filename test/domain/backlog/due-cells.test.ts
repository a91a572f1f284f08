import { describe, expect, it } from 'vitest';

import { plainRow } from '../../../src/domain/backlog/list-row.ts';
import { theCommittee } from '../support/run.ts';
import { listed } from '../support/listed.ts';

const committee = theCommittee();
const columns = { deliverable: 0, holder: 1, due: 2, extendedTo: 3, firstDue: 4 };

function row(due: string, extendedTo = '', firstDue = '') {
  const cells = ['ta fram mål', 'Regiondirektören', due, extendedTo, firstDue];
  return listed([plainRow(2, cells)], { committee, columns, today: '2026-10-28' })[0];
}

describe('a due in a list', () => {
  it.each([
    ['2026-12-15', 'meeting'],
    ['2026-12-15 09:00', 'meeting'],
    ['261215', 'meeting'],
    ['20261215', 'meeting'],
    ['tis 15 dec', 'meeting'],
    ['15 december', 'meeting'],
    ['till sammanträdet den 15 december', 'meeting'],
    ['2027-01-31', 'date'],
    ['31/1 2027', 'date'],
    ['kvartal 1 2027', 'period'],
    ['', 'none'],
    ['–', 'none'],
    ['utan datum', 'none'],
    ['No date', 'none'],
  ])('"%s" is a %s', (due, kind) => {
    expect(row(due)).toMatchObject({ is: 'open', terms: { due: { kind } } });
  });

  it.each([
    'Löpande',
    'löpande under året',
    'Tillsvidare',
    'tills vidare',
    'Kontinuerligt',
    'varje tertial',
    'Varje sammanträde',
    'två gånger per år',
    '2 ggr/år',
    'årligen i samband med årsredovisningen',
    'Årligen',
    'senast den 15 varje månad',
    'kvartalsvis',
    'Återkommande',
    'Ongoing',
    'Until further notice',
    'every quarter',
    'twice a year',
  ])('"%s" is a standing one, with its words', (due) => {
    const read = row(due);

    expect(read).toMatchObject({
      is: 'standing',
      words: due,
      terms: { due: { kind: 'none' }, origin: { listed: { recurring: due } } },
    });
  });

  it.each(['när det passar', 'snarast', 'se protokoll', 'oklart'])('"%s" is asked about', (due) => {
    expect(row(due)).toMatchObject({ is: 'unclear', why: 'unclear-due', words: due });
  });

  it.each([
    ['2026-09-15, förlängt till 2026-12-15', '', ''],
    ['2026-09-15 (förlängd till 2026-12-15)', '', ''],
    ['2026-09-15 → 2026-12-15', '', ''],
    ['2026-12-15 (ursprungligen 2026-09-15)', '', ''],
    ['2026-12-15, först 2026-09-15', '', ''],
    ['2026-09-15 extended to 2026-12-15', '', ''],
    ['2026-09-15', '2026-12-15', ''],
    ['2026-12-15', '', '2026-09-15'],
    ['2026-11-17', '2026-12-15', '2026-09-15'],
  ])('"%s", "%s", "%s" was put off from 15 September to the meeting', (...cells) => {
    expect(row(...cells)).toMatchObject({
      is: 'open',
      terms: { due: { kind: 'meeting' }, origin: { listed: { firstDue: '2026-09-15' } } },
    });
  });
});

import { describe, expect, it } from 'vitest';

import { columnsIn } from '../../src/domain/backlog/columns.ts';
import { readRow } from '../../src/domain/backlog/read-row.ts';
import { theCommittee } from './support/run.ts';

const committee = theCommittee();
const columns = { deliverable: 0, holder: 1, due: 2, caseNumber: 3, paragraph: 4 };

function row(...cells: string[]) {
  return readRow(cells, { row: 2, columns, committee, today: '2026-10-28' });
}

describe('the columns of a list', () => {
  it('are known by the headings that offices use', () => {
    expect(columnsIn(['Dnr', 'Uppdrag', 'Ansvarig', 'Återrapporteras'])).toEqual({
      caseNumber: 0,
      deliverable: 1,
      holder: 2,
      due: 3,
    });
  });

  it('need both what and who', () => {
    expect(columnsIn(['Uppdrag', 'Status'])).toBeNull();
  });
});

describe('a row of a list', () => {
  it.each([
    ['2026-12-15', 'meeting'],
    ['till sammanträdet den 15 december', 'meeting'],
    ['2027-01-31', 'date'],
    ['kvartal 1 2027', 'period'],
    ['', 'none'],
  ])('is due "%s" as a %s', (due, kind) => {
    expect(row('ta fram mål', 'regiondirektören', due, 'RUN/1/2026', '§ 7')).toMatchObject({
      ok: true,
      terms: { due: { kind }, origin: { caseNumber: 'RUN/1/2026', paragraph: '§ 7' } },
    });
  });

  it.each([
    ['no-deliverable', ['', 'Regiondirektören', '']],
    ['unknown-holder', ['ta fram mål', 'Trädgårdsmästaren', '']],
    ['unclear-due', ['ta fram mål', 'Regiondirektören', 'när det passar']],
  ])('is left as %s', (why, cells) => {
    expect(row(...cells)).toMatchObject({ ok: false, why });
  });
});

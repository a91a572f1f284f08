import { describe, expect, it } from 'vitest';

import { columnsIn } from '../../../src/domain/backlog/columns.ts';
import { proposeColumns } from '../../../src/domain/backlog/propose-columns.ts';
import { readRow } from '../../../src/domain/backlog/read-row.ts';
import { theCommittee } from '../support/run.ts';

const committee = theCommittee();
const columns = { deliverable: 0, holder: 1, due: 2, caseNumber: 3, paragraph: 4 };

function row(...cells: string[]) {
  return readRow(cells, { row: 2, columns, committee, today: '2026-10-28' });
}

function proposed(...rows: string[][]) {
  return proposeColumns(rows, { committee, today: '2026-10-28' });
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
});

describe('the columns that are proposed', () => {
  it('are sure where headings name what and who', () => {
    expect(proposed(['Uppdrag', 'Ansvarig'], ['ta fram mål', 'Regiondirektören'])).toEqual({
      columns: { deliverable: 0, holder: 1 },
      headed: true,
      isSure: true,
    });
  });

  it('are known by what stands in them where headings say nothing', () => {
    const list = proposed(
      ['Nr', 'Ref', 'Punkt', 'Text', 'Vem', 'Togs', 'Svar'],
      ['1', 'RUN/516/2020', '§ 87', 'ta fram mål', 'Regiondirektören', '2026-09-29', '15 december'],
      [
        '2',
        'RUN/517/2020',
        '§ 88',
        'se över avgifter',
        'regiondirektören',
        '2026-09-29',
        'kvartal 1 2027',
      ],
      ['3', '', '–', 'utreda', 'Trädgårdsmästaren', '2026-06-02', ''],
    );

    expect(list).toEqual({
      columns: { caseNumber: 1, paragraph: 2, deliverable: 3, holder: 4, decidedOn: 5, due: 6 },
      headed: true,
      isSure: false,
    });
  });

  it('are asked about where a heading is known and another column seems to hold the due', () => {
    const list = proposed(
      ['Uppdrag', 'Ansvarig', 'Svarsdag'],
      ['ta fram mål', 'Regiondirektören', '2026-12-15'],
    );

    expect(list).toMatchObject({ columns: { due: 2 }, isSure: false });
  });

  it('take the first row for an assignment where it holds what an assignment holds', () => {
    const list = proposed(['ta fram mål', 'Regiondirektören'], ['utreda', 'Ordföranden']);

    expect(list).toEqual({ columns: { deliverable: 0, holder: 1 }, headed: false, isSure: false });
  });

  it('leave what nobody can say', () => {
    expect(proposed(['a', 'b'], ['ett', 'två']).columns).not.toHaveProperty('holder');
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
    ['2026-09-29', '2026-09-29'],
    ['29 september 2026', '2026-09-29'],
    ['1 december', null],
    ['', null],
  ])('was decided "%s" on %s, and never on a day to come', (cell, decidedOn) => {
    const cells = ['ta fram mål', 'Regiondirektören', cell];

    const read = readRow(cells, {
      row: 2,
      columns: { deliverable: 0, holder: 1, decidedOn: 2 },
      committee,
      today: '2026-10-28',
    });

    expect(read).toMatchObject({ terms: { origin: { decidedOn } } });
  });

  it.each([
    ['no-deliverable', ['', 'Regiondirektören', '']],
    ['unknown-holder', ['ta fram mål', 'Trädgårdsmästaren', '']],
    ['unclear-due', ['ta fram mål', 'Regiondirektören', 'när det passar']],
  ])('is left as %s', (why, cells) => {
    expect(row(...cells)).toMatchObject({ ok: false, why });
  });
});

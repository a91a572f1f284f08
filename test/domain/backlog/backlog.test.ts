import { describe, expect, it } from 'vitest';

import { plainRow } from '../../../src/domain/backlog/list-row.ts';
import { proposeColumns } from '../../../src/domain/backlog/propose-columns.ts';
import type { Mended } from '../../../src/domain/backlog/row-cells.ts';
import { listed } from '../support/listed.ts';
import { theCommittee } from '../support/run.ts';

const committee = theCommittee();
const TODAY = '2026-10-28';
const columns = { deliverable: 0, holder: 1, due: 2, caseNumber: 3, paragraph: 4 };

function row(cells: readonly string[], mended: readonly Mended[] = []) {
  return listed([plainRow(2, cells)], { columns, committee, mended, today: TODAY })[0];
}

function proposed(...rows: string[][]) {
  const all = rows.map((cells, at) => plainRow(at + 1, cells));
  return proposeColumns(all, { committee, today: TODAY });
}

describe('the columns that are proposed', () => {
  it('are sure where headings name what and who', () => {
    expect(proposed(['Uppdrag', 'Ansvarig'], ['ta fram mål', 'Regiondirektören'])).toMatchObject({
      columns: { deliverable: 0, holder: 1 },
      headings: { row: 1 },
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

    expect(list).toMatchObject({
      columns: { caseNumber: 1, paragraph: 2, deliverable: 3, holder: 4, decidedOn: 5, due: 6 },
      headings: { row: 1 },
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

    expect(list).toEqual({ columns: { deliverable: 0, holder: 1 }, headings: null, isSure: false });
  });

  it('leave what nobody can say', () => {
    expect(proposed(['a', 'b'], ['ett', 'två']).columns).not.toHaveProperty('holder');
  });

  it('take "Klart" for when it shall be done, or for whether it is, by what stands below', () => {
    const [heads, who] = [['Uppdrag', 'Ansvarig', 'Klart'], 'Regiondirektören'];

    expect(proposed(heads, ['ta fram mål', who, '2026-12-15']).columns).toHaveProperty('due', 2);
    expect(proposed(heads, ['ta fram mål', who, 'ja']).columns).toHaveProperty('closed', 2);
  });
});

describe('a row of a list', () => {
  it('keeps its case and §', () => {
    expect(row(['ta fram mål', 'regiondirektören', '', 'RUN/1/2026', '§ 7'])).toMatchObject({
      is: 'open',
      terms: { origin: { caseNumber: 'RUN/1/2026', paragraph: '§ 7' } },
    });
  });

  it.each([
    ['2026-09-29', '2026-09-29'],
    ['29 september 2026', '2026-09-29'],
    ['1 december', null],
    ['', null],
  ])('was decided "%s" on %s, and never on a day to come', (cell, decidedOn) => {
    const rows = [plainRow(2, ['ta fram mål', 'Regiondirektören', cell])];

    const [read] = listed(rows, {
      columns: { deliverable: 0, holder: 1, decidedOn: 2 },
      committee,
      today: TODAY,
    });

    expect(read).toMatchObject({ terms: { origin: { decidedOn } } });
  });

  it.each([
    ['no-deliverable', ['', 'Regiondirektören', '']],
    ['no-holder', ['ta fram mål', '', '2026-12-15']],
    ['unknown-holder', ['ta fram mål', 'Trädgårdsmästaren', '']],
    ['several-offices', ['ta fram mål', 'Regiondirektören, Ordföranden', '']],
    ['unclear-due', ['ta fram mål', 'Regiondirektören', 'när det passar']],
  ])('is left as %s', (why, cells) => {
    expect(row(cells)).toMatchObject({ is: 'unclear', why });
  });

  it('knows the office among a cell’s words, which are kept', () => {
    const read = row(['ta fram mål', 'Regiondirektören (Karin Ek)', '']);

    expect(read).toMatchObject({
      terms: {
        holder: { title: 'Regiondirektören' },
        origin: { listed: { notes: [{ heading: '', text: 'Regiondirektören (Karin Ek)' }] } },
      },
    });
  });

  it('keeps its words to the letter, and its deliverable on one line', () => {
    const words = '”Mål 2030”:\nta fram  förslag';

    expect(row([words, 'Regiondirektören', ''])).toMatchObject({
      terms: { wording: words, deliverable: '”Mål 2030”: ta fram förslag' },
    });
  });

  it('is read with what somebody wrote instead of an unclear cell', () => {
    const cells = ['ta fram mål', 'Trädgårdsmästaren', 'när det passar'];

    const read = row(cells, [
      { row: 2, column: 'holder', words: 'Regiondirektören' },
      { row: 2, column: 'due', words: 'utan datum' },
    ]);

    expect(read).toMatchObject({ is: 'open', terms: { due: { kind: 'none' } } });
  });
});

describe('a row that a body outside holds', () => {
  const knowing = theCommittee({ bodies: [{ name: 'Länstrafiken AB', contact: null }] });
  const holderIn = (cell: string, mended: readonly Mended[] = []) => {
    const rows = [plainRow(2, ['ta fram tidtabell', cell, ''])];
    return listed(rows, { columns, committee: knowing, mended, today: TODAY })[0];
  };

  it.each([
    ['Länstrafiken', 'Länstrafiken AB', []],
    ['Umeå kommun', 'Umeå kommun', []],
    ['Umeå kommun (Anna Berg)', 'Umeå kommun', [{ heading: '', text: 'Umeå kommun (Anna Berg)' }]],
    ['Durham County Council', 'Durham County Council', []],
  ])('knows it where the cell surely names it, and keeps the rest: %s', (cell, name, notes) => {
    expect(holderIn(cell)).toMatchObject({
      is: 'open',
      terms: { holder: { kind: 'body', name }, origin: { listed: { notes } } },
    });
  });

  it.each(['Länstrafiken i Norrbotten AB', 'Umeå kommun, Vännäs kommun', 'Friluftsfrämjandet'])(
    'is unclear where it may be another: %s',
    (cell) => {
      expect(holderIn(cell)).toMatchObject({ is: 'unclear', why: 'unknown-holder' });
    },
  );

  it('knows the one that somebody wrote instead', () => {
    const mended = [{ row: 2, column: 'holder', words: '"Friluftsfrämjandet"' }] as const;

    expect(holderIn('FF', mended)).toMatchObject({
      terms: { holder: { kind: 'body', name: 'Friluftsfrämjandet' } },
    });
  });
});

describe('a closed row', () => {
  it('keeps everything, also a holder and a due that nobody knows any more', () => {
    const rows = [
      ['Uppdrag', 'Ansvarig', 'Till när', 'Status'],
      ['ta fram mål', 'Trädgårdsmästaren', 'våren', 'Klart 2026-05-04'],
    ].map((cells, at) => plainRow(at + 1, cells));

    const [read] = listed(rows, { committee, today: TODAY });

    expect(read).toMatchObject({
      is: 'closed',
      because: 'said',
      terms: {
        holder: { kind: 'office', title: 'Trädgårdsmästaren' },
        origin: { listed: { closed: { words: 'Klart 2026-05-04', on: '2026-05-04' } } },
      },
    });
  });

  it('is closed by its text being struck through, unless somebody mended its status', () => {
    const struck = { ...plainRow(2, ['ta fram mål', 'Regiondirektören']), struck: [0, 1] };
    const mended = [{ row: 2, column: 'status', words: 'pågår' }] as const;

    expect(listed([struck], { columns, committee, today: TODAY })[0]?.is).toBe('closed');
    expect(listed([struck], { columns, committee, mended, today: TODAY })[0]?.is).toBe('open');
  });
});

describe('a hidden row', () => {
  const hidden = { ...plainRow(2, ['ta fram mål', 'Regiondirektören']), isHidden: true };

  it('is left out and named, and taken along where that is asked for', () => {
    const how = { columns, committee, today: TODAY };

    expect(listed([hidden], how)).toEqual([{ is: 'hidden', row: 2, words: 'ta fram mål' }]);
    expect(listed([hidden], { ...how, withHidden: true })[0]?.is).toBe('open');
  });
});

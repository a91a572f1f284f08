import { strToU8, zipSync } from 'fflate';

import type { CommitteeFigures } from '../../app/ports/committee-figures.ts';
import type { Language } from '../../domain/record/language.ts';
import { figureWordsIn, namedFigures } from '../../words/figures.ts';
import { SHEET_END, type SheetCell, sheetRow, sheetStart } from '../xlsx/sheet-xml.ts';
import { sheetPath, workbookParts } from '../xlsx/workbook-xml.ts';

const WIDE = 44;
const NARROW = 14;

/** The figures as a workbook: the committee's, and beside them a sheet with a row for each office. */
export function figuresXlsx(figures: CommitteeFigures, language: Language): Uint8Array {
  const words = figureWordsIn(language);
  const sheets = [
    { name: words.title, rows: ofCommittee(figures, language) },
    ...(figures.byHolder.length === 0
      ? []
      : [{ name: words.byHolder, rows: ofHolders(figures, language) }]),
  ];
  const parts = Object.entries(workbookParts(sheets.map(({ name }) => name)));
  return zipSync({
    ...Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])),
    ...Object.fromEntries(sheets.map(({ rows }, at) => [sheetPath(at + 1), strToU8(sheet(rows))])),
  });
}

type Row = readonly SheetCell[];

function ofCommittee({ committee, over, figures }: CommitteeFigures, language: Language): Row[] {
  const words = figureWordsIn(language);
  return [
    [committee.name, ''],
    [words.over, `${over.from} – ${over.to}`],
    ...namedFigures(figures, words).map(([name, count]) => [name, count]),
    // By committee alone: an office's reasons would be somebody's.
    ...figures.whyLate.map(({ reason, count }) => [words.whyLate(reason), count]),
  ];
}

function ofHolders({ byHolder }: CommitteeFigures, language: Language): Row[] {
  const words = figureWordsIn(language);
  const rows = byHolder.map(({ name, figures }) => {
    return { name: name ?? words.others, named: namedFigures(figures, words) };
  });
  return [
    ['', ...(rows[0]?.named ?? []).map(([heading]) => heading)],
    ...rows.map(({ name, named }) => [name, ...named.map(([, count]) => count)]),
  ];
}

function sheet(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, at) => (at === 0 ? WIDE : NARROW));
  return [sheetStart(widths), ...rows.map((row, at) => sheetRow(row, at + 1)), SHEET_END].join('');
}

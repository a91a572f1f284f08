import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { stringify } from 'csv-stringify/sync';

import type { ExportSource } from '../../app/ports/export-source.ts';
import { csvOptions } from '../csv/csv-options.ts';
import { SHEET_END, sheetRow, sheetStart } from '../xlsx/sheet-xml.ts';
import { sheetPath, workbookParts } from '../xlsx/workbook-xml.ts';
import { exportedAssignmentOf } from './exported-assignment.ts';
import { exportedCommitteeOf } from './exported-committee.ts';
import { FileSink } from './file-sink.ts';
import { PeopleMet } from './people-met.ts';
import { PEOPLE_TABLE, type TableCell, TABLES } from './tables.ts';
import { type ZipEntry, zipTo } from './zip-to.ts';

/** How tables become texts. */
type TableWriting = {
  readonly start: (columns: readonly string[]) => string;
  /** @param number from 1, which is the row of the columns */
  readonly row: (cells: readonly TableCell[], number: number) => string;
  readonly end: string;
};

const WIDTH = 22;

const SHEETS: TableWriting = {
  start: (columns) => sheetStart(columns.map(() => WIDTH)) + sheetRow(columns, 1),
  row: sheetRow,
  end: SHEET_END,
};

/** For programs, so with commas; each file says that it is UTF-8. */
const CSV = csvOptions('en');

const COMMAS: TableWriting = {
  start: (columns) => stringify([columns], CSV),
  row: (cells) => stringify([cells], { ...CSV, bom: false }),
  end: '',
};

/** Each table as a CSV file, in one ZIP file. */
export function exportCsv(source: ExportSource, path: string): Promise<void> {
  return exportTables(source, path, { writing: COMMAS, pack: csvEntries });
}

/** Each table as a sheet of one workbook. */
export function exportXlsx(source: ExportSource, path: string): Promise<void> {
  return exportTables(source, path, { writing: SHEETS, pack: sheetEntries });
}

type Written = { readonly name: string; readonly file: string };

function csvEntries(tables: readonly Written[]): readonly ZipEntry[] {
  return tables.map(({ name, file }) => ({ name: `${name}.csv`, file }));
}

function sheetEntries(tables: readonly Written[]): readonly ZipEntry[] {
  const parts = Object.entries(workbookParts(tables.map(({ name }) => name)));
  return [
    ...parts.map(([name, text]) => ({ name, text })),
    ...tables.map(({ file }, at) => ({ name: sheetPath(at + 1), file })),
  ];
}

/**
 * Everything is read once, and each table written beside the others; they are packed when all are
 * there, for in a ZIP file one comes after the other.
 */
async function exportTables(
  source: ExportSource,
  path: string,
  how: {
    readonly writing: TableWriting;
    readonly pack: (tables: readonly Written[]) => readonly ZipEntry[];
  },
): Promise<void> {
  const folder = `${path}.tables`;
  await mkdir(folder, { mode: 0o700 });
  try {
    await zipTo(path, how.pack(await writeTables(source, folder, how.writing)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTables(
  source: ExportSource,
  folder: string,
  writing: TableWriting,
): Promise<readonly Written[]> {
  const tables = [...TABLES, PEOPLE_TABLE];
  const open = await Promise.all(tables.map((table) => OpenTable.at(folder, table, writing)));
  try {
    await fill(source, open);
  } finally {
    await Promise.all(open.map((each) => each.close()));
  }
  return open.map(({ name, file }) => ({ name, file }));
}

async function fill(source: ExportSource, open: readonly OpenTable[]): Promise<void> {
  const people = new PeopleMet();
  const codes = new Map(source.committees.map(({ id, code }) => [id, code]));
  for (const committee of source.committees) {
    people.ofCommittee(committee);
    const shown = exportedCommitteeOf(committee);
    for (const [at, table] of TABLES.entries())
      for (const row of table.ofCommittee?.(shown) ?? []) await open[at]?.add(row);
  }
  for await (const assignment of source.assignments()) {
    people.ofAssignment(assignment);
    const shown = exportedAssignmentOf(assignment, codes.get(assignment.committee) ?? '');
    for (const [at, table] of TABLES.entries())
      for (const row of table.ofAssignment?.(shown) ?? []) await open[at]?.add(row);
  }
  for await (const { user, name } of people.named(source)) await open.at(-1)?.add([user, name]);
}

/** A table that is being written to a file of its own. */
class OpenTable {
  readonly name: string;
  readonly file: string;
  readonly #sink: FileSink;
  readonly #writing: TableWriting;
  #rows = 1;

  private constructor(named: Written, sink: FileSink, writing: TableWriting) {
    this.name = named.name;
    this.file = named.file;
    this.#sink = sink;
    this.#writing = writing;
  }

  static async at(
    folder: string,
    { name, columns }: { readonly name: string; readonly columns: readonly string[] },
    writing: TableWriting,
  ): Promise<OpenTable> {
    const file = join(folder, name);
    const sink = await FileSink.at(file);
    await sink.write(writing.start(columns));
    return new OpenTable({ name, file }, sink, writing);
  }

  add(cells: readonly TableCell[]): Promise<void> {
    this.#rows += 1;
    return this.#sink.write(this.#writing.row(cells, this.#rows));
  }

  async close(): Promise<void> {
    await this.#sink.write(this.#writing.end);
    await this.#sink.close();
  }
}

import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { read as readWorkbook } from 'xlsx';

import { exportTo } from '../../../src/reports/export/export-to.ts';
import { exportSchemaText } from '../../../src/reports/export/schema-text.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { aPath, aSource, RICH } from './support.ts';

const PUBLISHED = 'docs/export-1.schema.json';

async function exportedAs(format: 'json' | 'csv' | 'xlsx'): Promise<Buffer> {
  const path = aPath(`export.${format}`);
  await exportTo(
    aSource([RICH, anAssignment({ id: 'ASSIGNMENT2', number: 2, label: 'RUN-2' })]),
    path,
    format,
  );
  return readFileSync(path);
}

describe('the export as JSON', () => {
  it('fits its published schema', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const fits = ajv.compile(JSON.parse(readFileSync(PUBLISHED, 'utf8')));

    const exported: unknown = JSON.parse((await exportedAs('json')).toString('utf8'));

    fits(exported);
    expect(fits.errors ?? []).toEqual([]);
    expect(exported).toMatchObject({
      format: 'bevaka-export',
      version: 1,
      assignments: [{ label: 'RUN-1', committee: 'RUN' }, { label: 'RUN-2' }],
      people: expect.arrayContaining([{ user: 'U01DIR', name: 'Åsa Öberg' }]),
    });
  });

  it('has a schema that is published as it is', () => {
    expect(readFileSync(PUBLISHED, 'utf8')).toBe(exportSchemaText());
  });
});

describe('the export as tables', () => {
  it('has a CSV file for each, in which no cell can run anything', async () => {
    const files = unzipSync(await exportedAs('csv'));
    const rows = (name: string): string[][] =>
      parse(strFromU8(files[`${name}.csv`] ?? new Uint8Array()), { bom: true });

    expect(rows('assignments').map(([label]) => label)).toEqual(['label', 'RUN-1', 'RUN-2']);
    expect(rows('updates')[1]).toContain("'@SUM(A1) väntar på underlag");
    expect(rows('drafts')[1]).toContain('Korta ner');
    expect(rows('people')).toContainEqual(['U01DIR', 'Åsa Öberg']);
    for (const name of Object.keys(files))
      for (const row of rows(name.replace('.csv', '')))
        expect(row.filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
  });

  it('has a sheet for each, in which no cell is a formula', async () => {
    const workbook = await exportedAs('xlsx');
    const { SheetNames, Sheets } = readWorkbook(workbook);

    expect(SheetNames).toContain('history');
    expect(JSON.stringify(await readSheet(workbook, 'assignments'))).toContain('=1+1 ska utredas');
    expect(JSON.stringify(await readSheet(workbook, 'people'))).toContain('Åsa Öberg');
    expect(JSON.stringify(Sheets)).not.toContain('"f":');
  });
});

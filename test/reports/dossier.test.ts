import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';

import { partAbout } from '../../src/app/dossier/quoted-messages.ts';
import { dossierJson } from '../../src/reports/dossier/dossier-json.ts';
import { dossierMarkdown } from '../../src/reports/dossier/dossier-markdown.ts';
import { dossierPdf } from '../../src/reports/dossier/dossier-pdf.ts';
import { packageTo } from '../../src/reports/dossier/package-to.ts';
import { dossierSchemaText } from '../../src/reports/dossier/schema.ts';
import { aDossier } from './support/a-dossier.ts';

it('is a tagged PDF with every word of it, which says what was not kept', async () => {
  const bytes = await dossierPdf(aDossier(), null);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  const words = text.replaceAll(/\s+/gu, ' ');

  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/pdfaid:part>2<[^]*pdfaid:conformance>A</u);
  expect(tree).toMatch(/"H1"[^]*"H2"[^]*"TH"/u);
  expect(words).toContain('mål & prioriteringar');
  expect(words).toContain('*RUN-1* mål & prioriteringar');
  expect(words).toContain('Ordalydelsen har inte bevarats.');
  expect(words).toContain('väntar [U+1F600]');
  expect(words).toContain('Mottaget som RS 2026/123, tor 17 dec 2026, enligt Astrid Lindqvist');
});

it('is Markdown in which nothing that people wrote is a sign', () => {
  const text = dossierMarkdown(aDossier({ language: 'en' }));

  expect(text).toContain('# Dossier RUN-1');
  expect(text).toContain(String.raw`\*RUN-1\* mål & prioriteringar`);
});

it('is JSON by the schema that is published', () => {
  const published: unknown = JSON.parse(readFileSync('docs/dossier-1.schema.json', 'utf8'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const isValid = ajv.compile(JSON.parse(readFileSync('docs/dossier-1.schema.json', 'utf8')));

  expect(published).toEqual(JSON.parse(dossierSchemaText()));
  expect([isValid(JSON.parse(dossierJson(aDossier()))), isValid.errors]).toEqual([true, null]);
});

it('is packed with its documents, under names that every system can write, and checksums', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  mkdirSync(join(folder, 'files'));
  writeFileSync(join(folder, 'files', 'v1'), 'mål');
  const gone = { ...aDossier(), label: 'RUN-2', documents: [] };
  const pdfOf = async (): Promise<string> => {
    writeFileSync(join(folder, 'dossier.pdf'), 'PDF');
    return Promise.resolve(join(folder, 'dossier.pdf'));
  };
  await packageTo(join(folder, 'out.zip'), [aDossier(), gone], { dataDir: folder, pdfOf });
  const files = unzipSync(readFileSync(join(folder, 'out.zip')));
  rmSync(folder, { recursive: true });
  const sum = createHash('sha256').update('mål').digest('hex');
  const document = 'RUN-1/documents/v1-.._mål_ utkast.txt';

  expect(Object.keys(files).toSorted()).toEqual(
    [
      document,
      'RUN-1/dossier.json',
      'RUN-1/dossier.pdf',
      'RUN-2/dossier.json',
      'RUN-2/dossier.pdf',
      'checksums-sha256.txt',
    ].toSorted(),
  );
  expect(strFromU8(files['checksums-sha256.txt'] ?? new Uint8Array())).toContain(
    `${sum}  ${document}`,
  );
  expect(strFromU8(files['RUN-1/dossier.json'] ?? new Uint8Array())).toContain(
    '"Lank": "documents/v1-.._mål_ utkast.txt"',
  );
});

it('quotes of a morning what it says of one assignment, and nothing of another', () => {
  const morning = 'Din dag\n*RUN-1* mål\nUtkast i dag\n*RUN-12* plan\nhemligt';

  expect(partAbout(morning, 'RUN-1')).toEqual({ is: 'part', text: '*RUN-1* mål\nUtkast i dag' });
  expect(partAbout(morning, 'RUN-2')).toEqual({ is: 'counted' });
});

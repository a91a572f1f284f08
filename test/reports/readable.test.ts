import { convertToHtml } from 'mammoth';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { read as readWorkbook } from 'xlsx';

import { listCsv } from '../../src/reports/csv/list-csv.ts';
import { listDocx } from '../../src/reports/docx/list-docx.ts';
import { listMarkdown } from '../../src/reports/markdown/list-markdown.ts';
import { listPdf } from '../../src/reports/pdf/list-pdf.ts';
import { listXlsx } from '../../src/reports/xlsx/list-xlsx.ts';
import { aList, aRow } from './support/a-list.ts';

const FORMULA = '=HYPERLINK("https://ont.example";"klicka")';

async function docxAsHtml(list = aList()): Promise<string> {
  const filled = await listDocx(list, { template: null, mark: null });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const { value, messages } = await convertToHtml({ buffer: Buffer.from(filled.content) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value;
}

async function pdfText(list = aList()): Promise<string> {
  const { text } = await extractText(new Uint8Array(await listPdf(list, null)), {
    mergePages: true,
  });
  return text.replaceAll(/\s+/gu, ' ');
}

describe('the assignment list as a Word document', () => {
  it('has its headings, its proposal and each assignment in a table', async () => {
    const html = await docxAsHtml();

    expect(html).toMatch(/<h1>(?:<[^>]+>)*Förslag till beslut/u);
    expect(html).toMatch(/<h1>(?:<[^>]+>)*Uppdrag</u);
    expect(html).toContain('☑ RUN-1 Regiondirektören får i uppdrag');
    expect(html).toContain('till tis 9 feb 2027');
    expect(html).toMatch(/<th><p>(?:<[^>]+>)*Ansvarig/u);
    expect(html.match(/<tr>/gu)).toHaveLength(4);
    expect(html).toContain('”fria aktörer” &amp; föreningar &lt;alla&gt;');
    expect(html).not.toMatch(/[{}]|undefined/u);
  });

  it('stands under a heading for each holder, where that was asked for', async () => {
    const html = await docxAsHtml(aList({ order: 'holder' }));

    expect(html).toMatch(/<h2>(?:<[^>]+>)*Kulturchefen.*<h2>(?:<[^>]+>)*Regiondirektören/su);
  });

  it('says so where nothing is open', async () => {
    expect(await docxAsHtml(aList({ rows: [] }))).toContain('Inga uppdrag är öppna.');
  });

  it('is in English where that was asked for', async () => {
    expect(await docxAsHtml(aList({ language: 'en' }))).toContain('Proposal for decision');
  });
});

describe('the assignment list as PDF', () => {
  it('has every word of it', async () => {
    const text = await pdfText();

    expect(text).toContain('Region Exempel');
    expect(text).toContain('Regionala utvecklingsnämnden föreslås besluta');
    expect(text).toContain('tis 15 dec 2026');
    expect(text).toContain('RUN-3');
    expect(text).toContain('Sida 1 av 1');
  });

  it('can be read aloud: it is tagged, with language, title and the headings of its table', async () => {
    const bytes = await listPdf(aList(), null);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { info } = await pdf.getMetadata();
    const marks = await pdf.getMarkInfo();
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());

    expect(marks).toMatchObject({ Marked: true });
    expect(info).toMatchObject({
      Language: 'sv-SE',
      Title: expect.stringContaining('Uppdragslista'),
    });
    expect(tree.match(/"role":"TH"/gu)).toHaveLength(12 + 3);
    expect(tree.match(/"role":"TR"/gu)).toHaveLength(4);
    expect(tree).toMatch(/"role":"H1".*"role":"H2".*"role":"L".*"role":"Table"/su);
    expect(Buffer.from(bytes).toString('latin1')).toContain('pdfaid:part>2<');
  });

  it('is the same file on every machine', async () => {
    expect(Buffer.compare(await listPdf(aList(), null), await listPdf(aList(), null))).toBe(0);
  });

  it('goes on over pages, also with a row that no page has room for', async () => {
    const long = Array.from({ length: 1500 }, (_, at) => `ord${at}`).join(' ');
    const rows = Array.from({ length: 40 }, (_, at) =>
      aRow({ number: at + 1, words: at === 20 ? long : 'Kort' }),
    );

    const pdf = await getDocumentProxy(new Uint8Array(await listPdf(aList({ rows }), null)));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });

    expect(totalPages).toBeGreaterThan(3);
    for (const word of ['ord0', 'ord749', 'ord1499', 'RUN-40']) expect(text).toContain(word);
    expect(text.match(/Ansvarig/gu)?.length).toBe(totalPages);
  });
});

describe('the assignment list as a workbook', () => {
  it('has a row for each assignment, with å, ä and ö', async () => {
    const rows = await readSheet(Buffer.from(listXlsx(aList())));

    expect(JSON.stringify(rows)).toContain('Åtgärder');
    expect(JSON.stringify(rows)).toContain('”fria aktörer” & föreningar <alla>');
  });

  it('runs nothing, whatever a text begins with', () => {
    const { Sheets } = readWorkbook(Buffer.from(listXlsx(aList())));
    const cells = Object.values(Sheets['Uppdrag'] ?? {}).filter(
      (cell: unknown) => typeof cell === 'object' && cell !== null && 'f' in cell,
    );

    expect(cells).toEqual([]);
    expect(JSON.stringify(Sheets)).toContain('HYPERLINK');
  });
});

describe('the assignment list as CSV', () => {
  it('begins with the mark by which a spreadsheet knows its letters, and has ISO dates', () => {
    const text = Buffer.from(listCsv(aList())).toString('utf8');
    const rows: string[][] = parse(text, { bom: true, delimiter: ';' });

    expect(text.startsWith('\ufeff')).toBe(true);
    expect(rows[0]?.[6]).toBe('Åtgärder');
    expect(rows[1]?.[9]).toBe('2026-12-15');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', FORMULA])('runs nothing of %j', (words) => {
    const text = Buffer.from(listCsv(aList({ rows: [aRow({ number: 1, words })] }))).toString();
    const rows: string[][] = parse(text, { bom: true, delimiter: ';' });

    expect(rows[1]?.[4]).not.toMatch(/^[=+\-@\t\r]/u);
    expect(rows[1]?.[4]).toContain(words.trim());
  });
});

describe('the assignment list as Markdown', () => {
  it('shows what people wrote as they wrote it', () => {
    const rows = [
      aRow({ number: 1, words: '# Rubrik | **fet** [länk](https://x.example)\n- punkt' }),
    ];

    const text = Buffer.from(listMarkdown(aList({ rows }))).toString();

    expect(text).toContain(
      '\\# Rubrik \\| \\*\\*fet\\*\\* \\[länk\\](https://x.example)<br>\\- punkt',
    );
  });
});

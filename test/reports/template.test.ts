import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';

import { listDocx, templateProblems } from '../../src/reports/docx/list-docx.ts';
import { ownTemplate } from '../../src/reports/docx/own-template.ts';
import { aList } from './support/a-list.ts';

/** A region's own template: its paragraphs, and a table of one row. */
function aTemplate(
  paragraphs: readonly string[],
  cells: readonly string[] = ['{#rows}{label}', '{words}{/rows}'],
) {
  const row = new TableRow({
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
  const children = paragraphs.map((text) => new Paragraph(text));
  return Packer.toBuffer(
    new Document({ sections: [{ children: [...children, new Table({ rows: [row] })] }] }),
  );
}

describe('a template of the region’s own', () => {
  it('is followed, with what it asks for and nothing else', async () => {
    const template = await aTemplate(['Länsdiariet: {title}', '{#proposal}{text}{/proposal}']);

    const filled = await listDocx(aList(), { template, mark: null });

    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    const { value } = await extractRawText({ buffer: Buffer.from(filled.content) });
    expect(value).toContain('Länsdiariet: Uppdragslista');
    expect(value.match(/RUN-\d\n/gu)).toHaveLength(3);
    expect(value).not.toContain('Åtgärder');
  });

  it.each([
    ['is unknown', ['{titel}'], { is: 'unknown', placeholder: 'titel' }],
    ['stands outside its part', ['{holder}'], { is: 'misplaced', placeholder: 'holder' }],
    ['is never closed', ['{#about}{text}'], { is: 'unclosed', placeholder: 'about' }],
    ['has no beginning', ['{/about}'], { is: 'unopened', placeholder: 'about' }],
    ['is half', ['{title'], { is: 'unclosed', placeholder: 'title' }],
  ])('is refused by the name of a placeholder that %s', async (_what, paragraphs, problem) => {
    expect(templateProblems(await aTemplate(paragraphs))).toContainEqual(problem);
  });

  it('is refused where no assignment would be in the paper', async () => {
    const problems = templateProblems(await aTemplate(['{title}'], ['tom']));

    expect(problems).toEqual([{ is: 'missing', placeholder: 'rows' }]);
  });

  it('is refused where it is no Word file', () => {
    expect(templateProblems(Buffer.from('%PDF-1.7'))).toEqual([
      { is: 'not-docx', placeholder: '' },
    ]);
  });

  it('runs nothing: what looks like a program is a placeholder that is unknown', async () => {
    const [problem] = templateProblems(await aTemplate(['{constructor.constructor("x")()}']));

    expect(problem?.is).toBe('unknown');
  });
});

it('our own template has no problem', async () => {
  expect(templateProblems(await ownTemplate('sv', null))).toEqual([]);
});

import { describe, expect, it } from 'vitest';

import { readDecision } from '../../src/domain/reading/read-decision.ts';
import { readText } from '../../src/files/text/read-text.ts';
import { column, pdfOf, type Placed } from './support/pdf.ts';

const FILL =
  'Nämnden har under året följt arbetet och konstaterar att det går framåt i den takt som planerades när programmet antogs av fullmäktige.';
const LEFT = `${FILL} ${FILL} Regiondirektören får i uppdrag att ta fram en plan för`;
const RIGHT = `cykelvägar till nämndens sammanträde den 15 december 2026. ${FILL} ${FILL}`;

async function textOf(pages: readonly (readonly Placed[])[]): Promise<string> {
  const read = await readText(pdfOf(pages));
  return read.ok ? read.text : `refused: ${read.why}`;
}

const place = (x: number, y: number, text: string): Placed => ({ text, x, y });
const flowing = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

describe('a page in two columns', () => {
  const left = column(LEFT, { x: 50, y: 700, width: 230 });
  const right = column(RIGHT, { x: 315, y: 700, width: 230 });
  const heading = {
    text: 'Protokoll för regionala utvecklingsnämnden den 29 september 2026, sida ett',
    x: 130,
    y: 760,
  };
  const byRow = left.flatMap((line, at) => [line, ...(right[at] === undefined ? [] : [right[at]])]);
  const rest = right.slice(left.length);

  it.each([
    ['the columns one after the other', [heading, ...left, ...right]],
    ['line by line over both', [heading, ...byRow, ...rest]],
    ['the right one first', [...right, ...left, heading]],
  ])('is read column by column when the file draws %s', async (_order, lines) => {
    const text = await textOf([lines]);

    expect(flowing(text)).toBe(`${heading.text} ${LEFT} ${RIGHT}`);
  });

  it('gives the assignment whose sentence goes from one column to the next', async () => {
    const text = await textOf([[heading, ...byRow, ...rest]]);

    const [found, ...others] = readDecision(text, { decidedOn: '2026-09-29' });

    expect(others).toEqual([]);
    expect(found).toMatchObject({ holder: 'Regiondirektören', dueIso: '2026-12-15' });
    expect(flowing(found?.deliverable ?? '')).toBe('ta fram en plan för cykelvägar');
  });

  it('goes on from its right column to the next page', async () => {
    const next = column('Det är bråttom.', { x: 50, y: 700, width: 230 });

    expect(flowing(await textOf([[heading, ...byRow, ...rest], next]))).toBe(
      `${heading.text} ${LEFT} ${RIGHT} Det är bråttom.`,
    );
  });

  it('is not seen in a page of one column', async () => {
    const lines = column(`${LEFT} ${RIGHT}`, { x: 50, y: 700, width: 480 });

    expect(flowing(await textOf([lines]))).toBe(`${LEFT} ${RIGHT}`);
  });
});

describe('a table whose cells run over several lines', () => {
  const heads = [place(50, 700, 'Uppdrag'), place(260, 700, 'Ansvarig'), place(420, 700, 'Klart')];
  const first = [
    place(50, 680, 'Ta fram förslag till plan för'),
    place(260, 680, 'Regiondirek-'),
    place(420, 680, '2026-12-15'),
    place(50, 667, 'kollektivtrafiken i länet'),
    place(260, 667, 'tören'),
  ];
  const second = [
    place(50, 645, 'Utreda stängningstiderna'),
    place(260, 645, 'Fritidschefen'),
    place(420, 645, '2027-03-01'),
  ];
  const ROWS = [
    ['Uppdrag', 'Ansvarig', 'Klart'],
    ['Ta fram förslag till plan för kollektivtrafiken i länet', 'Regiondirektören', '2026-12-15'],
    ['Utreda stängningstiderna', 'Fritidschefen', '2027-03-01'],
  ];
  const cellByCell = [first[0], first[3], first[1], first[4], first[2]].flatMap(
    (each) => each ?? [],
  );

  it.each([
    ['line by line', [...heads, ...first, ...second]],
    ['cell by cell', [...heads, ...cellByCell, ...second]],
  ])('is read row by row when it is drawn %s', async (_order, lines) => {
    const text = await textOf([lines]);

    expect(
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(/\s*\t\s*/u)),
    ).toEqual(ROWS);
  });

  it('gives each row’s deliverable, holder and time', async () => {
    const intro = column('§ 87 Nämnden beslutar om följande uppdrag.', {
      x: 50,
      y: 740,
      width: 400,
    });
    const text = await textOf([[...intro, ...heads, ...cellByCell, ...second]]);

    const found = readDecision(text, { decidedOn: '2026-09-29' });

    expect(found.map(({ holder, dueIso }) => [holder, dueIso])).toEqual([
      ['Regiondirektören', '2026-12-15'],
      ['Fritidschefen', '2027-03-01'],
    ]);
    expect(found[0]?.deliverable).toContain('kollektivtrafiken i länet');
  });

  it('leaves alone a text below a header with parts that stand apart', async () => {
    const header = [
      place(50, 780, 'Region Nord'),
      place(260, 780, 'Protokoll'),
      place(480, 780, 'Sida 3'),
    ];
    const body = column(`${FILL} Beslut.`, { x: 50, y: 740, width: 480 });

    const text = await textOf([[...header, ...body]]);

    expect(flowing(text)).toBe(`Region Nord Protokoll Sida 3 ${FILL} Beslut.`);
  });
});

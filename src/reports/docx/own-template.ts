import {
  Document,
  Header,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import type { Language } from '../../domain/record/language.ts';
import { COLUMNS, type ColumnKey, WIDTHS } from '../list/columns.ts';
import { markOf } from '../mark.ts';
import { columnPlaceholder } from './placeholders.ts';
import { templateStyles } from './template-styles.ts';

/** A4 on its side, with 1.5 cm around, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 850 };
const TABLE_WIDTH = PAGE.height - 2 * PAGE.margin;

/**
 * Our own template: what a region takes and changes in Word, and what is filled in where it has none
 * of its own.
 * @param mark stands at the top of each page; null for none
 */
export function ownTemplate(language: Language, mark: Uint8Array | null): Promise<Buffer> {
  const { width, height, margin } = PAGE;
  const size = { width, height, orientation: PageOrientation.LANDSCAPE };
  return Packer.toBuffer(
    new Document({
      title: '{title}',
      creator: 'Bevaka',
      externalStyles: templateStyles(language),
      sections: [
        {
          properties: {
            page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin } },
          },
          headers: { default: new Header({ children: headerOf(mark) }) },
          children: [...opening(), ...proposal(), ...table()],
        },
      ],
    }),
  );
}

function headerOf(mark: Uint8Array | null): Paragraph[] {
  const picture = mark === null ? null : markOf(mark);
  const image =
    picture === null
      ? []
      : [
          new ImageRun({
            type: picture.type,
            data: picture.bytes,
            transformation: picture.fitted(120, 48),
            altText: { name: '{authority}', title: '{authority}', description: '{authority}' },
          }),
        ];
  return [new Paragraph({ style: 'Header', children: [...image, new TextRun('{authority}')] })];
}

function opening(): Paragraph[] {
  return [
    styled('Title', '{title}'),
    styled('Subtitle', '{subtitle}'),
    styled('Normal', '{madeOn}'),
    styled('Heading1', '{aboutHeading}'),
    styled('Normal', '{#about}'),
    styled('Normal', '{text}'),
    styled('Normal', '{/about}'),
  ];
}

function proposal(): Paragraph[] {
  return [
    styled('Heading1', '{proposalHeading}'),
    styled('Normal', '{proposalLead}'),
    styled('Normal', '{#proposal}'),
    styled('ListBullet', '– {text}'),
    styled('Normal', '{#lines}'),
    styled('ListBullet2', '{line}'),
    styled('Normal', '{/lines}'),
    styled('Normal', '{/proposal}'),
  ];
}

function table(): (Paragraph | Table)[] {
  return [
    styled('Heading1', '{tableHeading}'),
    styled('Normal', '{#isEmpty}{nothing}{/isEmpty}'),
    styled('Normal', '{#groups}'),
    styled('Normal', '{#hasHeading}'),
    styled('Heading2', '{heading}'),
    styled('Normal', '{/hasHeading}'),
    rowsTable(),
    styled('Normal', '{/groups}'),
  ];
}

function rowsTable(): Table {
  const whole = Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);
  const widths = COLUMNS.map((key) => Math.floor((TABLE_WIDTH * WIDTHS[key]) / whole));
  const cells = (style: string, textOf: (key: ColumnKey, at: number) => string): TableCell[] =>
    COLUMNS.map(
      (key, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: [styled(style, textOf(key, at))],
        }),
    );
  return new Table({
    style: 'AssignmentTable',
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells('TableHeading', (key) => `{${columnPlaceholder(key)}}`),
      }),
      new TableRow({
        children: cells('TableText', (key, at) => {
          const start = at === 0 ? '{#rows}' : '';
          return `${start}{${key}}${at === COLUMNS.length - 1 ? '{/rows}' : ''}`;
        }),
      }),
    ],
  });
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

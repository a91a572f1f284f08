/** The columns of the list, as Nordic committees have them, in their order. */
export const COLUMNS = [
  'label',
  'decidedOn',
  'paragraph',
  'caseNumber',
  'words',
  'holder',
  'done',
  'status',
  'firstDay',
  'day',
  'extensions',
  'latePapers',
] as const;
export type ColumnKey = (typeof COLUMNS)[number];

/** How wide each is beside the others, in signs of a usual text. */
export const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  label: 9,
  decidedOn: 11,
  paragraph: 6,
  caseNumber: 15,
  words: 32,
  holder: 17,
  done: 30,
  status: 13,
  firstDay: 11,
  day: 12,
  extensions: 17,
  latePapers: 16,
};

/** The texts of one row, by column; lines within a cell are apart by `\n`. */
export type Cells = Readonly<Record<ColumnKey, string>>;

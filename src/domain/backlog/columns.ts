/** What a column of a list of assignments can hold, in the order in which it is asked for. */
export const COLUMN_NAMES = [
  'deliverable',
  'holder',
  'due',
  'extendedTo',
  'firstDue',
  'status',
  'closed',
  'caseNumber',
  'paragraph',
  'decidedOn',
] as const;

export type ColumnName = (typeof COLUMN_NAMES)[number];

/** Where each thing stands, counted from 0; what no column holds is not there. */
export type Columns = Readonly<Partial<Record<ColumnName, number>>>;

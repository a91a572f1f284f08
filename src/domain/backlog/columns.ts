/** What a column of a list of open assignments can hold, in the order in which it is asked for. */
export const COLUMN_NAMES = [
  'deliverable',
  'holder',
  'due',
  'caseNumber',
  'paragraph',
  'decidedOn',
] as const;

export type ColumnName = (typeof COLUMN_NAMES)[number];

/** Where each thing stands, counted from 0; what no column holds is not there. */
export type Columns = Readonly<Partial<Record<ColumnName, number>>>;

/** The headings that offices use, in Swedish and English; the surest first. */
const HEADINGS: readonly (readonly [ColumnName, RegExp])[] = [
  [
    'deliverable',
    /^(?:uppdrag(?:et|stext)?|vad|åtgärd|det\s+som\s+ska\s+tas\s+fram|assignment|deliverable|action|task)$/iu,
  ],
  [
    'deliverable',
    /^(?:ärende(?:mening|t)?|rubrik|beskrivning|beslut|description|title|subject)$/iu,
  ],
  [
    'holder',
    /^(?:ansvarig(?:\s+\p{L}+)?|ansvar|befattning|uppdragstagare|utförare|holder|owner|responsible|assigned\s+to)$/iu,
  ],
  [
    'due',
    /^(?:till\s+(?:när|sammanträde(?:t)?)|återrapporter(?:as|ing)|redovisas|klart?(?:\s+senast)?|senast|slutdatum|sammanträde|förfallodatum|due(?:\s+date)?|deadline|meeting)$/iu,
  ],
  [
    'caseNumber',
    /^(?:dnr|diarie(?:nummer|nr)|ärende(?:nummer|nr)|case(?:\s+(?:number|no))?|reference)$/iu,
  ],
  ['paragraph', /^(?:§|paragraf|beslutsparagraf|paragraph)$/iu],
  ['decidedOn', /^(?:beslutsdatum|beslutad|datum|beslutat|decided(?:\s+on)?|date)$/iu],
];

/** The columns that a row of headings names. */
export function columnsIn(headings: readonly string[]): Columns {
  const found: Partial<Record<ColumnName, number>> = {};
  for (const [name, pattern] of HEADINGS) {
    const at = headings.findIndex((heading) => pattern.test(heading.trim().replace(/:$/u, '')));
    if (at !== -1) found[name] ??= at;
  }
  return found;
}

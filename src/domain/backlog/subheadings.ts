import { isEmptyCell } from './empty-cell.ts';
import type { Columns } from './columns.ts';
import type { ListRow } from './list-row.ts';
import { onOneLine } from './row-cells.ts';

/** A heading between a list's rows, which is said of all below it until the next. */
export type Subheading = { readonly text: string; readonly isClosed: boolean };

const CLOSED =
  /^(?:avslutade|klara|färdiga|genomförda|verkställda|slutförda|slutredovisade|utgångna|återrapporterade|avförda|arkiv(?:erade)?|closed|completed|done|finished|archived?)(?!\p{L})/iu;
const OPEN =
  /^(?:pågående|öppna|aktuella|nya|kommande|kvarstående|ej (?:avslutade|klara)|återstående|ongoing|open|current|new|active)(?!\p{L})/iu;
const LONGEST = 80;

/**
 * The heading that a row is: its only words, in a column that holds no assignment, or words that
 * head closed or open ones. What stands alone where the assignments stand is one without a holder.
 */
export function subheadingIn({ cells }: ListRow, columns: Columns): Subheading | null {
  const filled = cells.flatMap((cell, at) => (isEmptyCell(cell) ? [] : [{ cell, at }]));
  const [only, another] = filled;
  if (only === undefined || another !== undefined || cells.length < 3) return null;
  const text = onOneLine(only.cell);
  if (text.length > LONGEST) return null;
  const isClosed = CLOSED.test(text);
  const isHeading = isClosed || OPEN.test(text);
  const isOfRow = Object.values(columns).includes(only.at) && !isFirstOfOther(only.at, columns);
  return isHeading || !isOfRow ? { text, isClosed } : null;
}

/** Headings stand in the first column, which is seldom a case number or a day alone. */
function isFirstOfOther(at: number, { deliverable, holder }: Columns): boolean {
  return at === 0 && deliverable !== 0 && holder !== 0;
}

import readExcel from 'read-excel-file/node';

import type { TextLimits } from './limits.ts';
import { unzipped } from './zip.ts';

/** The first sheet of a spreadsheet, a line a row with tabs between its cells; days as `2026-12-15`. */
export async function xlsxText(content: Uint8Array, limits: TextLimits): Promise<string> {
  // Its directory is looked at first: the library would unpack whatever is there.
  unzipped(content, () => true, limits);
  const sheets = await readExcel(Buffer.from(content));
  const rows = sheets[0]?.data ?? [];
  return rows.map((row) => row.map(cellText).join('\t')).join('\n');
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell.replaceAll(/\s+/gu, ' ').trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? `${cell}` : '';
}

import { Parser } from 'htmlparser2';

/** Case systems give a page with a table, and call it a spreadsheet. */
export function isHtmlTable(text: string): boolean {
  return (
    /^\uFEFF?\s*<(?:!doctype|html|head|meta|table|\?xml)\b/iu.test(text) && /<tr\b/iu.test(text)
  );
}

/** The rows and cells of the tables in a page; a cell over several columns leaves the others empty. */
export function htmlRowsOf(html: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cell: string | null = null;
  let spans = 1;
  const end = (): void => {
    if (cell === null) return;
    rows.at(-1)?.push(cell.trim(), ...Array<string>(spans - 1).fill(''));
    cell = null;
  };
  const parser = new Parser({
    onopentag: (name, { colspan = '1' }) => {
      if (name === 'tr') rows.push([]);
      if (name === 'br' && cell !== null) cell += '\n';
      if (name !== 'td' && name !== 'th') return;
      end();
      cell = '';
      spans = Math.min(Math.max(Number.parseInt(colspan, 10) || 1, 1), MOST_SPANNED);
    },
    ontext: (words) => {
      if (cell !== null) cell += words.replaceAll(/\s+/gu, ' ');
    },
    onclosetag: (name) => {
      if (name === 'td' || name === 'th' || name === 'tr') end();
    },
  });
  parser.end(html);
  return rows;
}

const MOST_SPANNED = 50;

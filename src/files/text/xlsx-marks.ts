import { eachElement } from './xml-elements.ts';
import { struckStrings, struckStyles } from './xlsx-struck.ts';

/** What a sheet of a spreadsheet says beside its cells' values, which the library leaves out. */
export type SheetMarks = {
  readonly isHidden: boolean;
  /** The numbers of rows that are hidden or filtered out. */
  readonly hidden: ReadonlySet<number>;
  /** By a row's number the cells whose whole text is struck through, counted from 0. */
  readonly struck: ReadonlyMap<number, readonly number[]>;
  /** Cells of one column that are merged: what stands in the first is said of all. */
  readonly merged: readonly {
    readonly column: number;
    readonly from: number;
    readonly to: number;
  }[];
};

type Parts = Readonly<Record<string, Uint8Array>>;

/** By a sheet's name; ECMA-376, Part 1, 18.2 and 18.3. */
export function sheetMarksIn(parts: Parts): ReadonlyMap<string, SheetMarks> {
  const styles = struckStyles(parts['xl/styles.xml']);
  const strings = struckStrings(parts['xl/sharedStrings.xml']);
  const targets = targetsIn(parts);
  const marks = new Map<string, SheetMarks>();
  eachElement(parts['xl/workbook.xml'], {
    begins: {
      sheet: ({ name = '', state = 'visible', id = '' }) => {
        const sheet = parts[targets.get(id) ?? ''];
        marks.set(name, { isHidden: state !== 'visible', ...marksOf(sheet, { styles, strings }) });
      },
    },
  });
  return marks;
}

/** Where the sheets lie: each by the id that the workbook names it with. */
function targetsIn(parts: Parts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  eachElement(parts['xl/_rels/workbook.xml.rels'], {
    begins: {
      Relationship: ({ Id = '', Target = '' }) => {
        found.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    },
  });
  return found;
}

type Struck = { readonly styles: ReadonlySet<string>; readonly strings: ReadonlySet<string> };

function marksOf(
  sheet: Uint8Array | undefined,
  { styles, strings }: Struck,
): Omit<SheetMarks, 'isHidden'> {
  const hidden = new Set<number>();
  const struck = new Map<number, number[]>();
  const merged: { column: number; from: number; to: number }[] = [];
  let row = 0;
  let cell = { at: -1, isShared: false };
  const strike = (): unknown => struck.set(row, [...(struck.get(row) ?? []), cell.at]);
  eachElement(sheet, {
    begins: {
      row: ({ r, hidden: isHidden }) => {
        row = r === undefined ? row + 1 : Number(r);
        cell = { at: -1, isShared: false };
        if (isHidden === '1' || isHidden === 'true') hidden.add(row);
      },
      c: ({ r, s = '0', t }) => {
        cell = { at: r === undefined ? cell.at + 1 : columnOf(r), isShared: t === 's' };
        if (styles.has(s)) strike();
      },
      mergeCell: ({ ref = '' }) => {
        const [first = '', last = ''] = ref.split(':');
        const column = columnOf(first);
        if (column === columnOf(last)) merged.push({ column, from: rowOf(first), to: rowOf(last) });
      },
    },
    ends: {
      v: (text) => {
        if (cell.isShared && strings.has(text)) strike();
      },
    },
  });
  return { hidden, struck, merged };
}

/** @example columnOf('AB12') // 27 */
function columnOf(place: string): number {
  const letters = place.replaceAll(/[^A-Z]/gu, '');
  return Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(place: string): number {
  return Number(place.replaceAll(/\D/gu, ''));
}

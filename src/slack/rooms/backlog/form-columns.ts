import type { ModalView, PlainTextOption } from '@slack/types';

import type { ListRead } from '../../../app/readings/list-read.ts';
import { COLUMN_NAMES, type ColumnName, type Columns } from '../../../domain/backlog/columns.ts';
import { onOneLine } from '../../../domain/backlog/row-cells.ts';
import type { Language } from '../../../domain/record/language.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, selectInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line, option, shortened } from '../../kit/fields/text.ts';
import { backlogWordsIn } from './words.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/** Slack's menus take a hundred options. */
const MOST_COLUMNS = 100;
const LONGEST_HEADING = 30;
/** Without these nothing can be registered. */
const NEEDED: readonly ColumnName[] = ['deliverable', 'holder'];

/** Which column is taken for what, each to be changed. */
export function columnsForm(list: ListRead, language: Language): ModalView {
  const words = backlogWordsIn(language);
  const options = optionsOf(list);
  const { columns } = list.how;
  return modal({
    id: 'import_columns',
    ...words.choosingColumns,
    language,
    metadata: { reading: list.reading.id },
    blocks: [
      line(words.columnsAsRead),
      ...COLUMN_NAMES.map((name, at) =>
        selectInput(
          {
            field: 'column',
            at,
            language,
            label: words.columns[name],
            optional: !NEEDED.includes(name),
          },
          { options, initial: columns[name]?.toString() ?? null },
        ),
      ),
    ],
  });
}

/** One column is one thing: a second use of it is nearly always a slip. */
export function readColumns(values: unknown, language: Language): Read<Columns> {
  const answers = answersIn(values);
  const { missing } = fieldWordsIn(language).errors;
  const { columnTaken } = backlogWordsIn(language);
  const columns: Partial<Record<ColumnName, number>> = {};
  const errors: Record<string, string> = {};
  COLUMN_NAMES.forEach((name, index) => {
    const chosen = answers.chosen('column', index);
    if (chosen === null && NEEDED.includes(name)) errors[blockId('column', index)] = missing;
    if (chosen === null) return;
    const at = Number(chosen);
    if (Object.values(columns).includes(at)) errors[blockId('column', index)] = columnTaken;
    columns[name] = at;
  });
  return readOf(errors, () => columns);
}

/** "B · Ansvarig (Regiondirektören)": a column as a spreadsheet names it, with what stands in it. */
function optionsOf({ table, proposed }: ListRead): PlainTextOption[] {
  const { headings } = proposed;
  const width = Math.max(...table.map(({ cells }) => cells.length));
  const below = table.filter(({ row }) => headings === null || row > headings.row);
  return Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, at) => {
    const heading = shortened(onOneLine(headings?.cells[at] ?? ''), LONGEST_HEADING);
    const example = below
      .map(({ cells }) => onOneLine(cells[at] ?? ''))
      .find((cell) => cell !== '');
    const shown = [heading, ...(example === undefined ? [] : [`(${example})`])];
    return option(`${lettersOf(at)} · ${shown.join(' ').trim()}`, String(at));
  });
}

/** @example lettersOf(27) // 'AB' */
function lettersOf(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? letter : `${lettersOf(Math.floor(at / 26) - 1)}${letter}`;
}

import type { InputBlock, ModalView } from '@slack/types';

import type { DryRun, ShownRow } from '../../../app/readings/dry-run.ts';
import type { ColumnName } from '../../../domain/backlog/columns.ts';
import { bodyNamed } from '../../../domain/committee/body-name.ts';
import type { RowDoubt } from '../../../domain/backlog/read-row.ts';
import type { Mended } from '../../../domain/backlog/row-cells.ts';
import type { Language } from '../../../domain/record/language.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, type FormField, selectInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line, option, shortened } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { mendingWordsIn } from './mending-words.ts';

/** So many are mended at a time: more would be scrolled past. */
export const MOST_MENDED = 10;
/** A menu of Slack's holds so many. */
const MOST_OFFICES = 100;
const LONGEST_SHOWN = 300;

type Unclear = Extract<ShownRow, { readonly is: 'unclear' }>;
type Mendable = Extract<ColumnName, 'deliverable' | 'holder' | 'due' | 'status'>;

/** Which cell is wanted. */
const COLUMN_OF: Readonly<Record<RowDoubt, Mendable>> = {
  'no-deliverable': 'deliverable',
  'no-holder': 'holder',
  'unknown-holder': 'holder',
  'several-offices': 'holder',
  'unclear-due': 'due',
  'unclear-status': 'status',
};

/** The first rows that are unclear, each with the field that is missing; the list says what it has. */
export function mendForm(run: DryRun, language: Language): ModalView {
  const words = mendingWordsIn(language);
  const rows = run.rows.filter((row): row is Unclear => row.is === 'unclear').slice(0, MOST_MENDED);
  return modal({
    id: 'import_mend',
    ...words.asking,
    language,
    metadata: { reading: run.reading, rows: rows.map(({ row }) => row) },
    blocks: [
      line(words.how),
      ...rows.flatMap((row, at) => [
        ...(row.deliverable === '' ? [] : [line(shortened(row.deliverable, LONGEST_SHOWN))]),
        ...mendInputs(row, { at, language }, run),
      ]),
    ],
  });
}

type Where = { readonly at: number; readonly language: Language };

/** Who is accountable can also be an office that is not there yet, or a body outside. */
function mendInputs(unclear: Unclear, where: Where, run: DryRun): InputBlock[] {
  const input = mendInput(unclear, where, run);
  if (COLUMN_OF[unclear.why] !== 'holder' || run.committee.offices.length === 0) return [input];
  const also = ['newOffice', 'body'] as const;
  return [input, ...also.map((each) => textInput({ ...where, field: each, optional: true }))];
}

function mendInput(
  { row, why, words: cell, offices }: Unclear,
  where: Where,
  { committee }: DryRun,
): InputBlock {
  const words = mendingWordsIn(where.language);
  const field = COLUMN_OF[why];
  const inList = cell === '' ? [] : [words.inTheList(cell)];
  const either = offices.length === 0 ? [] : [words.canBe(offices.join(', '))];
  const hint = [...inList, ...either, ...(field === 'due' ? [words.dueHint] : [])].join(' ');
  const label = words.labels[field](row);
  const about: FormField = { ...where, field, label, hint, optional: true };
  if (field === 'status') {
    const options = (['open', 'closed'] as const).map((each) => option(words.statuses[each], each));
    return selectInput(about, { options, initial: null });
  }
  const titles = committee.offices.map(({ title }) => title);
  if (field !== 'holder' || titles.length === 0) return textInput(about);
  const all = titles.map((title, index) => option(title, String(index)));
  // Those that it can mean come first.
  const likely = all.filter((_, index) => offices.includes(titles[index] ?? ''));
  const options = [...new Set([...likely, ...all])].slice(0, MOST_OFFICES);
  return selectInput(about, { options, initial: null });
}

/** What was written or chosen, as the cells that it stands instead of. */
export function readMended(
  values: unknown,
  form: {
    readonly rows: readonly number[];
    readonly offices: readonly string[];
    readonly language: Language;
  },
): Read<readonly Mended[]> {
  const { rows, offices, language } = form;
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const mended = rows.flatMap((row, at) => {
    const body = bodyNamed(answers.text('body', at));
    const title = answers.text('newOffice', at);
    const holders = [body, title, answers.chosen('holder', at) ?? ''].filter((each) => each !== '');
    if (holders.length > 1) {
      const field = body === '' ? 'newOffice' : 'body';
      errors[blockId(field, at)] = fieldWordsIn(language).errors.oneHolder;
    }
    return (['deliverable', 'holder', 'due', 'status'] as const).flatMap((column) => {
      const chosen = answers.chosen(column, at);
      const written = chosen === null ? answers.text(column, at) : meant(column, chosen, offices);
      const holder = body === '' ? title : `"${body}"`;
      const words = column === 'holder' && holder !== '' ? holder : written;
      return words === '' ? [] : [{ row, column, words }];
    });
  });
  return readOf(errors, () => mended);
}

/** The titles that shall be offices from now on, by the row's place in the form. */
export function newOfficesIn(
  values: unknown,
  { rows }: { readonly rows: readonly number[] },
): readonly { readonly at: number; readonly title: string }[] {
  const answers = answersIn(values);
  return rows
    .map((_, at) => ({ at, title: answers.text('newOffice', at) }))
    .filter(({ title }) => title !== '');
}

/** A choice as a cell would say it. */
function meant(column: Mendable, chosen: string, offices: readonly string[]): string {
  if (column === 'holder') return offices[Number(chosen)] ?? '';
  return chosen === 'closed' ? 'avslutat' : 'pågår';
}

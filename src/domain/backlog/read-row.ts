import type { AssignmentTerms } from '../assignments/assignment.ts';
import type { Due } from '../committee/due.ts';
import type { Committee } from '../committee/committee.ts';
import { findDuePhrases } from '../dates/find-due-phrases.ts';
import { readDay } from '../dates/read-day.ts';
import { resolveDue } from '../dates/resolve.ts';
import { type Day, isDay } from '../days/day.ts';
import { plannedOn } from '../committee/meetings.ts';
import { officeWritten } from '../committee/offices.ts';
import type { ColumnName, Columns } from './columns.ts';

/** Why a row is not registered as it stands. */
export type RowDoubt = 'no-deliverable' | 'unknown-holder' | 'unclear-due';

/** A row of the list; the row's number is the spreadsheet's own, 2 for the first after the headings. */
export type ReadRow =
  | { readonly ok: true; readonly row: number; readonly terms: AssignmentTerms }
  | { readonly ok: false; readonly row: number; readonly why: RowDoubt; readonly words: string };

/** Understands one row by the committee's offices and calendar. An empty due is no date. */
export function readRow(
  cells: readonly string[],
  {
    row,
    columns,
    committee,
    today,
  }: { row: number; columns: Columns; committee: Committee; today: Day },
): ReadRow {
  const cell = (name: ColumnName): string => (cells[columns[name] ?? -1] ?? '').trim();
  const deliverable = cell('deliverable');
  if (deliverable === '')
    return {
      ok: false,
      row,
      why: 'no-deliverable',
      words: cells.filter((each) => !isEmptyCell(each.trim())).join(' '),
    };
  const office = officeWritten(committee, cell('holder'));
  if (office === null) return { ok: false, row, why: 'unknown-holder', words: cell('holder') };
  const due = dueIn(cell('due'), committee, today);
  if (due === null) return { ok: false, row, why: 'unclear-due', words: cell('due') };
  return {
    ok: true,
    row,
    terms: {
      wording: deliverable,
      deliverable,
      holder: { kind: 'office', title: office.title },
      due,
      origin: {
        caseNumber: cell('caseNumber') || null,
        caseTitle: null,
        paragraph: paragraphOf(cell('paragraph')),
        decidedOn: decidedIn(cell('decidedOn'), today),
        sentTo: [],
        minutes: null,
        basis: [],
      },
      parent: null,
    },
  };
}

function dueIn(words: string, committee: Committee, today: Day): Due | null {
  return isEmptyCell(words) ? { kind: 'none' } : dueWritten(words, committee, today);
}

/** A dash says that there is nothing, as an empty cell does. */
export function isEmptyCell(words: string): boolean {
  return /^[-–—]?$/u.test(words);
}

/** A meeting on that day where there is one, else the day; words as in a line. */
export function dueWritten(words: string, committee: Committee, today: Day): Due | null {
  const day = dayWritten(words, today);
  if (day !== null) {
    const meeting = plannedOn(committee, day);
    return meeting === null ? { kind: 'date', day } : { kind: 'meeting', meeting: meeting.id };
  }
  const phrase = findDuePhrases(`senast ${words}`).at(-1) ?? findDuePhrases(words).at(-1);
  const resolved = phrase === undefined ? null : resolveDue(phrase, committee, today);
  return resolved?.ok ? resolved.due : null;
}

/** A day as spreadsheets write it, or as people do. */
export function dayWritten(words: string, today: Day): Day | null {
  return isDay(words) ? words : readDay(words, today);
}

/** Nothing has been decided on a day to come: such a day lacks its year, and nobody can say which. */
function decidedIn(words: string, today: Day): Day | null {
  const day = dayWritten(words, today);
  return day !== null && day <= today ? day : null;
}

function paragraphOf(words: string): string | null {
  const number = /(\d{1,5})/u.exec(words)?.[1];
  return number === undefined ? null : `§ ${Number(number)}`;
}

import { stringify } from 'csv-stringify/sync';

import type { PublicPage, PublicRow } from '../../app/ports/public-page.ts';
import type { PublicPart } from '../../domain/committee/public-view.ts';
import { csvOptions } from '../csv/csv-options.ts';
import { plainText } from '../list/plain-text.ts';

type Cells = Readonly<Record<string, string | null | undefined>>;

/** The columns of each part, named as in the JSON; what is many stands as lines of one cell. */
const COLUMNS: Readonly<Record<PublicPart, (row: PublicRow) => Cells>> = {
  words: ({ words }) => ({ words: plainText(words ?? '') }),
  'case-number': ({ caseNumber }) => ({ caseNumber }),
  decision: ({ decision }) => ({
    decidedOn: decision?.on,
    paragraph: decision?.paragraph,
    givenBy: decision?.givenBy,
  }),
  holder: ({ holder }) => ({ holder }),
  status: ({ status }) => ({ status }),
  dates: ({ dates }) => ({ ...dueCells(dates?.due), firstDue: dates?.first }),
  became: ({ became = [] }) => ({
    became: became
      .map(({ is, on, paragraph }) => [is, on, paragraph].filter((each) => each !== null).join(' '))
      .join('\n'),
  }),
};

function dueCells(due: NonNullable<PublicRow['dates']>['due'] | undefined): Cells {
  return {
    dueKind: due?.kind,
    due: due !== undefined && 'day' in due ? due.day : null,
    dueMeeting: due?.kind === 'meeting' ? due.meeting : null,
    dueText: due !== undefined && 'text' in due ? plainText(due.text) : null,
  };
}

/** The page as a spreadsheet opens it; nothing in it can run as a formula. */
export function publicCsv({ rows, parts, language }: PublicPage): string {
  const headings = Object.keys(cellsOf({ label: '' }, parts));
  const cells = rows.map((row) => Object.values(cellsOf(row, parts)));
  return stringify([headings, ...cells], csvOptions(language));
}

function cellsOf(row: PublicRow, parts: readonly PublicPart[]): Cells {
  return Object.assign({ label: row.label }, ...parts.map((part) => COLUMNS[part](row)));
}

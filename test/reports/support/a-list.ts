import { groupsOf, proposalOf } from '../../../src/app/papers/assignment-list.ts';
import type { AssignmentList } from '../../../src/app/ports/assignment-list.ts';
import type { ListRow } from '../../../src/app/ports/list-row.ts';

/** A row of a list; a test says what matters to it. */
export function aRow(facts: Partial<ListRow> & { readonly number: number }): ListRow {
  return {
    id: `A${facts.number}`,
    label: `RUN-${facts.number}`,
    decidedOn: '2026-09-29',
    paragraph: '§ 87',
    givenBy: null,
    caseNumber: 'RUN/516/2020',
    words: 'Regiondirektören får i uppdrag att ta fram förslag på mål och prioriteringar.',
    holder: { title: 'Regiondirektören', name: null },
    workers: [],
    done: [],
    state: 'on-track',
    firstDay: null,
    due: { kind: 'meeting', meeting: 'M1', day: '2026-12-15' },
    extensions: [],
    wanted: null,
    latePapers: [],
    ...facts,
  };
}

export const ROWS: readonly ListRow[] = [
  aRow({
    number: 1,
    state: 'reported',
    done: [
      { is: 'update', on: '2026-11-19', signal: 'on-track', text: 'Dialog med kommunerna är klar' },
      { is: 'reported', on: '2026-11-20' },
    ],
  }),
  aRow({
    number: 2,
    words: 'Kulturchefen ska utreda stödet till ”fria aktörer” & föreningar <alla>',
    holder: { title: 'Kulturchefen', name: null },
    wanted: {
      due: { kind: 'meeting', meeting: 'M2', day: '2027-02-09' },
      reason: '',
    },
    state: 'late',
    firstDay: '2026-10-06',
    extensions: [{ day: '2026-12-15', ground: 'decision', paragraph: '§ 91', reason: '' }],
    latePapers: [{ version: 2, on: '2026-12-11' }],
  }),
  aRow({
    number: 3,
    words: '=HYPERLINK("https://ont.example";"klicka")',
    due: { kind: 'none' },
    state: 'no-word',
  }),
];

/** A list of RUN for 15 December; in Swedish unless something else is said. */
export function aList(
  facts: Partial<AssignmentList> & { readonly rows?: readonly ListRow[] } = {},
): AssignmentList {
  const { rows = ROWS, order = 'number', ...rest } = facts;
  return {
    language: 'sv',
    committee: { code: 'RUN', name: 'Regionala utvecklingsnämnden' },
    authority: 'Region Exempel',
    meeting: { day: '2026-12-15', time: '09:00' },
    madeOn: '2026-11-25',
    order,
    counts: {
      open: rows.length,
      reported: rows.filter(({ state }) => state === 'reported').length,
      late: rows.filter(({ state }) => state === 'late').length,
      extensionsAsked: rows.filter(({ wanted }) => wanted !== null).length,
    },
    proposal: proposalOf(rows, new Set()),
    groups: groupsOf(rows, order),
    ...rest,
  };
}

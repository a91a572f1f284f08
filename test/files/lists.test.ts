import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import type { ReadRow } from '../../src/domain/backlog/read-row.ts';
import { TEXT_LIMITS } from '../../src/files/text/limits.ts';
import { rowsOf } from '../../src/files/text/rows-of.ts';
import { anOffice, theCommittee, WRITER } from '../domain/support/run.ts';
import { listed } from '../domain/support/listed.ts';

const FOLDER = 'test/fixtures/lists';

const committee = theCommittee({
  offices: ['Regiondirektören', 'HR-direktören'].map((title) => anOffice(title, WRITER)),
  meetings: [],
});

const GOALS = 'Ta fram förslag på mål · Regiondirektören · 2026-12-15 · RUN/516/2026';
const STAFF = 'Redovisa sjukfrånvaron · HR-direktören · 2027-03-01 · RUN/600/2026';
const PRIORITIES = 'Ta fram förslag på mål och prioriteringar · Regiondirektören · 2026-12-15';
const ABSENCE = 'Redovisa sjukfrånvaron – "läget" · HR-direktören · 2027-03-01';
const DECIDED = 'RUN/516/2026 · decided 2026-09-08';
const DECIDED_600 = 'RUN/600/2026 · decided 2026-09-08';

/** What each file says, row by row as whoever opens it sees them. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'cases/a3-sepline.csv': [
    `2 open ${PRIORITIES} · ${DECIDED}`,
    `3 open ${ABSENCE} · ${DECIDED_600}`,
  ],
  'cases/a4-titlerow.csv': [
    `4 open ${PRIORITIES} · ${DECIDED}`,
    `5 open ${ABSENCE} · ${DECIDED_600}`,
  ],
  'cases/a5-titlerow-comma.csv': [
    `3 open ${PRIORITIES} · ${DECIDED}`,
    `4 open ${ABSENCE} · ${DECIDED_600}`,
  ],
  'cases/a6-headnewline.csv': [
    '2 open Ta fram förslag på mål, samt prioriteringar · Regiondirektören · 2026-12-15 · RUN/516/2026',
  ],
  'cases/status-column.csv': [
    '2 open Ta fram förslag på mål · Regiondirektören · 2026-12-15 · Status: Pågående',
    '3 closed (said) Redovisa sjukfrånvaron · HR-direktören · 2026-06-01 · Status: Avslutat',
    '4 closed (said 2026-03-03) Ta fram resepolicy · HR-direktören · 2026-03-01 · Status: Klart 2026-03-03',
  ],
  'cases/x2-merged-title.xlsx': [`4 open ${GOALS}`, `5 open ${STAFF}`],
  'cases/x3-second-sheet.xlsx': [`2 open ${GOALS}`, `3 open ${STAFF}`],
  'cases/x7-quote.xlsx': [
    '2 open "Mål 2030" ska tas fram som förslag · Regiondirektören · 2026-12-15',
    `3 open ${STAFF}`,
  ],
  'made/bars.csv': [`2 open ${GOALS}`, `3 open ${STAFF}`],
  'made/begins-in-b4.xlsx': [`5 open ${GOALS}`, `6 open ${STAFF}`],
  'made/checkboxes.xlsx': [
    `2 open ${GOALS} · Klart?: false`,
    `3 closed (said) ${STAFF} · Klart?: true`,
  ],
  'made/commas-bom.csv': [
    '2 open Ta fram mål, medel, mått · Regiondirektören · 2026-12-15 · RUN/516/2026',
  ],
  'made/dos.csv': [`2 open ${GOALS}`, `3 open ${STAFF}`],
  'made/english.xlsx': [
    '3 open Prepare goals · Regiondirektören · 2026-12-15 · Status: In progress',
    '4 closed (said) Report absence · HR-direktören · 2026-06-01 · Status: Completed',
  ],
  'made/extended.xlsx': [
    '2 open Ta fram förslag på mål · Regiondirektören · 2026-12-15 · first 2026-09-15',
    '3 open Redovisa sjukfrånvaron · HR-direktören · 2027-03-01',
  ],
  'made/filtered.xlsx': [
    `2 open ${GOALS}`,
    '3 hidden Redovisa sjukfrånvaron',
    '4 open Ta fram resepolicy · HR-direktören · 2027-02-01',
  ],
  'made/headings-again.csv': [`2 open ${GOALS}`, `5 open ${STAFF}`],
  'made/hidden-sheet.xlsx': [`2 open ${GOALS}`, `3 open ${STAFF}`],
  'made/mac-roman.csv': [`2 open ${GOALS}`, `3 open ${STAFF}`],
  'made/many-sheets.xlsx': [`2 open ${GOALS}`, `3 open ${STAFF}`],
  'made/merged-holder.xlsx': [
    `2 open ${GOALS}`,
    '3 open Se över avgifterna · Regiondirektören · 2026-12-15',
    `4 open ${STAFF}`,
  ],
  'made/open-quotation-mark.csv': [`2 open ${GOALS}`, `3 open "${STAFF}`],
  'made/original-date.csv': [
    '2 open Ta fram förslag på mål · Regiondirektören · 2026-12-15 · first 2026-09-15 · Kommentar: Förlängt § 44',
    '3 open Redovisa sjukfrånvaron · HR-direktören · 2027-03-01 · first 2026-12-15 · Till när: 2026-12-15, förlängt till 2027-03-01',
  ],
  'made/page.xls': [`4 open ${GOALS}`, `5 open ${STAFF}`],
  'made/quotation-marks.csv': [
    '2 open "Grön" omställning – förslag · Regiondirektören · 2026-12-15',
    '3 open Redovisa "sjuktal" · HR-direktören · 2027-03-01 · RUN/600/2026',
    '4 open Se över "lokaler"; alla · HR-direktören · 2027-03-01',
  ],
  'made/sections.csv': [
    '2 heading Pågående uppdrag',
    `3 open ${GOALS} · Pågående uppdrag`,
    '4 heading Avslutade uppdrag',
    `5 closed (subheading) ${STAFF} · Avslutade uppdrag`,
  ],
  'made/short-headings.csv': [
    '2 open Ta fram förslag på mål · Regiondirektören · 2026-12-15 · decided 2026-09-08 · Nr: 1 · Anm.: Enligt § 4',
    '3 open Redovisa sjukfrånvaron · HR-direktören · 2027-03-01 · decided 2026-09-08 · Nr: 2',
  ],
  'made/standing.csv': [
    '2 standing Redovisa ekonomin · Regiondirektören · none · varje tertial',
    '3 standing Bevaka statsbidrag · Regiondirektören · none · Löpande',
    '4 standing Hålla dialog · HR-direktören · none · Tillsvidare',
    `5 open ${GOALS}`,
  ],
  'made/struck.xlsx': [
    `2 closed (struck) ${STAFF}`,
    '3 open Ta fram förslag på mål · Regiondirektören · 2026-11-17 · RUN/516/2026',
  ],
  'made/ticks.csv': [
    '2 open Ta fram förslag på mål · Regiondirektören · 2026-12-15',
    '3 closed (said) Redovisa sjukfrånvaron · HR-direktören · 2026-06-01 · Klart: x',
    '4 closed (said 2026-06-03) Ta fram resepolicy · HR-direktören · 2026-06-01 · Klart: 3/6',
    '5 open Se över lokaler · HR-direktören · 2027-06-01 · Klart: nästan',
  ],
  'made/unicode.txt': [`2 open ${GOALS}`, `3 open ${STAFF}`],
};

it.each(Object.entries(FILES))('%s is read row by row', async (file, said) => {
  const rows = await rowsOf(readFileSync(`${FOLDER}/${file}`), TEXT_LIMITS);

  expect(listed(rows, { committee, today: '2026-11-16' }).map(shown)).toEqual(said);
});

it('leaves out no file of the fixtures', () => {
  const there = ['cases', 'made'].flatMap((folder) =>
    readdirSync(`${FOLDER}/${folder}`).map((name) => `${folder}/${name}`),
  );

  expect(Object.keys(FILES).toSorted()).toEqual(there.toSorted());
});

/** "2 open Ta fram mål · Regiondirektören · 2026-12-15 · RUN/516/2026 · Anm.: muntligt". */
function shown(row: ReadRow): string {
  if (row.is === 'unclear') return `${row.row} unclear ${row.why} ${row.words}`;
  if (row.is === 'hidden' || row.is === 'heading') return `${row.row} ${row.is} ${row.words}`;
  const { deliverable, holder, due, origin } = row.terms;
  const { caseNumber, decidedOn, listed: kept } = origin;
  const because =
    row.is === 'closed' ? ` (${[row.because, kept?.closed?.on].filter(Boolean).join(' ')})` : '';
  const facts = [
    deliverable,
    holder.kind === 'office' ? holder.title : '',
    due.kind === 'date' ? due.day : due.kind,
    caseNumber,
    decidedOn && `decided ${decidedOn}`,
    kept?.firstDue && `first ${kept.firstDue}`,
    kept?.recurring,
    ...(kept?.notes ?? []).map(({ heading, text }) =>
      heading === '' ? text : `${heading}: ${text}`,
    ),
  ];
  return `${row.row} ${row.is}${because} ${facts.filter(Boolean).join(' · ')}`;
}

import { proposeColumns } from '../src/domain/backlog/propose-columns.ts';
import { readList } from '../src/domain/backlog/read-list.ts';
import { readTable } from '../src/files/text/read-text.ts';
import { anOffice, theCommittee, WRITER } from '../test/domain/support/run.ts';
import { type Comparison, median } from './comparison.ts';

const ROUNDS = 5;
/** So many more rows the long list has than the short one. */
const TIMES = 10;
const TODAY = '2026-11-16';

const titles = Array.from({ length: 30 }, (_, at) => `Chefen för enhet ${at}`);
const committee = theCommittee({ offices: titles.map((title) => anOffice(title, WRITER)) });
const DUES = ['2026-12-15', '15 december', 'kvartal 1 2027', 'varje tertial', 'snarast', ''];
const STATES = ['Pågår', 'Klart 2026-03-03', '', 'Delvis klart'];

function listOf(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, at) =>
    [
      `Utreda fråga ${at} och återkomma med förslag`,
      titles[at % titles.length],
      DUES[at % DUES.length],
      STATES[at % STATES.length],
      `RUN/${at}/2026`,
      'en kommentar av vanlig längd',
    ].join(';'),
  );
  return Buffer.from(['Uppdrag;Ansvarig;Klart senast;Status;Dnr;Kommentar', ...lines].join('\r\n'));
}

/** From a list's file to what it would register: a thousand rows in about ten times a hundred's time. */
export async function compareImporting(): Promise<Comparison> {
  const [long, short] = [listOf(TIMES * 100), listOf(100)];
  const taken = { long: [] as number[], short: [] as number[] };
  await dryRun(short);
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.short.push(await dryRun(short));
    taken.long.push(await dryRun(long));
  }
  return {
    what: 'a list of 1,000 rows to its dry run',
    amount: median(taken.long),
    against: 'of 100 rows',
    againstAmount: median(taken.short),
    aim: TIMES * 1.5,
  };
}

async function dryRun(content: Buffer): Promise<number> {
  const began = performance.now();
  const read = await readTable(content);
  if (!read.ok) throw new Error(`The list was not read: ${read.why}`);
  const { columns, headings } = proposeColumns(read.rows, { committee, today: TODAY });
  const how = { columns, mended: [], withHidden: false };
  readList(read.rows, how, { headings, committee, today: TODAY });
  return performance.now() - began;
}

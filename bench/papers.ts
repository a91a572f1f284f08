import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { drawPng } from '../src/reports/pictures/draw-png.ts';
import { pictureSvg } from '../src/reports/pictures/picture-svg.ts';
import { listDocx } from '../src/reports/docx/list-docx.ts';
import { listPdf } from '../src/reports/pdf/list-pdf.ts';
import { listXlsx } from '../src/reports/xlsx/list-xlsx.ts';
import { aList, aRow } from '../test/reports/support/a-list.ts';
import { aTimeline } from '../test/reports/support/a-timeline.ts';
import { type Comparison, median } from './comparison.ts';

const FEW = 1000;
const MANY = 10_000;
const ROUNDS = 5;
/** Of a list and of a picture. */
const [SHORT, LONG] = [40, 400] as const;

/** What papers cost by what they hold, and what the export of everything holds in memory. */
export async function comparePapers(): Promise<readonly Comparison[]> {
  return [...(await exportsCompared()), ...(await listsCompared()), await pictureCompared()];
}

async function exportsCompared(): Promise<readonly Comparison[]> {
  const found: Comparison[] = [];
  for (const format of ['json', 'csv', 'xlsx']) {
    const [few, many] = [await exported(format, FEW), await exported(format, MANY)];
    const what = `as ${format}, of ${MANY}`;
    const against = `of ${FEW}`;
    found.push(
      {
        what: `one assignment exported ${what}`,
        amount: many.ms / MANY,
        against,
        againstAmount: few.ms / FEW,
        aim: 1.2,
      },
      {
        what: `most in memory during an export ${what}`,
        amount: many.megabytes,
        against,
        againstAmount: few.megabytes,
        unit: 'MB',
        aim: 1.2,
      },
    );
  }
  return found;
}

async function exported(
  format: string,
  count: number,
): Promise<{ readonly ms: number; readonly megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
  const child = ['--expose-gc', '--import', 'tsx', 'test/reports/export/flat-child.ts'];
  const begun = performance.now();
  const args = [...child, format, String(count), join(folder, 'all')];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const ms = performance.now() - begun;
  rmSync(folder, { recursive: true });
  return { ms, megabytes: Number(stdout) / 1024 / 1024 };
}

async function listsCompared(): Promise<readonly Comparison[]> {
  const ways = {
    pdf: (count: number) => listPdf(listOf(count), null),
    docx: (count: number) => listDocx(listOf(count), { template: null, mark: null }),
    xlsx: (count: number) => listXlsx(listOf(count)),
  };
  const found: Comparison[] = [];
  for (const [format, write] of Object.entries(ways)) {
    const [short, long] = [await timeOf(() => write(SHORT)), await timeOf(() => write(LONG))];
    found.push({
      what: `a row of a list as ${format}, of ${LONG}`,
      amount: long / LONG,
      against: `of ${SHORT}`,
      againstAmount: short / SHORT,
      aim: 1.2,
    });
  }
  return found;
}

function listOf(count: number) {
  return aList({ rows: Array.from({ length: count }, (_, at) => aRow({ number: at + 1 })) });
}

async function pictureCompared(): Promise<Comparison> {
  const few = await timeOf(() => drawPng(pictureSvg(aTimeline(4), 'sv')));
  const many = await timeOf(() => drawPng(pictureSvg(aTimeline(SHORT), 'sv')));
  return {
    what: `a line of a time line drawn, of ${SHORT}`,
    amount: many / SHORT,
    against: 'of 4',
    againstAmount: few / 4,
    aim: 1.2,
  };
}

async function timeOf(write: () => unknown): Promise<number> {
  await write();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await write();
    times.push(performance.now() - begun);
  }
  return median(times);
}

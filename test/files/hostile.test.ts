import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';

import { describe, expect, it, vi } from 'vitest';

import { TEXT_LIMITS, type TextLimits } from '../../src/files/text/limits.ts';
import { readFindings, readTable, readText } from '../../src/files/text/read-text.ts';
import { calendarOf, docxOf, mailOf, pdfBomb, pdfDrawing, xlsxOf } from './support/hostile.ts';

const MB = 1024 * 1024;
/** For what never ends by itself, once a reader waits for it. */
const SOON: TextLimits = { ...TEXT_LIMITS, timeoutMs: 1500 };
/** Somebody who gives a command meanwhile is answered within a second. */
const LONGEST_PAUSE_MS = 1000;
/** What Bevaka itself may grow by while its reader works: the file, twice, and the answer. */
const GROWS_BY = 200 * MB;

const row = (at: number, cells: number): string =>
  `<row r="${at + 1}">${'<c/>'.repeat(cells)}</row>`;

type File = readonly [string, () => Uint8Array];

/** What is given up when its time is over, at the latest. */
const TOO_MUCH: readonly File[] = [
  ['a PDF of 5,000 pages of pictures', () => pdfDrawing('q Q', 5000)],
  ['a PDF whose drawing never ends', () => pdfDrawing('BT (a) Tj ET '.repeat(3e6))],
  ['a Word file of tables in tables', () => docxOf('<w:tbl><w:tr><w:tc>'.repeat(3e5))],
  ['a Word file of six million paragraphs', () => docxOf('<w:p/>'.repeat(6e6))],
  ['a calendar that falls every second', () => calendarOf('FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30')],
  ['a mail of pages in pages', () => mailOf('text/html', '<div>'.repeat(4e6))],
  ['a text of one line of 25 MB', () => Buffer.alloc(25 * MB, 'a')],
  ['25 MB that are no UTF-8', () => Buffer.alloc(25 * MB, 0x96)],
];

describe('a hostile file ends alone, and Bevaka answers meanwhile:', () => {
  it.each(TOO_MUCH)('%s', { timeout: 60_000 }, async (_what, made) => {
    const content = made();
    await readerWaits();

    const { result, pause, grown } = await beside(() => readText(content, SOON));

    expect(result).toEqual({ ok: false, why: 'too-much' });
    expect(pause).toBeLessThan(LONGEST_PAUSE_MS);
    expect(grown).toBeLessThan(GROWS_BY);
  });

  it('a PDF of arrays in arrays', { timeout: 60_000 }, async () => {
    const content = pdfDrawing('['.repeat(5e6));

    const { result, pause, grown } = await beside(() => readText(content));

    expect(result).toEqual({ ok: false, why: 'no-text' });
    expect(pause).toBeLessThan(LONGEST_PAUSE_MS);
    expect(grown).toBeLessThan(GROWS_BY);
  });

  it(
    'a PDF that holds half a gigabyte, by the memory of its process',
    { timeout: 60_000 },
    async () => {
      const content = pdfBomb();
      const limits = { ...TEXT_LIMITS, residentMb: 300, timeoutMs: 50_000 };

      const { result, pause, grown } = await beside(() => readText(content, limits));

      expect(result).toEqual({ ok: false, why: 'too-much' });
      expect(pause).toBeLessThan(LONGEST_PAUSE_MS);
      expect(grown).toBeLessThan(GROWS_BY);
    },
  );

  it.each([
    [
      'a spreadsheet of a million empty cells',
      xlsxOf(Array.from({ length: 1000 }, (_, at) => row(at, 1000)).join('')),
    ],
    ['a list of a million rows', Buffer.alloc(2e6, 'a\n')],
    ['a list of one row', Buffer.alloc(1.9e6, ',')],
    ['a list of quotation marks', Buffer.alloc(1.9e6, '"')],
  ])('%s', { timeout: 60_000 }, async (_what, content) => {
    const { result, pause } = await beside(() => readTable(content, TEXT_LIMITS));

    expect(result.ok).toBe(false);
    expect(pause).toBeLessThan(LONGEST_PAUSE_MS);
  });

  it(
    'a text of half a million points, whose assignments are looked for',
    { timeout: 60_000 },
    async () => {
      const text = '• a\n'.repeat(500_000);
      await readerWaits();

      const { result, pause } = await beside(() => readFindings(text, null, SOON));

      expect(result).toEqual({ ok: false, why: 'too-much' });
      expect(pause).toBeLessThan(LONGEST_PAUSE_MS);
    },
  );

  it('and the next file is read as ever', { timeout: 60_000 }, async () => {
    await readerWaits();
    await readText(calendarOf('FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'), SOON);

    expect(await readText(Buffer.from('Beslut'))).toEqual({ ok: true, text: 'Beslut' });
  });
});

it(
  'a reader whose Bevaka was killed ends too, however busy it is',
  { timeout: 60_000 },
  async () => {
    const script = `
    import { readText } from './src/files/text/read-text.ts';
    void readText(Buffer.from(${JSON.stringify(Buffer.from(calendarOf('FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30')).toString())}));
  `;
    const bevaka = spawn(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ]);
    await vi.waitFor(() => expect(secondsOf(readerOf(bevaka.pid))).toBeGreaterThan(1), {
      timeout: 30_000,
      interval: 100,
    });
    const reader = readerOf(bevaka.pid);

    bevaka.kill('SIGKILL');
    await once(bevaka, 'exit');

    await vi.waitFor(() => expect(statOf(reader)).toBeNull(), { timeout: 5000, interval: 50 });
  },
);

/** Else the start of a reader would be most of what is timed. */
async function readerWaits(): Promise<void> {
  expect(await readText(Buffer.from('Beslut'))).toEqual({ ok: true, text: 'Beslut' });
}

/** What something comes to, the longest that nothing else had its turn, and by how much the process grew. */
async function beside<T>(work: () => Promise<T>) {
  let [last, pause, most] = [performance.now(), 0, 0];
  const before = process.memoryUsage.rss();
  const ticking = setInterval(() => {
    const now = performance.now();
    pause = Math.max(pause, now - last);
    last = now;
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  const result = await work();
  clearInterval(ticking);
  return { result, pause, grown: most - before };
}

/** The fields of `/proc/<pid>/stat` from the state on; null for a process that is gone. */
function statOf(pid: number | undefined): readonly string[] | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return fields[0] === 'Z' ? null : fields;
  } catch {
    return null;
  }
}

function readerOf(parent: number | undefined): number | undefined {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
  return pids.find((pid) => statOf(pid)?.[1] === String(parent) && isReader(pid));
}

/** What runs the sources has a child of its own besides. */
function isReader(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reader-process');
}

/** The processor time that it has used. */
function secondsOf(pid: number | undefined): number {
  const stat = statOf(pid);
  return stat === null ? 0 : Number(stat[11]) / 100;
}

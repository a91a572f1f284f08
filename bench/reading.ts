import { readdirSync, readFileSync } from 'node:fs';

import * as chrono from 'chrono-node';
import { z } from 'zod';

import { findDuePhrases } from '../src/domain/dates/find-due-phrases.ts';
import type { DuePhrase } from '../src/domain/dates/due-phrase.ts';
import { isoOfDue } from '../src/domain/reading/iso-of-due.ts';
import { readDecision } from '../src/domain/reading/read-decision.ts';
import { readText } from '../src/files/text/read-text.ts';
import { type Comparison, median } from './comparison.ts';

const PAGES = 'test/fixtures/pages';
const KILOBYTE = 1000;
const ROUNDS = 3;
/** So much longer the long text is than the short one. */
const TIMES = 20;

const Item = z.object({
  text: z.string(),
  decided_on: z.string().nullable(),
  expected: z.array(
    z.object({ due: z.object({ text: z.string(), iso: z.string().nullable() }).nullable() }),
  ),
});

const items = readFileSync('test/fixtures/corpus/dev.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Item.parse(JSON.parse(line)));
const minutes = items.map(({ text }, at) => `§ ${at + 1} Ärende\n\n${text}`).join('\n\n');

/** Twenty times the text in at most about twenty times the time: minutes, and texts made to be slow. */
export function compareReading(): Comparison[] {
  const texts = { minutes, hostile: 'nämnden uppdrar åt att få i uppdrag att till den ' };
  return Object.entries(texts).map(([name, unit]) => {
    const [short, long] = [repeated(unit, 100 * KILOBYTE), repeated(unit, TIMES * 100 * KILOBYTE)];
    const taken = { long: [] as number[], short: [] as number[] };
    readDecision(short);
    // In turn, and as much text of either: what else the machine does then falls on both.
    for (let round = 0; round < ROUNDS; round += 1) {
      const equally = timed(() => {
        for (let each = 0; each < TIMES; each += 1) readDecision(short);
      });
      taken.short.push(equally / TIMES);
      taken.long.push(timed(() => readDecision(long)));
    }
    return {
      what: `2 MB of ${name}`,
      amount: median(taken.long),
      against: '100 kB of it',
      againstAmount: median(taken.short),
      aim: TIMES,
    };
  });
}

/** Pages of minutes a second, from the file to the findings. */
export async function pagesPerSecond(): Promise<string[]> {
  const lines: string[] = [];
  for (const ending of ['txt', 'docx', 'pdf']) {
    const files = readdirSync(PAGES).filter((name) => name.endsWith(`.${ending}`));
    const began = performance.now();
    for (const name of files) {
      const read = await readText(readFileSync(`${PAGES}/${name}`));
      if (read.ok) readDecision(read.text);
    }
    const seconds = (performance.now() - began) / 1000;
    lines.push(`${ending}: ${(files.length / seconds).toFixed(1)} pages a second`);
  }
  return lines;
}

/** Dates found a second, and how many of the corpus's dues each finds right, beside chrono-node. */
export function datesBesideChrono(): string[] {
  const dues = items.flatMap(({ decided_on: decidedOn, expected }) =>
    expected.flatMap(({ due }) =>
      due?.iso?.length === 10 ? [{ text: due.text, iso: due.iso, decidedOn }] : [],
    ),
  );
  const ours = dues.filter(({ text, iso, decidedOn }) => {
    const phrase: DuePhrase | undefined = findDuePhrases(text).at(-1);
    return phrase !== undefined && isoOfDue(phrase, decidedOn) === iso;
  });
  const theirs = dues.filter(({ text, iso, decidedOn }) => dayByChrono(text, decidedOn) === iso);
  return [
    rate('ours', () => findDuePhrases(minutes).length, `${ours.length} of ${dues.length} right`),
    rate(
      'chrono-node',
      () => chrono.sv.parse(minutes).length,
      `${theirs.length} of ${dues.length} right`,
    ),
  ];
}

function dayByChrono(text: string, decidedOn: string | null): string | null {
  const from = decidedOn === null ? new Date() : new Date(`${decidedOn}T12:00:00Z`);
  const options = { forwardDate: true };
  const [found] = [
    ...chrono.sv.parse(text, from, options),
    ...chrono.en.parse(text, from, options),
  ];
  const date = found?.start.date();
  if (date === undefined) return null;
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function rate(who: string, find: () => number, right: string): string {
  const found = find();
  const seconds = median(times(find)) / 1000;
  return `${who}: ${Math.round(found / seconds)} dates a second, ${right}`;
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function times(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => timed(work));
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

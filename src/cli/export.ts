import { existsSync } from 'node:fs';

import type { ExportFormat, ExportSource } from '../app/ports/export-source.ts';
import { mayBeRead } from '../app/papers/may-be-read.ts';
import { exportTo } from '../reports/export/export-to.ts';
import { writeJson } from '../reports/export/export-json.ts';
import { StartRefused } from '../running/start-refused.ts';
import type { CliWords } from './cli-words.ts';

/** Records that are only read; the store gives them. */
export type Records = {
  committees(): Promise<ExportSource['committees']>;
  assignments(): ReturnType<ExportSource['assignments']>;
  readonly unusable: readonly string[];
};

type Shell = {
  readonly out: (text: string) => Promise<void>;
  readonly progress: (line: string) => void;
};

/** The files that an export may be written to, by their ending. */
const FORMATS: readonly (readonly [ending: string, format: ExportFormat])[] = [
  ['.json', 'json'],
  ['.csv.zip', 'csv'],
  ['.zip', 'csv'],
  ['.xlsx', 'xlsx'],
];

/**
 * Everything of a data folder to a file, by whose ending the format goes; without one, JSON to
 * whatever comes next in the shell. Nobody is asked what people are called, for that Slack knows.
 * @returns the exit code: 1 where something could not be exported
 */
export async function exportFolder(
  {
    records,
    file,
    now,
  }: { readonly records: Records; readonly file: string | null; readonly now: string },
  words: CliWords,
  { out, progress }: Shell,
): Promise<number> {
  try {
    const format = file === null ? 'json' : formatOf(file);
    if (format === null) return refused(progress, words.exportEndings);
    if (file !== null && existsSync(file)) return refused(progress, words.isThere(file));
    const source = await sourceOf(records, now, (count) => progress(words.exported(count)));
    if (source === null) return refused(progress, words.nothingKept);
    await (file === null ? writeJson(source, { write: out }) : exportTo(source, file, format));
  } catch (error) {
    if (error instanceof StartRefused) return refused(progress, error.message);
    throw error;
  }
  for (const unusable of records.unusable) progress(words.unusable(unusable));
  return records.unusable.length === 0 ? 0 : 1;
}

function refused(progress: Shell['progress'], why: string): number {
  progress(why);
  return 1;
}

function formatOf(file: string): ExportFormat | null {
  return FORMATS.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1] ?? null;
}

const TOLD_EACH = 1000;

async function sourceOf(
  records: Records,
  exportedAt: string,
  tell: (count: number) => void,
): Promise<ExportSource | null> {
  const committees = await records.committees();
  if (committees.length === 0) return null;
  return {
    exportedAt,
    committees,
    async *assignments() {
      let count = 0;
      for await (const assignment of records.assignments()) {
        yield mayBeRead(assignment, { is: 'export' });
        count += 1;
        if (count % TOLD_EACH === 0) tell(count);
      }
    },
    nameOf: () => Promise.resolve(null),
  };
}

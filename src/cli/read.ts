import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

import type { Finding } from '../domain/reading/finding.ts';
import { isMaybe, readToConfirm } from '../domain/reading/read-to-confirm.ts';
import { readText } from '../files/text/read-text.ts';
import type { CliWords, Unreadable } from './cli-words.ts';
import { table } from './table.ts';

export type Terminal = {
  readonly out: (line: string) => void;
  readonly progress: (line: string) => void;
  /** Whether a person reads what is printed; a program gets JSON. */
  readonly isTerminal: boolean;
};

/** Reads files and prints what is found in them. Returns the exit code: 1 where a file gave nothing to read. */
export async function readFiles(
  { files, isJsonAsked }: { readonly files: readonly string[]; readonly isJsonAsked: boolean },
  words: CliWords,
  { out, progress, isTerminal }: Terminal,
): Promise<number> {
  const asJson = isJsonAsked || !isTerminal;
  let failed = 0;
  for (const [index, file] of files.entries()) {
    progress(words.reading(file, index + 1, files.length));
    const read = await findingsOf(file);
    if (!read.ok) {
      progress(words.unreadable(file, read.why));
      failed += 1;
    } else if (asJson)
      for (const finding of read.findings)
        out(JSON.stringify({ file, tier: isMaybe(finding) ? 'maybe' : 'sure', ...finding }));
    else for (const line of tableOf(read.findings, words)) out(line);
  }
  return failed === 0 ? 0 : 1;
}

type Findings =
  | { readonly ok: true; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly why: Unreadable };

async function findingsOf(file: string): Promise<Findings> {
  const content = await contentOf(file).catch(() => null);
  if (content === null) return { ok: false, why: 'missing' };
  const read = await readText(content);
  return read.ok ? { ok: true, findings: readToConfirm(read.text) } : read;
}

/** A dash is what is piped in, as for other programs of the shell. */
function contentOf(file: string): Promise<Buffer> {
  return file === '-' ? buffer(process.stdin) : readFile(file);
}

function tableOf(findings: readonly Finding[], words: CliWords): string[] {
  if (findings.length === 0) return [words.noneFound];
  const rows = findings.map(({ holder, due, dueIso, paragraph, deliverable, doubts }) => [
    isMaybe({ doubts }) ? `? ${holder}` : holder,
    dueIso ?? due?.text ?? '–',
    paragraph ?? '–',
    deliverable,
  ]);
  return table([words.columns, ...rows]);
}

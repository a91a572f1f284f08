import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkOut } from './checkout.ts';
import { runScenarios } from './scenarios.ts';
import { pagesOf } from './written/pages.ts';
import { type Raw, readRaw } from './written/raw.ts';

type Transcript = { readonly folder: string; readonly passed: boolean };

type Where = {
  readonly name: string;
  /** For what is needed while it runs. */
  readonly work: string;
  /** Under which a folder of this name is written. */
  readonly folder: string;
  readonly say: (line: string) => void;
};

/** Runs a commit's scenarios and writes what left the app: one file for each file of scenarios. */
export async function transcribe(
  commit: string,
  { name, work, folder, say }: Where,
): Promise<Transcript> {
  const [checkedOut, raw, out] = [join(work, name), join(work, `${name}.raw`), join(folder, name)];
  await rm(checkedOut, { recursive: true, force: true });
  await rm(raw, { recursive: true, force: true });
  await checkOut(commit, checkedOut);
  await mkdir(raw);
  const passed = await runScenarios(checkedOut, raw);
  const all = readRaw(raw);
  await write(all, out);
  say(`${name}: ${counted(all)}, in ${out}${passed ? '' : '. NOT ALL SCENARIOS PASSED.'}`);
  return { folder: out, passed };
}

async function write(all: readonly Raw[], out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const { file, text } of pagesOf(all)) await writeFile(join(out, `${file}.txt`), text);
}

function counted(all: readonly Raw[]): string {
  const count = (kind: Raw['kind']): number => all.filter((raw) => raw.kind === kind).length;
  const [asked, acks, served, left] = [
    count('request'),
    count('frame'),
    count('served'),
    count('file'),
  ];
  return `${asked} requests, ${acks} frames, ${served} answers over HTTP, ${left} files`;
}

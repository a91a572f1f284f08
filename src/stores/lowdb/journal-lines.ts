import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { JournalEntry } from '../../app/ports/journal.ts';
import type { Log } from '../../running/log.ts';
import { instant } from '../records/basic.ts';

/** Of fixed width up to its full stop, so that the later one is the greater text. */
const ts = z.string().regex(/^\d{10}\.\d+$/);

const entrySchema = z.object({
  cause: z.string().min(1),
  now: instant,
  realNow: z.number(),
  ts: ts.nullable(),
  body: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<JournalEntry>;

const lineSchema = z.union([
  z.object({ keep: entrySchema }),
  z.object({ strike: z.string() }),
  z.object({ seen: ts }),
]);
export type Line = z.infer<typeof lineSchema>;

/** What the files of a journal say: what is kept and not struck, and the newest `ts` of all. */
export type Found = { readonly left: readonly JournalEntry[]; readonly seen: string | null };

export function textOf(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

export function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** @param names of the files, the oldest first */
export function readLines(
  names: readonly string[],
  { folder, log }: { readonly folder: string; readonly log: Log },
): Found {
  const kept = new Map<string, JournalEntry>();
  let seen: string | null = null;
  for (const name of names)
    for (const text of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (text === '') continue;
      const line = lineOf(text);
      // A line that was cut short was never acknowledged.
      if (line === null) log.warn({ file: name }, 'a line of the journal is not whole');
      else if ('strike' in line) kept.delete(line.strike);
      else if ('keep' in line) kept.set(line.keep.cause, line.keep);
      seen = later(seen, tsOf(line));
    }
  return { left: [...kept.values()], seen };
}

function lineOf(text: string): Line | null {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function tsOf(line: Line | null): string | null {
  if (line === null || 'strike' in line) return null;
  return 'keep' in line ? line.keep.ts : line.seen;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeDurably } from '../../../disk/durable-file.ts';
import { raise, stepsFrom } from '../../migrations/raise.ts';
import type { RawRecord, Step } from '../../migrations/step.ts';
import { STANDS_FIRST } from '../../records/filed-by.ts';
import { STORED, type StoredKind } from '../../records/schemas.ts';
import { check, damaged, type Damaged, encode, unwrap } from '../on-disk/format.ts';
import type { BadFile, OlderFile } from '../on-disk/found-files.ts';

const HEADS: { readonly [K in StoredKind]: readonly string[] } = { ...STANDS_FIRST, numbers: [] };

type By = { readonly dataDir: string; readonly steps: readonly Step[] };

/** Writes the file anew in today's form, or answers why it cannot be. */
export async function rewrite(
  { place, file, form }: OlderFile,
  { dataDir, steps }: By,
): Promise<BadFile | null> {
  const path = join(dataDir, file);
  const stored = unwrap(await readFile(path, 'utf8'));
  if (stored.ok || stored.why !== 'older') return null;
  const raised = raisedOf(place.kind, stored.record, stepsFrom(form, steps) ?? []);
  if (!raised.ok) return { place, file, why: 'damaged', reason: raised.reason };
  await writeDurably(path, encode(raised.value, HEADS[place.kind]));
  return null;
}

type Raised = { readonly ok: true; readonly value: object } | Damaged;

/** One that no older Bevaka had looked at yet may be damaged in any way. */
function raisedOf(kind: StoredKind, record: RawRecord, steps: readonly Step[]): Raised {
  try {
    return check(STORED[kind], raise(kind, record, steps));
  } catch (error) {
    return damaged(`a step could not take it: ${String(error)}`);
  }
}

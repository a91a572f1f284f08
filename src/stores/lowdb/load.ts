import type { z } from 'zod';

import type { RecordKind } from '../../app/ports/store.ts';
import { folderOf } from '../../disk/path-part.ts';
import { StartRefused } from '../../running/start-refused.ts';
import { SCHEMA_VERSION } from '../migrations/steps.ts';
import type { Filed } from '../records/filed-by.ts';
import { SCHEMAS } from '../records/schemas.ts';
import { glanced, glanceAt } from './glance.ts';
import { check, damaged, type Damaged, type Older, unwrap } from './on-disk/format.ts';
import { filesOfKind, type FoundFile } from './scan.ts';
import type { Glance, KindIndex } from './kind-index.ts';
import type { At, BadFile, OlderFile } from './on-disk/found-files.ts';

/**
 * Files every stored record of a kind in its index and answers the files that it cannot use so.
 * Nothing is moved yet, so that a start that is refused has changed nothing.
 * @param heard is told of each record that was filed, of which only the look is known
 * @throws StartRefused at a file of a newer form: writing it back would lose what is new in it
 */
export function loadKind<K extends RecordKind>(
  dataDir: string,
  index: KindIndex<K>,
  heard: (filed: Filed<K>) => void = () => {},
): readonly (BadFile | OlderFile)[] {
  const left: (BadFile | OlderFile)[] = [];
  for (const found of filesOfKind(dataDir, index.kind)) {
    const problem = loadFile(found, index, heard);
    if (problem !== null) left.push(leftOut(found, problem));
  }
  return left;
}

/** Without the text: ten thousand of them would be a hundred megabytes. */
export function leftOut({ place, file }: At, problem: Damaged | Older): BadFile | OlderFile {
  return problem.why === 'damaged'
    ? { place, file, why: 'damaged', reason: problem.reason }
    : { place, file, why: 'older', form: problem.form };
}

/** What keeps the file from its use; null when its record stands in the index. */
function loadFile<K extends RecordKind>(
  found: FoundFile<K>,
  index: KindIndex<K>,
  heard: (filed: Filed<K>) => void,
): Damaged | Older | null {
  const { kind } = index;
  let known = glanceAt(kind, found.bytes);
  if (known === null) {
    const checked = checkKnown(found, SCHEMAS[kind]);
    if (!checked.ok) return checked;
    known = glanced(kind, checked.value);
  }
  const reason = whyNot(index, found, known.glance);
  if (reason !== null) return damaged(reason);
  index.putGlance(known.glance);
  heard(known.filed);
  return null;
}

/**
 * A found file's content, checked to the last field.
 * @throws StartRefused when a newer Bevaka has written it
 */
export function checkKnown<T>({ file, bytes }: FoundFile, schema: z.ZodType<T>) {
  const unwrapped = unwrap(bytes.toString('utf8'));
  if (unwrapped.ok) return check(schema, unwrapped.value);
  if (unwrapped.why !== 'newer') return unwrapped;
  throw new StartRefused(
    `BEVAKA_DATA_DIR: ${file} was written by a newer Bevaka (form ${unwrapped.form}, this one knows ${SCHEMA_VERSION}); start that one, or restore a backup.`,
  );
}

/** Why a whole record cannot be used all the same: it is a copy under another name, say. */
function whyNot<K extends RecordKind>(
  index: KindIndex<K>,
  { place, folder }: FoundFile<K>,
  { id, team, filing }: Glance,
): string | null {
  if (id !== place.id) return `it holds the record ${id}`;
  if (team !== place.team) return `it belongs to the team ${team}`;
  if (folder !== folderOf(id)) return 'it lies in the wrong folder';
  return index.isTaken(id, filing) ? 'another record has its code, channel, number or day' : null;
}

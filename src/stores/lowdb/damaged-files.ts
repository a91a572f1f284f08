import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DamagedRecord } from '../../app/ports/store.ts';
import { namesIn } from '../../disk/names-in.ts';
import { isPathPart } from '../../disk/path-part.ts';
import { STORED, type StoredKind } from '../records/schemas.ts';
import { damagedFolderOf } from './on-disk/file-paths.ts';

/** A file that was set aside, with what can still be made out in it, whatever it looks like. */
export type DamagedFile = DamagedRecord & {
  /** The id that its name said. */
  readonly id: string;
  readonly number: number | null;
  /** Of a file of numbers: how far they went. */
  readonly upTo: number | null;
};

/** The files that were set aside and that nobody has repaired or removed yet. */
export function damagedFiles(dataDir: string): readonly DamagedFile[] {
  return namesIn(dataDir)
    .filter(isPathPart)
    .flatMap((team) => kindsIn(dataDir, team).flatMap((kind) => filesOf(dataDir, { team, kind })));
}

function kindsIn(dataDir: string, team: string): readonly StoredKind[] {
  const names = namesIn(join(dataDir, team, 'damaged'));
  return names.filter((name): name is StoredKind => Object.hasOwn(STORED, name));
}

function filesOf(
  dataDir: string,
  { team, kind }: { readonly team: string; readonly kind: StoredKind },
): readonly DamagedFile[] {
  const folder = damagedFolderOf({ team, kind, id: '' });
  const names = namesIn(join(dataDir, folder)).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    const file = `${folder}/${name}`;
    const text = textOf(join(dataDir, file));
    const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 12);
    return { kind, team, file, fingerprint, id: name.split('.')[0] ?? '', ...factsIn(text) };
  });
}

/** Nothing of one that cannot be read at all, a folder for instance. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** By the look of the text alone: it is perhaps no JSON, or cut off. A record's own fields come first. */
function factsIn(text: string) {
  const value = (field: string): string | null =>
    new RegExp(`"${field}":\\s*"([^"]+)"`).exec(text)?.[1] ?? null;
  const counted = (field: string): number | null => {
    const digits = new RegExp(`"${field}":\\s*(\\d{1,9})\\b`).exec(text)?.[1];
    return digits === undefined ? null : Number(digits);
  };
  return {
    number: counted('number'),
    upTo: counted('upTo'),
    label: value('label'),
    committee: value('committee'),
    code: value('code'),
    secretary: secretaryIn(text),
  };
}

/** Of a committee: who came last into the secretary's office. */
function secretaryIn(text: string): string | null {
  const office = /"role":\s*"secretary"(.*?)"deputies"/s.exec(text)?.[1] ?? '';
  return [...office.matchAll(/"user":\s*"(\w+)"/g)].at(-1)?.[1] ?? null;
}

import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';

import type { Assignment } from '../../../../src/domain/assignments/assignment.ts';
import type { Records, RecordKind } from '../../../../src/app/ports/store.ts';
import { createLog } from '../../../../src/running/log.ts';
import { openJournal } from '../../../../src/stores/lowdb/journal.ts';
import { openLowdbStore } from '../../../../src/stores/lowdb/open.ts';

const SAYING = ['assignment', 'committee', 'digest', 'preferences', 'workspace'] as const;

/** Everything that stands on disk when Bevaka has ended. */
export type Stored = {
  readonly assignments: readonly Records['assignment'][];
  readonly committees: readonly Records['committee'][];
  /** Those and every other record that may have something to say. */
  readonly records: readonly Records[RecordKind][];
  /** How many entries of the journal are not worked off. */
  readonly inJournal: number;
};

/** Reads the folder as the next start would. */
export async function storedIn(folder: string, team: string): Promise<Stored> {
  const log = createLog('fatal');
  const store = await openLowdbStore({ dataDir: folder, log });
  const all = async <K extends RecordKind>(kind: K): Promise<readonly Records[K][]> => {
    const found = await Promise.all(idsIn(folder, team, kind).map((id) => store.find(kind, id)));
    return found.flatMap((record) => record ?? []);
  };
  const records = (await Promise.all(SAYING.map((kind) => all(kind)))).flat();
  const [assignments, committees] = [await all('assignment'), await all('committee')];
  await store.close();
  const journal = await openJournal({ dataDir: folder, log });
  await journal.close();
  return { assignments, committees, records, inJournal: journal.left.length };
}

/** The ids of all records of a kind, by the names of their files. */
export function idsIn(folder: string, team: string, kind: RecordKind): readonly string[] {
  const under = join(folder, team, kind);
  return namesIn(under).flatMap((part) =>
    namesIn(join(under, part)).flatMap((name) => (name.endsWith('.json') ? parse(name).name : [])),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No record of that kind was ever written.
    return [];
  }
}

/** The one whose deliverable ends with the mark. */
export function marked({ assignments }: Stored, mark: string): readonly Assignment[] {
  return assignments.filter(({ deliverable }) => deliverable.endsWith(mark));
}

export function labelled({ assignments }: Stored, label: string): Assignment | undefined {
  return assignments.find((each) => each.label === label);
}

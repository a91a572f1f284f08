import type { ExportSource } from '../../app/ports/export-source.ts';
import { exportedAssignmentOf } from './exported-assignment.ts';
import { exportedCommitteeOf } from './exported-committee.ts';
import { FileSink } from './file-sink.ts';
import { PeopleMet } from './people-met.ts';
import { EXPORT_VERSION } from './schema.ts';

/** Where text goes, piece by piece. */
export type Sink = { write(piece: string): Promise<void> };

/** Everything as one JSON document, an assignment a line, written as it is read. */
export async function writeJson(source: ExportSource, to: Sink): Promise<void> {
  const people = new PeopleMet();
  const { exportedAt, committees } = source;
  const codes = new Map(committees.map(({ id, code }) => [id, code]));
  for (const committee of committees) people.ofCommittee(committee);
  const head = { format: 'bevaka-export', version: EXPORT_VERSION, exportedAt };
  const opening = JSON.stringify({ ...head, committees: committees.map(exportedCommitteeOf) });
  await to.write(`${opening.slice(0, -1)},\n"assignments":[`);
  let between = '\n';
  for await (const assignment of source.assignments()) {
    people.ofAssignment(assignment);
    const code = codes.get(assignment.committee) ?? '';
    await to.write(`${between}${JSON.stringify(exportedAssignmentOf(assignment, code))}`);
    between = ',\n';
  }
  await to.write('\n],\n"people":[');
  between = '\n';
  for await (const person of people.named(source)) {
    await to.write(`${between}${JSON.stringify(person)}`);
    between = ',\n';
  }
  await to.write('\n]}\n');
}

export async function exportJson(source: ExportSource, path: string): Promise<void> {
  const sink = await FileSink.at(path);
  try {
    await writeJson(source, sink);
  } finally {
    await sink.close();
  }
}

import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { DossierEvent, DossierValue } from '../ports/dossier.ts';
import type { Ports } from '../ports/ports.ts';
import type { DetailValue } from '../views/history-details.ts';
import { historyOf } from '../views/history-of.ts';

/** The whole history, oldest first, with people by their names. */
export async function eventsIn(
  ports: Ports,
  subject: { readonly assignment: Assignment; readonly committee: Committee },
): Promise<readonly DossierEvent[]> {
  const { lines, names } = await historyOf(ports, subject, { from: 0, most: Infinity });
  const value = (found: DetailValue | null): DossierValue | null =>
    found?.is === 'person' ? { is: 'words', text: names.get(found.user) ?? found.user } : found;
  return lines.toReversed().map((line) => ({
    ...line,
    details: line.details.map(({ name, from, to }) => ({ name, from: value(from), to: value(to) })),
  }));
}

import type { HistoryEntry, Source } from '../domain/record/history.ts';
import type { Happening } from './assignments/change-assignment.ts';
import type { Ports } from './ports/ports.ts';

/** What happened with nobody who did it: Slack or the calendar says that it is so, and not who made it so. */
export function byItself(
  { newId, now }: Pick<Ports, 'newId' | 'now'>,
  source: Source,
  happened: Happening,
): HistoryEntry {
  return { id: newId(), at: now, actor: null, actedAs: null, source, ...happened };
}

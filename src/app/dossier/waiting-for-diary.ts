import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import { viewsOf } from '../views/open-assignments.ts';

export type WaitingForDiary = {
  readonly ok: true;
  readonly committee: Committee;
  readonly views: readonly AssignmentView[];
  readonly mayHandOver: boolean;
};

/** What the diary of a committee lacks: what is not received, and what was closed and not handed over. */
export async function waitingForDiary(
  ports: Ports,
  request: {
    readonly person: Person;
    readonly committee: WhichCommittee;
    readonly channel?: string | null;
  },
): Promise<WaitingForDiary | Refusal> {
  const found = await committeeFor(ports, request, 'receive');
  if (!found.ok) return found;
  const { committee } = found;
  const waiting = await ports.store.awaitingDiary(committee.id);
  const inOrder = waiting.toSorted((one, other) => one.number - other.number);
  const views = await viewsOf(ports, inOrder, new Map([[committee.id, committee]]));
  return { ok: true, committee, views, mayHandOver: found.can('hand-to-diary') };
}

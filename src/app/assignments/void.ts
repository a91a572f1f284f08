import type { Ending } from '../../domain/assignments/ending.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { tellWorkers } from '../deeds/tell-workers.ts';
import { undoable } from './undoable.ts';

/** Strikes a mis-registration out: its number stays used, and nobody is reminded of it. */
export function voidAssignment(
  ports: Ports,
  request: AboutAssignment & { readonly reason: string },
): Promise<Changed<null> | Refusal> {
  const by = request.doer.person;
  const deed = ports.newId();
  return changeOpen(ports, { ...request, action: 'void' }, (situation) => {
    const { assignment, now } = situation;
    const reason = request.reason.trim();
    if (reason === '') return refuse('empty-text');
    const ending: Ending = { is: 'void', reason, by, at: now };
    const content = { say: 'voided', assignment: assignment.id, deed } as const;
    const undo = undoable(ports, assignment, { deed, doer: request.doer });
    return {
      ok: true,
      assignment: { ...assignment, ending, extensionAsked: null, undo },
      happened: [{ id: deed, what: 'voided', from: null, to: { reason } }],
      say: tellWorkers(situation, content, { by, mark: deed }),
      result: null,
    };
  });
}

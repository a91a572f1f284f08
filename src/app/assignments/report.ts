import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

/** Says that the work is done. Reminders end; only the committee's § closes the assignment. */
export function report(ports: Ports, request: AboutAssignment): Promise<Changed<null> | Refusal> {
  const by = request.doer.person;
  return changeOpen(ports, { ...request, action: 'report' }, ({ assignment, now }) => {
    if (assignment.reported !== null) return refuse('already-reported');
    const reported = { by, at: now };
    return {
      ok: true,
      assignment: { ...assignment, reported },
      happened: [{ what: 'reported', from: null, to: reported }],
      result: null,
    };
  });
}

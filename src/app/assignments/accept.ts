import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

/**
 * Says that the assignment is taken on; the first who does it is kept. For a body outside its contact
 * says that the request has been sent to it.
 */
export function accept(ports: Ports, request: AboutAssignment): Promise<Changed<null> | Refusal> {
  const by = request.doer.person;
  return changeOpen(ports, { ...request, action: 'accept' }, ({ assignment, now }) => {
    const isAsked = assignment.holder.kind === 'body';
    if (assignment.accepted !== null)
      return refuse(isAsked ? 'already-requested' : 'already-accepted');
    const accepted = { by, at: now };
    return {
      ok: true,
      assignment: { ...assignment, accepted },
      happened: [{ what: isAsked ? 'request-sent' : 'accepted', from: null, to: accepted }],
      result: null,
    };
  });
}

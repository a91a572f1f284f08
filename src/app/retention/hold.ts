import { changeAssignment, type Changed } from '../assignments/change-assignment.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';

type About = { readonly id: string; readonly doer: Doer };

const LONGEST_REASON = 500;

/** Keeps an assignment, also one that has ended, out of every weeding until that is lifted. */
export function holdAssignment(
  ports: Ports,
  { id, doer, reason: words }: About & { readonly reason: string },
): Promise<Changed<null> | Refusal> {
  const reason = words.trim();
  return changeAssignment<null>(ports, { id, doer, action: 'hold' }, ({ assignment, now }) => {
    if (reason === '') return refuse('no-hold-reason');
    if (reason.length > LONGEST_REASON) return refuse('too-long');
    if (assignment.hold?.reason === reason) return refuse('nothing-changed');
    const before = assignment.hold;
    return {
      ok: true,
      assignment: { ...assignment, hold: { reason, by: doer.person, at: now } },
      happened: [{ what: 'held', from: before && { reason: before.reason }, to: { reason } }],
      result: null,
    };
  });
}

/** From now on the committee's rules reach it again. */
export function liftHold(ports: Ports, { id, doer }: About): Promise<Changed<null> | Refusal> {
  return changeAssignment<null>(ports, { id, doer, action: 'hold' }, ({ assignment }) => {
    const { hold } = assignment;
    if (hold === null) return refuse('not-held');
    return {
      ok: true,
      assignment: { ...assignment, hold: null },
      happened: [{ what: 'hold-lifted', from: { reason: hold.reason }, to: null }],
      result: null,
    };
  });
}

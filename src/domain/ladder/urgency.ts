import type { InHand } from '../assignments/in-hand.ts';
import { dayOfDue } from '../committee/day-of-due.ts';
import type { DigestLine } from './digest.ts';

const UNDATED = '9999-12-31';

/**
 * Where a line stands in its message, as a key to sort by: what is late first, then what is due
 * today or asked of the reader now, then what is to come; within that by meeting, milestone and
 * number. What does not fit in a message is thus the least urgent.
 */
export function urgencyOf(
  line: DigestLine,
  { assignment, committee, closed }: Pick<InHand, 'assignment' | 'committee' | 'closed'>,
): string {
  const due = dayOfDue(assignment.due, committee, closed) ?? UNDATED;
  const day = line.kind === 'milestone' ? line.day : due;
  const number = String(assignment.number).padStart(6, '0');
  return [whenOf(line), due, committee.code, day, number].join('|');
}

function whenOf(line: DigestLine): 0 | 1 | 2 {
  if (line.kind === 'diary') return 2;
  if (line.kind === 'no-due' || line.kind === 'while-away') return 2;
  if (line.kind !== 'milestone' || line.step === 0) return 1;
  return line.step > 0 ? 0 : 2;
}

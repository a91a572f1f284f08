import { samePerson } from '../../domain/record/person.ts';
import { type QuietRefusal, quietUntil } from '../../domain/ladder/quiet.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, type Why } from '../deeds/refusal.ts';

/** The days that the buttons offer, in working days. */
export const QUIET_DAYS = 5;

/** "I know": one's own reminders of the assignment rest until its next milestone, or some days. */
export function acknowledge(
  ports: Ports,
  request: AboutAssignment & { readonly days: number | null },
): Promise<Changed<null> | Refusal> {
  const { person } = request.doer;
  return changeOpen(ports, { ...request, action: 'snooze' }, (situation) => {
    const { assignment, committee } = situation;
    const acknowledged = quietUntil(assignment, committee, request.days, situation);
    if (!acknowledged.ok) return refuse(WHY[acknowledged.why]);
    const quiet = { person, until: acknowledged.until };
    const others = assignment.quiets.filter((each) => !samePerson(each.person, person));
    return {
      ok: true,
      assignment: { ...assignment, quiets: [...others, quiet] },
      happened: [{ what: 'acknowledged', from: null, to: quiet }],
      result: null,
    };
  });
}

const WHY: Readonly<Record<QuietRefusal, Why>> = {
  late: 'late-milestone',
  'not-ahead': 'no-such-milestone',
};

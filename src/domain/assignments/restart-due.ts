import type { Assignment } from './assignment.ts';
import type { Due } from '../committee/due.ts';
import type { Day } from '../days/day.ts';

/**
 * A new due has dates of its own: days set, presses and reminders put off belonged to the old one,
 * and what was tabled is worked on again.
 */
export function restartDue(
  due: Due,
  plan: Assignment['plan'],
  today: Day,
): Pick<
  Assignment,
  'due' | 'dueSince' | 'plan' | 'daysByHand' | 'milestonesMet' | 'snoozes' | 'quiets' | 'tabled'
> {
  return {
    due,
    dueSince: today,
    plan,
    daysByHand: [],
    milestonesMet: [],
    snoozes: [],
    quiets: [],
    tabled: false,
  };
}

/** The due at another meeting. That the papers come so long before it is a rule, and goes with it. */
export function dueAt({ due }: Pick<Assignment, 'due'>, meeting: string): Due {
  const before = due.kind === 'meeting' ? due.before : undefined;
  return { kind: 'meeting', meeting, ...(before !== undefined && { before }) };
}

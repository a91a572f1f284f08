import type { Assignment } from '../assignments/assignment.ts';
import type { InHand } from '../assignments/in-hand.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import { addDays, type Day } from '../days/day.ts';
import { type DueLine, dueLines, marksTold, wakeDay } from './ladder.ts';

/** A line and the working day on which it will be told. */
export type LineAhead = { readonly day: Day; readonly due: DueLine };

/**
 * What an assignment will give to tell from today on, if nothing else happens: one after the other,
 * each counted as told on its day. What is late is told again and again, so it may never end.
 */
export function* linesAhead(inHand: InHand): Generator<LineAhead> {
  let { assignment } = inHand;
  let day = wakeDay(inHand);
  while (day !== null) {
    const on = day;
    const lines = dueLines({ ...inHand, assignment, today: on });
    yield* lines.map((due) => ({ day: on, due }));
    const marks = lines.flatMap(({ person, line }) =>
      marksTold(assignment, [line], { person, on, delivered: true }),
    );
    assignment = { ...assignment, told: [...assignment.told, ...marks] };
    day = wakeDay({ ...inHand, assignment, today: addDays(on, 1) });
  }
}

/** The first `most` lines of several assignments, up to a day, in the order of their days. */
export function firstLinesAhead(
  assignments: readonly Assignment[],
  how: {
    readonly committee: Committee;
    readonly from: Day;
    readonly to: Day;
    readonly closed: ClosedDays;
    readonly most: number;
    readonly counts: (line: DueLine['line']) => boolean;
  },
): readonly LineAhead[] {
  const { committee, from, to, closed, most, counts } = how;
  let found: readonly LineAhead[] = [];
  for (const assignment of assignments) {
    const last = found.length < most ? to : (found.at(-1)?.day ?? to);
    const own: LineAhead[] = [];
    for (const ahead of linesAhead({ assignment, committee, today: from, closed })) {
      if (own.length === most || ahead.day > last) break;
      if (counts(ahead.due.line)) own.push(ahead);
    }
    if (own.length > 0) found = [...found, ...own].toSorted(byDay).slice(0, most);
  }
  return found;
}

function byDay(one: LineAhead, other: LineAhead): number {
  return one.day.localeCompare(other.day);
}

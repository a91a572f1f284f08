import { addDays, type Day, dayIn, type Instant } from '../days/day.ts';
import { dayAfter } from '../days/days-after.ts';
import type { Assignment } from './assignment.ts';

/** What a committee asks of all that is open; null asks nothing. */
export type Policies = {
  /** No open assignment so many days without a word. */
  readonly silentDays: number | null;
  /** After so many months without progress onto the next agenda. */
  readonly stillMonths: number | null;
};

export type Broken = {
  readonly assignment: Assignment;
  readonly breaks: readonly (keyof Policies)[];
};

/** The open assignments that break what the committee asks, in the order in which they come. */
export function whatBreaks(
  { silentDays, stillMonths }: Policies,
  assignments: readonly Assignment[],
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): readonly Broken[] {
  return assignments.flatMap((assignment) => {
    if (assignment.ending !== null || assignment.reported !== null) return [];
    const [word, progress] = [lastWord(assignment), lastProgress(assignment)].map((at) =>
      dayIn(at, timeZone),
    );
    const isSilent = silentDays !== null && (word ?? today) < addDays(today, -silentDays);
    const isStill =
      stillMonths !== null && (progress ?? today) < dayAfter(today, -stillMonths, 'months');
    const breaks = [
      ...(isSilent ? (['silentDays'] as const) : []),
      ...(isStill ? (['stillMonths'] as const) : []),
    ];
    return breaks.length === 0 ? [] : [{ assignment, breaks }];
  });
}

/** When anything was last heard of it. */
function lastWord(assignment: Assignment): Instant {
  const updates = assignment.updates.filter(({ deleted }) => !deleted).map(({ at }) => at);
  return newest([lastProgress(assignment), ...updates]);
}

/** When it last came further: a version, a milestone that was met, a meeting's outcome. */
function lastProgress({ registeredAt, drafts, milestonesMet, outcomes }: Assignment): Instant {
  return newest([registeredAt, ...[...drafts, ...milestonesMet, ...outcomes].map(({ at }) => at)]);
}

function newest(moments: readonly Instant[]): Instant {
  return moments.reduce((latest, at) => (at > latest ? at : latest));
}

import type { Policies } from '../committee/committee-policies.ts';
import { addDays, type Day, dayIn, type Instant } from '../days/day.ts';
import { dayAfter } from '../days/days-after.ts';
import type { Assignment } from './assignment.ts';

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
    const { ending, reported, due, tabled } = assignment;
    // A standing assignment is there by its occurrences.
    if (ending !== null || reported !== null || due.kind === 'standing') return [];
    const [word, progress] = [lastWord(assignment), lastProgress(assignment)].map((at) =>
      dayIn(at, timeZone),
    );
    // Nothing may be added to what is tabled, so it owes nobody a word.
    const isSilent =
      silentDays !== null && !tabled && (word ?? today) < addDays(today, -silentDays);
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
  const { updates, whyLate, extensionAsked, accepted } = assignment;
  const words = [...updates.filter(({ deleted }) => !deleted), ...whyLate];
  const once = [extensionAsked, accepted].filter((each) => each !== null);
  return newest([lastProgress(assignment), ...[...words, ...once].map(({ at }) => at)]);
}

/** When it last came further: a version, a milestone that was met, a meeting's outcome. */
function lastProgress({ registeredAt, drafts, milestonesMet, outcomes }: Assignment): Instant {
  return newest([registeredAt, ...[...drafts, ...milestonesMet, ...outcomes].map(({ at }) => at)]);
}

function newest(moments: readonly Instant[]): Instant {
  return moments.reduce((latest, at) => (at > latest ? at : latest));
}

import type { Assignment } from '../../domain/assignments/assignment.ts';
import { countToWeed } from '../../domain/assignments/weeded.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type {
  LeftOutItem,
  RetentionKind,
  RetentionRule,
  ToWeed,
} from '../../domain/committee/retention.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import { dayAfter } from '../../domain/days/days-after.ts';
import {
  endedOn,
  isReached,
  readingEndedOn,
  whyLeftOut,
  whyReadingLeftOut,
} from '../../domain/retention/due-to-weed.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredReading } from '../ports/stored-reading.ts';

/** One thing that a rule reaches, with how much there is of it. */
export type DueItem = ToWeed & {
  readonly count: number;
  /** The assignment that a line of the morning can hang on; null where there is none. */
  readonly assignment: string | null;
};

export type DueByRule = { readonly rule: RetentionRule; readonly items: readonly DueItem[] };

/** What the rules would weed now, and what they reach and leave. */
export type WeedingDue = {
  readonly due: readonly DueByRule[];
  readonly leftOut: readonly LeftOutItem[];
};

type Asking = Pick<Ports, 'store' | 'now'>;

export async function weedingDue(ports: Asking, committee: Committee): Promise<WeedingDue> {
  const rules = committee.retention?.rules ?? [];
  const found = await Promise.all(rules.map((rule) => dueBy(ports, committee, rule)));
  return {
    due: found.map(({ rule, items }) => ({ rule, items })),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

type Found = DueByRule & { readonly leftOut: readonly LeftOutItem[] };

async function dueBy(ports: Asking, committee: Committee, rule: RetentionRule): Promise<Found> {
  const today = todayIn(ports, committee);
  const month = dayAfter(today, -rule.months, 'months').slice(0, 'yyyy-mm'.length);
  const { kind } = rule;
  const judged =
    kind === 'readings'
      ? await Promise.all(
          (await ports.store.readingsToWeed(committee.id, month)).map((each) =>
            judgeReading(ports, each, { committee, rule, today }),
          ),
        )
      : (await ports.store.endedToWeed(committee.id, kind, month)).map((each) =>
          judge(each, { committee, rule, today, kind }),
        );
  const items = judged.flatMap((each) => (each === null || 'why' in each ? [] : [each]));
  const leftOut = judged.flatMap((each) => (each !== null && 'why' in each ? [each] : []));
  return { rule, items, leftOut };
}

type Judging = {
  readonly committee: Committee;
  readonly rule: RetentionRule;
  readonly today: Day;
};

/** Null for what is not due yet, and where nothing is that could be left out. */
function judge(
  assignment: Assignment,
  { committee, rule, today, kind }: Judging & { readonly kind: 'drafts' | 'updates' },
): DueItem | LeftOutItem | null {
  const { id, label, ending } = assignment;
  if (ending === null || !isReached(endedOn(ending, committee.timeZone), rule, today)) return null;
  const count = countToWeed(assignment, kind);
  const why = whyLeftOut(assignment);
  if (why === null) return { kind, id, label, count, assignment: id };
  return count === 0 ? null : { kind, label, why };
}

async function judgeReading(
  { store }: Pick<Ports, 'store'>,
  reading: StoredReading,
  { committee, rule, today }: Judging,
): Promise<DueItem | LeftOutItem | null> {
  const { kind } = rule;
  const { id, at, state } = reading;
  const found = await Promise.all(
    reading.assignments.map((each) => store.find('assignment', each.id)),
  );
  const assignments = found.filter((each) => each !== null);
  const label = assignments.map((each) => each.label).join(', ');
  const readOn = dayIn(at, committee.timeZone);
  const ended = readingEndedOn(assignments, { readOn, timeZone: committee.timeZone });
  if (state === 'confirming' || !isReached(ended, rule, today)) return null;
  const why = whyReadingLeftOut(assignments);
  // What is still worked with is not yet due.
  if (why === 'open') return null;
  if (why !== null) return { kind, label: label || readOn, why };
  return { kind, id, label: label || readOn, count: 1, assignment: assignments[0]?.id ?? null };
}

/** How many assignments or readings each rule would reach; a kind without any is left out. */
export type DueCounts = readonly { readonly kind: RetentionKind; readonly things: number }[];

/** Null where nothing is due. */
export async function dueCounts(ports: Asking, committee: Committee): Promise<DueCounts | null> {
  const { due } = await weedingDue(ports, committee);
  const counts = due.flatMap(({ rule, items }) => {
    const things = items.filter(({ count }) => count > 0).length;
    return things === 0 ? [] : [{ kind: rule.kind, things }];
  });
  return counts.length === 0 ? null : counts;
}

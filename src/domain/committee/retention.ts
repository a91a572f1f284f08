import type { Day, Instant } from '../days/day.ts';
import type { Source } from '../record/history.ts';
import type { Person } from '../record/person.ts';

/** What a rule of retention is about, in the order in which it is shown. */
export const RETENTION_KINDS = ['drafts', 'updates', 'readings'] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** What may be weeded, how long after an assignment has ended, and by which decision. */
export type RetentionRule = {
  readonly kind: RetentionKind;
  /** Counted from the day on which the assignment ended. */
  readonly months: number;
  /** Where the plan of documents (dokumenthanteringsplan) says it: "4.2". */
  readonly paragraph: string;
  /** The day on which that plan was decided. */
  readonly decidedOn: Day;
};

/** A month leaves time to notice; whoever keeps something for longer than fifty years weeds nothing. */
export const RETENTION_MONTHS = { least: 1, most: 600 } as const;
export const LONGEST_GROUND = 120;

export type RuleProblem = 'bad-months' | 'no-ground' | 'day-to-come';

/** What is wrong with a rule; null for one that may be set. */
export function wrongWith(
  { months, paragraph, decidedOn }: RetentionRule,
  today: Day,
): RuleProblem | null {
  const { least, most } = RETENTION_MONTHS;
  if (!Number.isInteger(months) || months < least || months > most) return 'bad-months';
  if (paragraph.trim() === '' || paragraph.length > LONGEST_GROUND) return 'no-ground';
  return decidedOn > today ? 'day-to-come' : null;
}

/** Why something that a rule reaches stays. */
export type LeftOutWhy = 'held' | 'not-received' | 'void' | 'open';

/** One thing to weed, by its id: an assignment, or for `readings` what was read. */
export type ToWeed = {
  readonly kind: RetentionKind;
  readonly id: string;
  /** The assignment's, or those that came of the reading. */
  readonly label: string;
};

export type WeededItem = {
  readonly kind: RetentionKind;
  readonly label: string;
  /** How many drafts, updates or readings. */
  readonly count: number;
};

export type LeftOutItem = {
  readonly kind: RetentionKind;
  readonly label: string;
  readonly why: LeftOutWhy;
};

/** A weeding that was started and is worked off, also after a restart. */
export type WeedingRun = {
  readonly id: string;
  readonly by: Person;
  readonly source: Source;
  readonly actedAs: string | null;
  readonly at: Instant;
  readonly rules: readonly RetentionRule[];
  readonly left: readonly ToWeed[];
  readonly weeded: readonly WeededItem[];
  readonly leftOut: readonly LeftOutItem[];
};

/** What a weeding did, by whom and on which ground; kept as long as the committee. */
export type WeedingRecord = Omit<WeedingRun, 'left' | 'source'> & {
  /** When the last of it was gone from here. */
  readonly endedAt: Instant;
};

/** A committee's rules, and what came of them; a committee without any rule weeds nothing. */
export type Retention = {
  readonly rules: readonly RetentionRule[];
  readonly run: WeedingRun | null;
  /** Oldest first. */
  readonly records: readonly WeedingRecord[];
  /** The day up to which all that is due has been proposed: of the last line, or of the setting. */
  readonly last: Day;
  /** The assignment, by its id, that the last line hangs on; null where there was nothing. */
  readonly toldWith: string | null;
};

/** The rule of a kind; null where the committee has none. */
export function ruleOf(
  retention: Pick<Retention, 'rules'> | null,
  kind: RetentionKind,
): RetentionRule | null {
  return retention?.rules.find((each) => each.kind === kind) ?? null;
}

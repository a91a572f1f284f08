import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { ListRow } from '../../domain/backlog/list-row.ts';
import type { ListReading } from '../../domain/backlog/read-list.ts';
import type { Day, Instant } from '../../domain/days/day.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Finding } from '../../domain/reading/finding.ts';

/** The assignments taken on one page of findings. */
export type ConfirmedPage = {
  /** The page's first finding, counted from 0. */
  readonly from: number;
  readonly terms: readonly AssignmentTerms[];
  /** What stood in the page's form when it was left, for whoever comes back to it. */
  readonly left?: unknown;
};

/**
 * A text that was read, kept from the reading to the confirming so that a restart between them
 * loses nothing. While `confirming`, `assignments` already have their ids and numbers, and whoever
 * comes after a crash finishes exactly these.
 */
export type StoredReading = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  readonly committee: string | null;
  readonly by: Person;
  readonly at: Instant;
  readonly text: string;
  /** The rows of a list, where it was one: they are read anew when other columns are chosen. */
  readonly table?: readonly ListRow[] | undefined;
  /** How its rows were last read; the pages are then what came of it. */
  readonly list?: ListReading | undefined;
  readonly decidedOn: Day | null;
  readonly findings: readonly Finding[];
  /** Those that were only maybe assignments and that somebody takes, by their numbers from 0. */
  readonly chosen: readonly number[];
  /** The same of those that somebody has looked at and leaves. */
  readonly leftOut: readonly number[];
  /** What was taken on the pages confirmed so far, when the findings need more than one form. */
  readonly pages: readonly ConfirmedPage[];
  readonly state: 'read' | 'confirming' | 'confirmed' | 'left';
  readonly assignments: readonly {
    readonly id: string;
    readonly number: number;
    readonly terms: AssignmentTerms;
  }[];
  /** When its text and rows, and all that was found in them, were weeded; null while they are here. */
  readonly weededAt: Instant | null;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};

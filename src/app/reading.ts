import type { AssignmentTerms } from '../domain/assignment.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { Message } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import type { Finding } from '../domain/reading/finding.ts';

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
  readonly decidedOn: Day | null;
  readonly findings: readonly Finding[];
  readonly state: 'read' | 'confirming' | 'confirmed' | 'left';
  readonly assignments: readonly {
    readonly id: string;
    readonly number: number;
    readonly terms: AssignmentTerms;
  }[];
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};

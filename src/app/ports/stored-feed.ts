import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';

/**
 * A calendar that is fetched at a secret address. Each belongs to the person who asked for it and
 * answers only as long as that person may see what is in it, so nothing must be taken back when
 * somebody leaves.
 */
export type StoredFeed = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  readonly owner: Person;
  /** Whose meetings and milestones it holds; null for what is on the owner's own desk. */
  readonly committee: string | null;
  readonly secret: string;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};

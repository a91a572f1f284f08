import type { Instant } from '../../domain/days/day.ts';

/** Something that came in, is acknowledged and not yet worked off. */
export type JournalEntry = {
  /** The id of its cause, and its own. */
  readonly cause: string;
  /** The calendar's moment at which it came in, and real time in milliseconds since 1970. */
  readonly now: Instant;
  readonly realNow: number;
  /** When it happened, by Slack's own clock (`1758092400.000100`); null where Slack does not say. */
  readonly ts: string | null;
  /** As Slack sent it. */
  readonly body: Readonly<Record<string, unknown>>;
};

/**
 * What must outlive the process between its acknowledgement and its effect. Slack sends nothing a
 * second time that was acknowledged.
 */
export type Journal = {
  /**
   * On disk when it resolves.
   * @throws NotSaved when the disk does not take it
   */
  keep(entry: JournalEntry): Promise<void>;
  /** It has had its effect. Lost in a crash, it is worked off once more, without a second effect. */
  strike(cause: string): void;
  /** What was kept and not struck before this start, oldest first. */
  readonly left: readonly JournalEntry[];
  /** The newest `ts` of all that was ever kept; null where nothing was. */
  readonly seen: string | null;
  close(): Promise<void>;
};

import type { ListRow } from '../../domain/backlog/list-row.ts';
import type { Day, Instant } from '../../domain/days/day.ts';
import type { Finding } from '../../domain/reading/finding.ts';

/** A file that somebody shared in Slack. */
export type SharedFile = {
  readonly slackFile: string;
  readonly name: string;
  /** Bytes, as Slack says. */
  readonly size: number;
  readonly mimeType: string;
  /** Null where Slack told the id alone: then it is asked for when the file is fetched. */
  readonly url: string | null;
};

export type KeptFile = {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Relative to the data folder. */
  readonly path: string;
  readonly at: Instant;
};

/** An event of a calendar file; each time that it comes back is one. */
export type FileEvent = {
  /** `2026-12-15`, `2026-12-15T09:00` in the reader's own zone, or `2026-12-15T08:00:00.000Z`. */
  readonly start: string;
  readonly isCancelled: boolean;
  readonly title: string;
};

/** Only what was not answered may be there later. */
export type FetchRefusal = 'too-large' | 'not-from-slack' | 'not-allowed' | 'not-answered' | 'gone';

/** How far fetching a file again has come: it failed once, goes on failing, or is given up. */
export type Trying = 'first' | 'again' | 'last';

/** Asks Slack for what is known of a file by its id; its address is among it. */
export type AskForFile = (
  slackFile: string,
) => Promise<{ ok: true; file: SharedFile } | { ok: false; why: FetchRefusal }>;

/**
 * Why a file gives no text: it has a password, is damaged, has no text (perhaps only pictures), costs too much to
 * read, or is of a kind that holds no text.
 */
export type TextRefusal = 'encrypted' | 'damaged' | 'no-text' | 'too-much' | 'not-text';

/** Shared files: fetched from Slack's hosts only, and copied under the data folder. */
export type Files = {
  /** The file with its name and address, where Slack told its id alone. */
  known(file: SharedFile): ReturnType<AskForFile>;
  /** Whether Slack did not give it before, so that keeping it is a further try. */
  isAwaited(file: SharedFile): boolean;
  /**
   * Fetches the file and keeps a copy; the same content twice is kept once.
   * @throws NotSaved when the disk does not take it
   */
  keep(
    team: string,
    file: SharedFile,
  ): Promise<
    | { ok: true; kept: KeptFile }
    // `trying` is null for what will not be there later either.
    | { ok: false; why: FetchRefusal; trying: Trying | null }
  >;
  /** The text of a shared file (PDF, DOCX, ODT, RTF or plain), for reading a decision. */
  text(
    team: string,
    file: SharedFile,
  ): Promise<{ ok: true; text: string } | { ok: false; why: FetchRefusal | TextRefusal }>;
  /**
   * How the text of a kept file begins, for whoever searches it; null where it has none that can be
   * read, and where the copy is gone. What was read is kept beside the copy, as `<path>.txt`.
   */
  keptText(path: string): Promise<string | null>;
  /**
   * Takes a copy away, and what was read of it; nothing where it is gone.
   * @returns false where the same was given anew just now, so that it must be asked again who needs it
   * @throws NotSaved when the disk does not let it go
   */
  remove(path: string): Promise<boolean>;
  /** The rows of a shared list (XLSX, CSV, or a page with a table) that have something in them. */
  table(
    team: string,
    file: SharedFile,
  ): Promise<
    { ok: true; rows: readonly ListRow[] } | { ok: false; why: FetchRefusal | TextRefusal }
  >;
  /** The events of a shared calendar file (iCalendar). */
  events(
    team: string,
    file: SharedFile,
  ): Promise<
    { ok: true; events: readonly FileEvent[] } | { ok: false; why: FetchRefusal | TextRefusal }
  >;
  /** The assignments in a long text, read where it holds up nothing else and can be stopped. */
  findings(
    text: string,
    decidedOn: Day | null,
  ): Promise<{ ok: true; findings: readonly Finding[] } | { ok: false; why: TextRefusal }>;
};

import type { Language } from '../domain/record/language.ts';
import type { LogLevel } from './log.ts';
import type { Connection } from './connection.ts';

/** What Bevaka was told before it started; `readConfig` makes it of the environment. */
export type Config = {
  readonly connection: Connection;
  /** Slack's base address, with the closing slash. */
  readonly slackApiUrl: string;
  readonly dataDir: string;
  readonly timeZone: string;
  readonly language: Language;
  /** Local time of day, `08:00`. */
  readonly remindAt: string;
  readonly admins: ReadonlySet<string>;
  readonly http: {
    readonly port: number;
    /** The one of the machine's addresses that is served; `0.0.0.0` is every one. */
    readonly host: string;
    readonly publicUrl: string | null;
  } | null;
  readonly logLevel: LogLevel;
  /** The moment at which the calendar clock starts, and its seconds per real second. */
  readonly clock: { readonly startsAt: string; readonly rate: number } | null;
  readonly quarantineMs: number;
  readonly postPaceMs: number;
};

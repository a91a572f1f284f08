import { pino } from 'pino';

/** From the gravest to the most talkative; `silent` says nothing. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A static message and its facts: `log.warn({ channel }, 'not a member of the channel')`. */
export type Log = {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};

const SECRETS = /x(?:ox[abeprs]|app)-[\w-]+|https:\/\/hooks\.slack\.com\/[^\s"]+/g;

/**
 * JSON lines on standard error, so that standard output holds only what a person is told.
 * Tokens and response addresses are struck out of every line, wherever they stand: an error that
 * quotes a request would otherwise carry them into the log.
 */
export function createLog(level: LogLevel): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => process.stderr.write(line.replace(SECRETS, '[secret]')) },
  );
}

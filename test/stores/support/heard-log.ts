import type { Log } from '../../../src/running/log.ts';

export type Line = { readonly facts: object; readonly message: string };

function ignore(): void {}

/** A log that tells the test what was said at `error`. */
export function heardLog(hear: (line: Line) => void = ignore): Log {
  return {
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: (facts, message) => hear({ facts, message }),
  };
}

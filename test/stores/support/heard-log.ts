import type { Log } from '../../../src/running/log.ts';

export type Line = { readonly facts: object; readonly message: string };

function ignore(): void {}

type Hear = (line: Line) => void;

/** A log that tells the test what was said at `error`, and at `info`. */
export function heardLog(hear: Hear = ignore, hearInfo: Hear = ignore): Log {
  return {
    debug: ignore,
    info: (facts, message) => hearInfo({ facts, message }),
    warn: ignore,
    error: (facts, message) => hear({ facts, message }),
  };
}

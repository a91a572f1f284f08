import { NotYet } from './not-yet.ts';

/**
 * The disk did not take what was to be kept. Nobody has been told anything and nobody reads anything
 * of it: the person can be told that it is not saved, and the same may be tried again.
 *
 * In one case it may stand there all the same: where the disk failed after the new file was in its
 * place. Then readers see it, and whoever tries again finds its cause among what has been done.
 */
export class NotSaved extends NotYet {
  override name = 'NotSaved';
  /** As the system names it: `ENOSPC`, `EDQUOT`, `EROFS`, `EIO`, `EACCES`, …; `taken` where another machine has the data folder. */
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(`The disk did not take it (${code})`, { cause });
    this.code = code;
  }
}

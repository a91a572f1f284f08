import { NotYet } from './not-yet.ts';

/**
 * A file that somebody shared could not be fetched yet. They have been told so, and that it is tried
 * again: whoever took the message in works it off once more.
 */
export class NotFetched extends NotYet {
  override name = 'NotFetched';
}

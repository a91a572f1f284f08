/**
 * What came in had no effect yet, for a reason that passes. Where it was acknowledged it stands in
 * the journal, and is worked off once more.
 */
export class NotYet extends Error {
  override name = 'NotYet';
}

/** The disk did not take what was to be kept; what was there before stands. */
export class NotSaved extends Error {
  override name = 'NotSaved';
}

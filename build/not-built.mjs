/** Why there is nothing to start, in one sentence that says what to do. */
export class NotBuilt extends Error {
  /** @override */
  name = 'NotBuilt';
}

/** Why Bevaka cannot start, as one sentence for the person who starts it. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}

/** Slack did not say what a decision rests on. Nothing is decided on a doubt; it may be asked again. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

import type { Doubt } from '../domain/reading/finding.ts';

/** Why something that was read should be looked at before it is confirmed; what the app itself found comes last. */
export type DoubtReason =
  Doubt['because'] | 'unknown-title' | 'no-such-meeting' | 'several-meetings' | 'unclear';

/** One short sentence for each reason, said at the field that it is about. */
export type DoubtWords = Readonly<Record<DoubtReason, string>>;

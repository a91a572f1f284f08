import type { Span } from '../text/span.ts';
import type { DueMeaning } from './times/due-meaning.ts';

/** A due phrase: what it is due for, the words, where they stand, and what they mean. */
export type DuePhrase = {
  /** `meeting` when the words say so; a bare date may still turn out to be a meeting's. */
  readonly kind: 'meeting' | 'date' | 'period' | 'none';
  readonly text: string;
  readonly span: Span;
  readonly meaning: DueMeaning;
};

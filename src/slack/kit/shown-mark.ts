import { createHash } from 'node:crypto';

import type { ModalView } from '@slack/types';

import { readMetadata, writeMetadata } from './fields/metadata.ts';
import { line } from './fields/text.ts';
import type { Submission, Submitted } from './submitted.ts';
import { kitWordsIn } from './words.ts';

const LENGTH = 16;

/** A mark of what was shown and of what it went out from: what has another mark is another thing. */
export function markOf(...shown: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, LENGTH);
}

/**
 * A form that confirms what it shows, so that it confirms nothing else.
 * @param from what would be changed, as it stands
 */
export function marked(view: ModalView, from: unknown): ModalView {
  const metadata = readMetadata({ private_metadata: view.private_metadata ?? '{}' });
  const shown = markOf(view.blocks, from);
  return { ...view, private_metadata: writeMetadata({ ...metadata, shown }) };
}

/**
 * The form as it would be shown now, where that is another than the one that was confirmed: what
 * follows was changed in between, and nobody has said yes to that. Null where it is the same.
 */
export function shownAnew(
  now: ModalView,
  { about, language }: Pick<Submitted, 'about' | 'language'>,
): Submission | null {
  const { shown } = readMetadata({ private_metadata: now.private_metadata ?? '{}' });
  if (about.shown === undefined || about.shown === shown) return null;
  const blocks = [line(kitWordsIn(language).changedSinceShown), ...now.blocks];
  return { is: 'next', view: { ...now, blocks } };
}

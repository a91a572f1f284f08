import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { modal } from '../../kit/fields/modal.ts';
import { preliminaryTick } from '../../kit/fields/preliminary-tick.ts';
import { LIMITS } from '../../kit/limits.ts';
import { outcomesBelow } from '../outcome/form.ts';
import { readingWordsIn } from './words.ts';

/** What minutes say of those for which the form that confirms had no room, as many as it holds. */
export function outcomesReadForm({
  readingId,
  isPreliminary,
  ...shown
}: Parameters<typeof outcomesBelow>[0] & {
  readonly language: Language;
  readonly readingId: string;
  /** Whether the minutes are not confirmed, as far as is known. */
  readonly isPreliminary: boolean;
}): ModalView {
  const { language } = shown;
  const below = outcomesBelow(shown, { room: LIMITS.viewBlocks - 1 });
  return modal({
    id: 'outcomes_read',
    ...readingWordsIn(language).recordingOutcomes,
    language,
    metadata: { reading: readingId, assignments: below.views.map(({ id }) => id) },
    blocks: [...below.blocks, preliminaryTick(language, isPreliminary)],
  });
}

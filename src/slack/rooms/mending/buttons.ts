import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { mendingWordsIn } from './words.ts';

/** A deed that can be undone: an assignment, and the entry of its history. */
export type UndoableDeed = { readonly assignment: string; readonly deed: string };

/** Takes back what was done to one or several, for ten minutes; none where nothing was. */
export function undoButtons(deeds: readonly UndoableDeed[], language: Language): readonly Button[] {
  if (deeds.length === 0) return [];
  const value = deeds.map(({ assignment, deed }) => `${assignment}:${deed}`).join('|');
  return [button(mendingWordsIn(language).undoes, { action: 'undo_deed', value })];
}

/** Opens the form in which what was recorded is corrected, with a reason. */
export function correctButton(assignment: string, language: Language): Button {
  return button(mendingWordsIn(language).corrects, { action: 'correct', value: assignment });
}

import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { editingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens where the § of the decision is added, which was not known. */
export function addParagraphButton(id: string, language: Language): Button {
  return button(editingWordsIn(language).addsParagraph, { action: 'add_paragraph', value: id });
}

/** Opens what was registered, to be put right. */
export function editButton(
  id: string,
  language: Language,
  { primary = false }: { readonly primary?: boolean } = {},
): Button {
  return button(editingWordsIn(language).edits, { action: 'edit', value: id, primary });
}

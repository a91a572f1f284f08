import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { registeringWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens the form for an assignment, filled in with what a line was understood to say. */
export function openFormButton(
  { committee, line }: { readonly committee: string; readonly line: string },
  language: Language,
): Button {
  const form = { action: 'register_form', value: `${committee}|${line}`, primary: true };
  return button(registeringWordsIn(language).opensForm, form);
}

/** Opens the empty form, wherever there is nothing yet. */
export function newAssignmentButton(language: Language): Button {
  const { newAssignment } = registeringWordsIn(language);
  return button(newAssignment, { action: 'new_assignment', value: '' });
}

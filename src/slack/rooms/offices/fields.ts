import type { InputBlock } from '@slack/types';

import { personInput } from '../../kit/fields/inputs.ts';
import { officesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { OfficerRole } from '../../../domain/committee/office.ts';

/** Who holds an officer's office. */
export function officerInput(
  role: OfficerRole,
  language: Language,
  { user, optional = true }: { readonly user: string | null; readonly optional?: boolean },
): InputBlock {
  const words = officesWordsIn(language);
  const hints = { director: words.whatDirectorDoes, registrar: words.whatRegistrarDoes };
  const hint = role === 'director' || role === 'registrar' ? hints[role] : '';
  return personInput({ field: role, label: words.officers[role], language, optional, hint }, user);
}

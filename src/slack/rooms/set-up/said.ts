import type { Committee } from '../../../domain/committee/committee.ts';
import { sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { addMeetingButton } from '../meetings/buttons.ts';
import { setUpWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export function committeeAdded(
  { id, code, name, language: spoken }: Committee,
  language: Language,
  { isInside }: { readonly isInside: boolean },
): Said {
  const words = setUpWordsIn(language);
  const lines = [
    words.isSetUp(code, nameText(name)),
    ...(spoken === language ? [] : [words.speaksOther]),
    ...(isInside ? [] : [words.inviteMe]),
  ];
  return sentence(lines.join('\n'), addMeetingButton(id, language));
}

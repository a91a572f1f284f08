import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { wordsIn } from '../../../words/words.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';

export function committeeAdded(
  { id, code, name }: Committee,
  language: Language,
  { isInside }: { readonly isInside: boolean },
): Said {
  const words = wordsIn(language);
  const text = words.committeeAdded(code, nameText(name));
  return sentence(
    isInside ? text : `${text}\n${words.inviteMe}`,
    button(words.buttons.addMeeting, { action: 'add_meeting', value: id }),
  );
}

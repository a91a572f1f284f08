import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { LIMITS } from '../../kit/limits.ts';
import type { Said } from '../../kit/said.ts';
import { openFormButton } from './buttons.ts';
import { registeringWordsIn } from './words.ts';

/** The holder is a committee that is here too: there its own officers follow what it is given. */
export function committeeIsHere(
  about: {
    readonly there: Pick<Committee, 'id' | 'name' | 'code'>;
    readonly committee: string;
    readonly line: string;
  },
  language: Language,
): Said {
  const { there, committee, line } = about;
  const words = registeringWordsIn(language).committeeHere;
  const at = `${committee}|${there.id}|${line}`;
  const outside = `${committee}|${there.name.replaceAll('|', ' ')}|${line}`;
  const lead = words.isHere(nameText(there.name, 150));
  // A button that was cut would register something else.
  if (Math.max(at.length, outside.length) > LIMITS.buttonValue)
    return sentence(lead, openFormButton(about, language));
  return sentence(
    lead,
    button(words.there(there.code), { action: 'register_there', value: at, primary: true }),
    button(words.outside, { action: 'register_body', value: outside }),
  );
}

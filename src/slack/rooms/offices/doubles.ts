import type { Committee } from '../../../domain/committee/committee.ts';
import type { Office } from '../../../domain/committee/office.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button, section } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { officesWordsIn } from './words.ts';

/** What was said of an office, and where it is two in two forms of its title, that they can be one. */
export function withDoubles(
  said: Said,
  about: {
    readonly committee: Pick<Committee, 'id'>;
    readonly office: Office;
    readonly doubles: readonly Office[];
  },
  language: Language,
): Said {
  const { committee, office, doubles } = about;
  if (doubles.length === 0) return said;
  const words = officesWordsIn(language);
  const titles = doubles.map(({ title }) => nameText(title)).join(', ');
  const text = words.isThereTwice(nameText(office.title), titles);
  const value = `${committee.id}|${office.title}`;
  const one = button(words.areOneOffice, { action: 'one_office', value });
  return {
    ...said,
    text: `${said.text}\n${text}`,
    blocks: [...(said.blocks ?? []), section(text), actions(one)],
  };
}

import { named } from '../../../app/views/view-of.ts';
import type { Body } from '../../../domain/committee/body.ts';
import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { bodiesWordsIn } from './words.ts';

/** Who answers for a body from now on. */
export async function contactSet(
  { ports }: Pick<ListenerParts, 'ports'>,
  { name, contact }: Body,
  language: Language,
): Promise<Said> {
  const words = bodiesWordsIn(language);
  const body = nameText(name);
  if (contact === null) return sentence(words.secretaryIsContact(body));
  return sentence(words.isContact(nameText((await named(ports, contact)).name), body));
}

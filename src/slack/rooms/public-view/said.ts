import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import { publicViewWordsIn } from './words.ts';

/**
 * That a committee's assignments are public, with the addresses to pass on, or that they are not.
 * @param address of the page; null where there is none
 */
export function publicViewSaid(
  { name, publicView }: Pick<Committee, 'name' | 'publicView'>,
  address: string | null,
  language: Language,
): Said {
  const words = publicViewWordsIn(language);
  if (!publicView.isOn || address === null) return sentence(words.isOff);
  return sentence(
    [
      words.isOn(escapeText(name)),
      `• ${words.page}: ${address}`,
      `• ${words.data}: ${address}.json, ${address}.csv`,
      `• ${words.statement}: ${address}/tillganglighet`,
      words.takesAway,
    ].join('\n'),
  );
}

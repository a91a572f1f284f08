import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { publicViewWordsIn } from './words.ts';

/** What anybody may read, in a line: "Visas för alla: uppdraget, diarienummer och beslut". */
export function publicViewLine(
  { publicView }: Pick<Committee, 'publicView'>,
  language: Language,
): string {
  const words = publicViewWordsIn(language);
  if (!publicView.isOn) return words.settingsOff;
  const parts = publicView.parts.map((part) => words.partsInShort[part]);
  return words.settingsOn(new Intl.ListFormat(language).format(parts));
}

import type { Undone } from '../../../app/views/deed-told.ts';
import type { Language } from '../../../domain/record/language.ts';
import { nameText } from '../../kit/facts.ts';
import { mendingWordsIn } from './words.ts';

/** "Ångrat 10:42 av Maria", below what no longer stands. */
export function undoneLine({ by, time }: Undone, language: Language): string {
  return `_${mendingWordsIn(language).undone(time, nameText(by))}_`;
}

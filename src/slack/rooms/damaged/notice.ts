import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import type { Content } from '../../kit/telling.ts';
import { damagedWordsIn } from './words.ts';

/** What was made out in a damaged file may be anything. */
const LONGEST_NAME = 40;

/** Which record cannot be read, what that means, and what to do. */
export function damaged({ kind, name, file }: Content<'damaged'>, language: Language): Said {
  const words = damagedWordsIn(language);
  const called = name === null ? '' : ` ${escapeText(name, LONGEST_NAME)}`;
  return sentence(`${words.damaged[kind](called)} ${words.toDo(file)}`);
}

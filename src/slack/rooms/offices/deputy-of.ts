import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { saidAgain } from '../../kit/said-again.ts';
import { officesWordsIn } from './words.ts';

const DEPUTY_ALONE = /^(?:deputy|stand-in|ersättare|ställföreträdare|vikarie)$/iu;
const MOST_OFFICES = 20;

/** "Vikarie" is no office: somebody steps in for one, and which one is not said. */
export function isDeputyAlone(title: string): boolean {
  return DEPUTY_ALONE.test(title.trim());
}

/** Each office is a button that says the same of it. */
export function whoseDeputy(
  { code, offices }: Committee,
  { words, title }: { readonly words: string; readonly title: string },
  language: Language,
): Said {
  const choices = offices.slice(0, MOST_OFFICES).map((office) => ({
    text: office.title,
    words: `role set ${code} ${words.replace(title, () => `ersättare för ${office.title}`)}`,
  }));
  return sentence(officesWordsIn(language).whoseDeputy, ...saidAgain(choices, 'deputy'));
}

import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import { saidAgain } from '../../kit/said-again.ts';
import { whoIsMeant } from '../offices/asks.ts';
import type { WhoInLine } from './typed.ts';
import { registeringWordsIn } from './words.ts';

const MOST_PEOPLE = 5;

/** Asks whom a line means: each is a button that registers the line with them. */
export function whoInLine(
  about: { readonly who: WhoInLine; readonly command: (words: string) => string },
  language: Language,
): Said {
  const { who, command } = about;
  const { words: name, people, office, rest } = who;
  const withPerson = (mention: string): string => command(`${mention}${rest}`);
  if (office === null) return whoIsMeant({ words: name, people, command: withPerson }, language);
  const words = registeringWordsIn(language);
  // Behind a colon stands what shall be brought, also where it begins with a name.
  const choices = [
    { text: office.title, words: command(`${office.title}:${rest}`) },
    ...people.slice(0, MOST_PEOPLE).map(({ names, person: { user } }) => ({
      text: names[0] ?? user,
      words: withPerson(`<@${user}>`),
    })),
    { text: words.nameIsOfTask, words: command(`${office.title}: ${name}${rest}`) },
  ];
  return sentence(
    words.notItsHolder(escapeText(name, 80), escapeText(office.title, 100)),
    ...saidAgain(choices),
  );
}

import { type CommandHandler, say } from '../../kit/asked.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { close } from './command.ts';
import { endingWordsIn } from './words.ts';

const ALL = /^(?:alla|allt|allting|samtliga|all|everything|every)(?!\p{L})/iu;

/** `close all § 206` closes none: which ones were meant is said by their labels. */
export const closeCommand: CommandHandler = async (parts, asked) => {
  if (!ALL.test(asked.rest)) return close(parts, asked);
  const { language } = asked;
  const list = { sv: 'lista alla', en: 'list all' }[language];
  const press = button(list, { action: 'say_words:list', value: list });
  return say(sentence(endingWordsIn(language).closesEach, press));
};

import { daysMended } from '../../domain/dates/times/slips.ts';
import { type CommandHandler, say } from './asked.ts';
import { button, sentence } from './blocks.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { kitWordsIn } from './words.ts';

/**
 * A command in which a day is misspelt does nothing: it names the words and offers itself with the
 * nearest ones, as a button.
 * @param line the whole command, as it was said
 */
export function asksOfSlips(line: string, handler: CommandHandler): CommandHandler {
  return async (parts, asked) => {
    const mended = daysMended(line);
    if (mended === null || mended.text.length > LIMITS.buttonValue) return handler(parts, asked);
    const words = kitWordsIn(asked.language);
    const written = mended.written.map((word) => `”${escapeText(word, 40)}”`).join(', ');
    const press = button(mended.text, { action: 'say_words:mended', value: mended.text });
    return say(sentence(words.misspeltDay(written), press));
  };
}

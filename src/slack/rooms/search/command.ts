import { searchTyped } from '../../../app/search/search-assignments.ts';
import { sentence } from '../../kit/blocks.ts';
import { type CommandHandler, say, sayRefused } from '../../kit/asked.ts';
import { towardsSomebody } from '../../typed/tokens.ts';
import { LONGEST_LINE } from './carried.ts';
import { MOST_FOUND, searchSaid } from './said.ts';
import { searchWordsIn } from './words.ts';

/** `search pools in RUN`: what the person may see of it, the best first. */
export const searchCommand: CommandHandler = async ({ ports }, asked) => {
  const { person, language } = asked;
  const typed = asked.rest.slice(0, LONGEST_LINE);
  if (typed === '') return say(sentence(searchWordsIn(language).howTo));
  const somebody = towardsSomebody(typed);
  const line = somebody?.rest ?? typed;
  const page = await searchTyped(ports, {
    person,
    line,
    whose: somebody && { is: 'person', user: somebody.value },
    from: 0,
    most: MOST_FOUND,
  });
  if (!page.ok) return sayRefused(page, asked);
  return say(searchSaid(page, line, language));
};

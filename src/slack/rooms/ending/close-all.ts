import { reportedLabels } from '../../../app/assignments/reported-labels.ts';
import { type CommandHandler, say } from '../../kit/asked.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { MOST_CLOSED } from './close-several-said.ts';
import { close } from './command.ts';
import { endingWordsIn } from './words.ts';

const ALL =
  /^(?:alla|allt|allting|samtliga|all|everything|every)(?!\p{L})\s*(?:slutredovisade|redovisade|klara|uppdrag(?:en)?|reported|assignments)?\s*/iu;

/**
 * `close all § 206` is asked about the reported ones, as if their labels stood there: what has not
 * been reported is closed by its own label alone.
 */
export const closeCommand: CommandHandler = async (parts, asked) => {
  const rest = asked.rest.replace(ALL, '');
  return rest === asked.rest ? close(parts, asked) : closeReported(parts, { ...asked, rest });
};

const closeReported = inCommittee(async (parts, asked, { committee, rest }) => {
  const labels = await reportedLabels(parts.ports, committee);
  const { language } = asked;
  if (labels.length > 0)
    return close(parts, { ...asked, rest: `${labels.slice(0, MOST_CLOSED).join(', ')} ${rest}` });
  const list = { sv: 'lista alla', en: 'list all' }[language];
  const press = button(list, { action: 'say_words:list', value: list });
  return say(sentence(endingWordsIn(language).noneReported, press));
});

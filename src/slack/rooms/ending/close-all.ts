import { reportedLabels, unreportedLabels } from '../../../app/assignments/reported-labels.ts';
import type { Language } from '../../../domain/record/language.ts';
import { type Answer, type CommandHandler, say } from '../../kit/asked.ts';
import { button, section, sentence } from '../../kit/blocks.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import type { Said } from '../../kit/said.ts';
import { MOST_CLOSED } from './close-several-said.ts';
import { close } from './command.ts';
import { endingWordsIn } from './words.ts';

const ALL =
  /^(?:alla|allt|allting|samtliga|all|everything|every)(?!\p{L})\s*(?:slutredovisade|redovisade|klara|uppdrag(?:en)?|reported|assignments)?\s*/iu;

/**
 * `close all § 206` is asked about the reported ones, as if their labels stood there: what has not
 * been reported is named, and closed by its own label alone.
 */
export const closeCommand: CommandHandler = async (parts, asked) => {
  const rest = asked.rest.replace(ALL, '');
  return rest === asked.rest ? close(parts, asked) : closeReported(parts, { ...asked, rest });
};

const closeReported = inCommittee(async (parts, asked, { committee, rest }) => {
  const { ports } = parts;
  const words = endingWordsIn(asked.language);
  const labels = await reportedLabels(ports, committee);
  const [now, later] = [labels.slice(0, MOST_CLOSED), labels.slice(MOST_CLOSED)];
  const unreported = await unreportedLabels(ports, committee);
  if (labels.length === 0) return noneReported(asked.language, unreported);
  const answer = await close(parts, { ...asked, rest: `${now.join(', ')} ${rest}` });
  if (answer?.is !== 'said' || answer.isRefused === true) return answer;
  const lines = [
    ...(unreported.length === 0 ? [] : [words.notAmong(listed(unreported))]),
    ...(later.length === 0 ? [] : [words.nextTime(listed(later))]),
  ];
  return { ...answer, said: withLines(answer.said, lines) };
});

function noneReported(language: Language, unreported: readonly string[]): Answer {
  const words = endingWordsIn(language);
  const list = { sv: 'lista alla', en: 'list all' }[language];
  const press = button(list, { action: 'say_words:list', value: list });
  const left = unreported.length === 0 ? [] : [words.notAmong(listed(unreported))];
  return say(sentence([words.noneReported, ...left].join('\n'), press));
}

/** More of them are counted. */
const MOST_NAMED = 20;

function listed(labels: readonly string[]): string {
  const more = labels.length - MOST_NAMED;
  return `${labels.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` + ${more}` : ''}`;
}

/** Between what is asked and its buttons. */
function withLines({ text, blocks }: Said, lines: readonly string[]): Said {
  const at = blocks.findIndex(({ type }) => type === 'actions');
  return {
    text: [text, ...lines].join('\n'),
    blocks: [...blocks.slice(0, at), ...lines.map(section), ...blocks.slice(at)],
  };
}

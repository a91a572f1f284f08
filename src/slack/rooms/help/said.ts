import type { Language } from '../../../domain/record/language.ts';
import { actions, button, section, sentence } from '../../kit/blocks.ts';
import { cut, escapeText } from '../../kit/escape.ts';
import { LIMITS } from '../../kit/limits.ts';
import type { HelpLine, Room } from '../../kit/room.ts';
import type { Said } from '../../kit/said.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { helpWordsIn } from './words.ts';

const LINES: readonly HelpLine[] = [
  'register',
  'form',
  'lists',
  'word',
  'delegate',
  'contribute',
  'change',
  'end',
  'committee',
  'own',
  'year',
];

/** All that can be written. A line holds what the rooms say on it, in the order of the rooms. */
export function everythingSaid(rooms: readonly Room[], language: Language): Said {
  const { begins, ends } = helpWordsIn(language);
  const lines = LINES.map((line) => {
    const entries = rooms.flatMap(({ help }) => help?.[language][line] ?? []);
    return `• ${entries.join(' · ')}`;
  });
  return sentence([begins, ...lines, ends].join('\n'));
}

/** A command, and what it is for; its button says it. */
export type Example = { readonly what: string; readonly line: string; readonly says: string };

/** What this person can do here: what waits for them, three examples with buttons, and the rest. */
export function helpSaid(
  shown: {
    readonly waits: readonly Example[];
    readonly examples: readonly Example[];
    /** Whether a committee can be set up here. */
    readonly canSetUp: boolean;
  },
  language: Language,
): Said {
  const { waits, examples, canSetUp } = shown;
  const words = helpWordsIn(language);
  const waiting = waits.map(({ what }) => `• ${what}`);
  const lines = examples.map(({ what, line }) => `• ${what}: \`${escapeText(line, 150)}\``);
  const text = [
    words.begins,
    ...(waiting.length === 0 ? [] : [words.waitsForYou, ...waiting]),
    words.forExample,
    ...lines,
  ].join('\n');
  const buttons = [...waits, ...examples].map(({ what, says }, at) =>
    button(cut(what, LIMITS.buttonText), { action: `say_words:${at}`, value: says }),
  );
  const setUp = button(kitWordsIn(language).setUp, { action: 'set_up', value: '' });
  const more = button(words.showsAll, { action: 'help_all', value: '' });
  return { text, blocks: [section(text), actions(...buttons, ...(canSetUp ? [setUp] : []), more)] };
}

/** What was not understood, what may have been meant, and the help. */
export function notUnderstood(typed: string, offered: readonly string[], language: Language): Said {
  const words = helpWordsIn(language);
  const fitting = offered.filter((line) => line.length <= LIMITS.buttonValue);
  const [only, another] = fitting;
  const meant =
    only !== undefined && another === undefined && !only.includes('\n')
      ? words.didYouMeanThis(quotable(only))
      : words.didYouMean;
  const asks = only === undefined ? words.writeHelp : meant;
  const lead = typed.trim() === '' ? words.notUnderstood : words.didNotUnderstand(quotable(typed));
  return sentence(
    `${lead} ${asks}`,
    ...fitting.map((line, at) => button(line, { action: `say_words:${at}`, value: line })),
    button(words.help, { action: 'say_words:help', value: 'help' }),
  );
}

/** A message among others' that named the app: it stays what it was, and this may have been meant. */
export function perhapsMeant(offered: readonly string[], language: Language): Said {
  const words = helpWordsIn(language);
  return sentence(
    words.wasNoCommand,
    ...offered.map((line, at) => button(line, { action: `say_words:${at}`, value: line })),
    button(words.help, { action: 'say_words:help', value: 'help' }),
  );
}

function quotable(typed: string): string {
  return escapeText(typed.trim(), 200);
}

/** A mention cannot open a form, for Slack gives no trigger with it; a button can. */
export function formByButton(words: string, language: Language): Said {
  const { openForm: registerForm } = kitWordsIn(language);
  const press = button(registerForm, { action: 'say_words', value: words });
  return sentence(helpWordsIn(language).formByButton, press);
}

import type { Language } from '../../../domain/record/language.ts';
import { sentence, button } from '../../kit/blocks.ts';
import type { HelpLine, Room } from '../../kit/room.ts';
import type { Said } from '../../kit/said.ts';
import { helpWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';

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

/** A line holds what the rooms say on it, in the order of the rooms. */
export function helpSaid(rooms: readonly Room[], language: Language): Said {
  const { begins, ends } = helpWordsIn(language);
  const lines = LINES.map((line) => {
    const entries = rooms.flatMap(({ help }) => help?.[language][line] ?? []);
    return `• ${entries.join(' · ')}`;
  });
  return sentence([begins, ...lines, ends].join('\n'));
}

export function notUnderstood(language: Language): Said {
  return sentence(helpWordsIn(language).notUnderstood);
}

/** A mention cannot open a form, for Slack gives no trigger with it; a button can. */
export function formByButton(words: string, language: Language): Said {
  const { openForm: registerForm } = kitWordsIn(language);
  const press = button(registerForm, { action: 'say_words', value: words });
  return sentence(helpWordsIn(language).formByButton, press);
}

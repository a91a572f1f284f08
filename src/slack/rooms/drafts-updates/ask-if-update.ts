import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import type { Said } from '../../kit/said.ts';
import { draftsUpdatesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { TakenAs } from '../../meaning/talk.ts';

/**
 * To whoever's reply did not become an update, with the button that makes it one: what is not said
 * so would seem to be kept. "Lägesrapport till RUN-1? [Ja] [Nej, jag undrar]"; of talk, that it is none and the
 * button alone.
 */
export function isItAnUpdate(
  { id, label }: Pick<Assignment, 'id' | 'label'>,
  { channel, ts, text, thread }: Pick<PersonsMessage, 'channel' | 'ts' | 'text' | 'thread'>,
  taken: Exclude<TakenAs, 'update'>,
  language: Language,
): Said {
  const words = draftsUpdatesWordsIn(language);
  const value = [id, channel, ts, thread ?? ''].join('|');
  if (taken === 'talk')
    return sentence(
      words.isTalk(escapeText(text, 100)),
      button(words.takeAsUpdate, { action: 'take_as_update', value }),
    );
  return sentence(
    words.isUpdate(label),
    button(words.yes, { action: 'take_as_update', value, primary: true }),
    button(words.noIWonder, { action: 'is_no_update', value: id }),
  );
}

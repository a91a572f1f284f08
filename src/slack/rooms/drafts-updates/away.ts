import type { Readable } from '../../../app/assignments/find-assignment.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { byMessage } from '../../kit/by-message.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import type { Said } from '../../kit/said.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/** The only assignment of whoever says so: it can be given on, or the words kept as an update. */
type OnThem = {
  readonly id: string;
  readonly heard: Pick<PersonsMessage, 'channel' | 'ts' | 'thread'>;
  readonly can: Readable['can'];
};

/** Who steps in, and how one's own reminders rest. */
export function away(language: Language, on: OnThem | null = null): Said {
  const words = draftsUpdatesWordsIn(language);
  return sentence(
    words.away,
    button(words.setsDeputy, { action: 'say_words:deputy', value: 'role set' }),
    ...(on?.can('delegate') === true
      ? [button(words.delegates, { action: 'delegate', value: on.id })]
      : []),
    button(words.pauses, { action: 'say_words:pause', value: 'my reminders' }),
    ...(on?.can('update-by-reply') === true
      ? [
          button(words.updating.title, {
            action: 'take_as_update',
            value: byMessage(on.id, on.heard),
          }),
        ]
      : []),
  );
}

import type { Readable } from '../../../app/assignments/find-assignment.ts';
import { managesAny } from '../../../app/views/manages-any.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Person } from '../../../domain/record/person.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { byMessage } from '../../kit/by-message.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/** The only assignment of whoever says so: it can be given on, or the words kept as an update. */
type OnThem = {
  readonly id: string;
  readonly heard: Pick<PersonsMessage, 'channel' | 'ts' | 'thread'>;
  readonly can: Readable['can'];
};

/** Who steps in, and how one's own reminders rest; whoever may appoint nobody is not offered to. */
export async function awayFor(
  { ports }: ListenerParts,
  person: Person,
  language: Language,
  on: OnThem | null = null,
): Promise<Said> {
  return away(language, on, { appoints: await managesAny(ports, person) });
}

export function away(
  language: Language,
  on: OnThem | null,
  { appoints }: { readonly appoints: boolean },
): Said {
  const words = draftsUpdatesWordsIn(language);
  const deputy = { action: 'say_words:deputy', value: 'role set' };
  return sentence(
    words.away,
    ...(appoints ? [button(words.setsDeputy, deputy)] : []),
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

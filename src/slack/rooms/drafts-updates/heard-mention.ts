import type { Person } from '../../../domain/record/person.ts';
import { asMessage } from '../../kit/message.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { askedBefore } from './asked-before.ts';
import { isItAnUpdate } from './ask-if-update.ts';
import { askedWhich } from './heard-direct.ts';
import { namedIn } from './named-in.ts';

/**
 * What a message at the top of a channel names that names the app too, and is no command: it is
 * answered as in a direct message, but nothing is kept without a press. Null where it names none.
 */
export async function answerOfNamed(
  parts: ListenerParts,
  { person, event }: { readonly person: Person; readonly event: unknown },
): Promise<Said | null> {
  const { team } = person;
  const heard = asMessage(event, { team, botUser: parts.identity.botUser });
  if (heard?.is !== 'written') return null;
  const naming = await namedIn(parts, person, asTyped(heard.text));
  const language = await languageOf(parts, person);
  const which = await askedWhich(parts, { heard, language, naming });
  const [only] = naming.named;
  if (which !== null || only === undefined) return which;
  const { read } = only;
  const about = { heard, read, words: naming.words, language, isNamed: true };
  const question = await askedBefore(parts, about);
  return question ?? isItAnUpdate(read.assignment, heard, 'ask', language);
}

import { type Message, type MessageContent, newMessage } from '../../domain/record/message.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';

/** One direct message; none when the office is vacant, or to whoever did it and so knows it. */
export function directMessage(
  person: Person | null,
  message: { readonly key: string; readonly content: MessageContent; readonly unless?: Person },
): readonly Message[] {
  if (person === null || samePerson(person, message.unless ?? null)) return [];
  return [newMessage(message.key, { kind: 'person', person }, message.content)];
}

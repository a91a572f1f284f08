import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { type Answer, say, sayWhy } from '../../kit/asked.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { messageAgain } from '../../kit/message-again.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { together } from '../../kit/together.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { answerAbout } from './answer-about.ts';
import { namedIn, type NamedIn } from './named-in.ts';

/**
 * Which assignment a message was about, or that it was about all of those: the message is fetched
 * again from Slack, so that nothing has to be carried in the button, and taken in.
 */
export const chooseAssignment: PressHandler = async (parts, pressed) => {
  const [ids = '', channel = '', ts = '', root = ''] = pressed.value;
  const heard = await messageAgain(parts, pressed.person, { channel, ts, root });
  if (heard === null) return sayWhy('empty-text', pressed.language);
  const naming = await namedIn(parts, pressed.person, asTyped(heard.text));
  const answers: Answer[] = [];
  for (const id of ids.split(','))
    answers.push(await takenIn(parts, pressed, { id, heard, naming }));
  const [first] = answers;
  return first === undefined || answers.length === 1 ? (first ?? null) : together(answers);
};

/** Questions and what asks for something are answered, and all else is kept. */
async function takenIn(
  parts: ListenerParts,
  { person, language }: Pressed,
  {
    id,
    heard,
    naming,
  }: { readonly id: string; readonly heard: PersonsMessage; readonly naming: NamedIn },
): Promise<Answer> {
  const read = await assignmentToRead(parts.ports, person, id);
  if (!read.ok) return sayWhy(read.why, language);
  const isNamed = naming.named.length > 0;
  const about = { heard, language, read, naming, isNamed, isChosen: true };
  const { answer, awaited } = await answerAbout(parts, about);
  // The buttons still stand there, so it is the person who tries again.
  if (awaited.length > 0) return sayWhy('file-not-answered', language);
  return answer === null ? sayWhy('nothing-changed', language) : say(answer);
}

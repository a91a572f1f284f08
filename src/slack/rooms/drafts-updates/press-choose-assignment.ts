import { doneText } from '../../kit/done.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { assignmentNow, assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import { messageAgain } from './message-again.ts';
import { collectFromMessage } from './collect-from-message.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/**
 * Which assignment a direct message was about: the message is fetched again from Slack, so that
 * nothing has to be carried in the button, and taken in.
 */
export const chooseAssignment: PressHandler = async (parts, pressed) => {
  const [id = '', channel = '', ts = ''] = pressed.value;
  const read = await assignmentToRead(parts.ports, pressed.person, id);
  if (!read.ok) return sayWhy(read.why, pressed.language);
  const heard = await messageAgain(parts, pressed.person, { channel, ts });
  if (heard === null) return sayWhy('empty-text', pressed.language);
  const awaited = await collectFromMessage(parts, heard, read.assignment, {
    thread: null,
    isUpdate: true,
  });
  // The buttons still stand there, so it is the person who tries again.
  if (awaited.length > 0) return sayWhy('file-not-answered', pressed.language);
  const { assignment, committee } = (await assignmentNow(parts.ports, id)) ?? read;
  const words = draftsUpdatesWordsIn(pressed.language);
  const what = heard.files.length > 0 ? words.isDraftKept : words.isUpdated;
  return say(doneText(pressed.language, what, await viewOf(parts.ports, assignment, committee)));
};

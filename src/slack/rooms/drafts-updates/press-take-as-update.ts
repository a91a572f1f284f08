import { assignmentNow, assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { doneText } from '../../kit/done.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import { facts } from '../../kit/notice.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { collectFromMessage, isTakenIn } from './collect-from-message.ts';
import { messageAgain } from '../../kit/message-again.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/** What was taken for talk, or asked about, is an update: the message is fetched again, and taken in. */
export const takeAsUpdatePressed: PressHandler = async (parts, pressed) => {
  const { person, language, value } = pressed;
  const [id = '', channel = '', ts = '', root = ''] = value;
  const read = await assignmentToRead(parts.ports, person, id);
  if (!read.ok) return sayWhy(read.why, language);
  const heard = await messageAgain(parts, person, { channel, ts, root });
  if (heard === null) return sayWhy('empty-text', language);
  const thread = root === '' ? null : { channel, ts: root };
  const words = { ...heard, files: [] };
  await collectFromMessage(parts, words, read.assignment, {
    thread,
    isUpdate: true,
    isPressed: true,
  });
  const { assignment, committee } = (await assignmentNow(parts.ports, id)) ?? read;
  // It has been said why not.
  if (!isTakenIn(assignment, heard)) return null;
  const view = await viewOf(parts.ports, assignment, committee);
  return say(doneText(language, draftsUpdatesWordsIn(language).isUpdated, view));
};

/** A question is no update; whoever wonders sees what is known of it. */
export const isNoUpdatePressed: PressHandler = async (parts, { person, language, value }) => {
  const [id = ''] = value;
  const read = await assignmentToRead(parts.ports, person, id);
  if (!read.ok) return sayWhy(read.why, language);
  const view = await viewOf(parts.ports, read.assignment, read.committee);
  const lead = draftsUpdatesWordsIn(language).isNotKept;
  const { open } = kitWordsIn(language);
  return say(
    sentence(`${lead}\n${facts(view, language, 300)}`, button(open, { action: 'open', value: id })),
  );
};

import { accept } from '../../../app/assignments/accept.ts';
import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { committeeAt } from '../../../app/deeds/find-committee.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { answerOf } from '../../kit/about.ts';
import { form, say, sayWhy } from '../../kit/asked.ts';
import { opens, targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { contactFormFor } from './command.ts';
import { answerForm } from './form-answer.ts';
import { letterSaid } from './letter.ts';
import { bodiesWordsIn } from './words.ts';

/** The body has been asked, outside Slack. */
export const requestSentPressed: PressHandler = async (parts, pressed) => {
  const { isRequested } = bodiesWordsIn(pressed.language);
  return answerOf(parts, pressed, isRequested, await accept(parts.ports, targetOfPress(pressed)));
};

export const answerReceivedPressed: PressHandler = opens('draft', (view, { language }) =>
  form(answerForm({ language, view, today: view.today })),
);

export const letterPressed: PressHandler = async ({ ports }, { person, language, value }) => {
  const read = await assignmentToRead(ports, person, value[0] ?? '');
  if (!read.ok) return sayWhy(read.why, language);
  const view = await viewOf(ports, read.assignment, read.committee);
  return view.holder.body === null
    ? sayWhy('no-body-here', language)
    : say(letterSaid(view, language));
};

/** The button carries the committee and the body's name. */
export const contactPressed: PressHandler = async (parts, pressed) => {
  const [id = '', ...name] = pressed.value;
  const committee = await committeeAt(parts.ports, id);
  if (committee === null) return sayWhy('no-such-committee', pressed.language);
  return contactFormFor(parts, pressed, { committee, name: name.join('|'), user: null });
};

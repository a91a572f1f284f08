import { showCard } from '../../../app/assignments/show-card.ts';
import { accept } from '../../../app/assignments/accept.ts';
import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { answerOf } from '../../kit/about.ts';
import { sayWhy, form } from '../../kit/asked.ts';
import { targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { openForm } from './form-open.ts';
import { assignmentWordsIn } from './words.ts';

/** All about it, to be read also when it has ended. */
export const openPressed: PressHandler = async ({ ports }, { person, language, value }) => {
  const read = await assignmentToRead(ports, person, value[0] ?? '');
  if (!read.ok) return sayWhy(read.why, language);
  const view = await viewOf(ports, read.assignment, read.committee);
  return form(openForm({ language, view, can: read.can, undoes: read.undoes }));
};

/** "Visa kortet": it is posted in the committee's channel, and kept true there. */
export const showCardPressed: PressHandler = async (parts, pressed) => {
  const { cardIsShown } = assignmentWordsIn(pressed.language);
  return answerOf(parts, pressed, cardIsShown, await showCard(parts.ports, targetOfPress(pressed)));
};

export const acceptPressed: PressHandler = async (parts, pressed) => {
  const { isAccepted } = assignmentWordsIn(pressed.language);
  return answerOf(parts, pressed, isAccepted, await accept(parts.ports, targetOfPress(pressed)));
};

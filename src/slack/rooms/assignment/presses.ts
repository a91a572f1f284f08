import { showCard } from '../../../app/assignments/show-card.ts';
import { accept } from '../../../app/assignments/accept.ts';
import { seenInForm } from '../../../app/views/seen-in-form.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { answerOf } from '../../kit/about.ts';
import { form } from '../../kit/asked.ts';
import { readByPress, targetOfPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { inNames } from './in-names.ts';
import { openForm } from './form-open.ts';
import { assignmentWordsIn } from './words.ts';

/** All about it, to be read also when it has ended. */
export const openPressed: PressHandler = (parts, pressed) =>
  readByPress(parts, pressed, async ({ assignment, committee, can, undoes }) => {
    const seen = seenInForm(parts.ports, pressed.person, { assignment, committee });
    const found = await viewOf(parts.ports, assignment, committee, seen);
    const view = await inNames(parts, found, committee.team);
    return form(openForm({ language: pressed.language, view, can, undoes }));
  });

/** "Visa kortet": it is posted in the committee's channel, and kept true there. */
export const showCardPressed: PressHandler = async (parts, pressed) => {
  const { cardIsShown } = assignmentWordsIn(pressed.language);
  return answerOf(parts, pressed, cardIsShown, await showCard(parts.ports, targetOfPress(pressed)));
};

export const acceptPressed: PressHandler = async (parts, pressed) => {
  const { isAccepted } = assignmentWordsIn(pressed.language);
  return answerOf(parts, pressed, isAccepted, await accept(parts.ports, targetOfPress(pressed)));
};

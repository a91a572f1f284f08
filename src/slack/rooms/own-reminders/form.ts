import type { ModalView, PlainTextOption } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { OWN_HOURS, type Preferences } from '../../../domain/ladder/preferences.ts';
import { ownWordsIn } from '../../../words/own-words.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { dayInput, selectInput } from '../../kit/fields/inputs.ts';
import { centralModal } from '../../kit/fields/modal.ts';
import { plain } from '../../kit/fields/text.ts';

type Wanted = Pick<Preferences, 'remindAt' | 'pausedUntil'>;

/** The option for no hour of one's own; an option must have a value. */
const COMMITTEES = 'committee';

/** How one's own reminders come: their hour, and a pause. */
export function preferencesForm(wanted: Wanted, language: Language): ModalView {
  const words = ownWordsIn(language);
  const hours = OWN_HOURS.map((time): PlainTextOption => ({
    text: plain(words.hour(time)),
    value: time,
  }));
  const options = [{ text: plain(words.committeesHour), value: COMMITTEES }, ...hours];
  return centralModal('preferences', language, {
    metadata: {},
    blocks: [
      selectInput(
        { field: 'remindAt', language },
        { options, initial: wanted.remindAt ?? COMMITTEES },
      ),
      dayInput({ field: 'pausedUntil', language, optional: true }, wanted.pausedUntil),
    ],
  });
}

export function readPreferences(values: unknown): Wanted {
  const answers = answersIn(values);
  const remindAt = answers.chosen('remindAt');
  return {
    remindAt: remindAt === COMMITTEES ? null : remindAt,
    pausedUntil: answers.day('pausedUntil'),
  };
}

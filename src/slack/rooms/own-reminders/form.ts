import type { ModalView, PlainTextOption } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { OWN_HOURS, type Preferences } from '../../../domain/ladder/preferences.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { dayInput, selectInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { plain } from '../../kit/fields/text.ts';
import { ownRemindersWordsIn } from './words.ts';

type Wanted = Pick<Preferences, 'remindAt' | 'pausedUntil'>;

/** The option for no hour of one's own; an option must have a value. */
const COMMITTEES = 'committee';

/** How one's own reminders come: their hour, and a pause. */
export function preferencesForm(wanted: Wanted, language: Language): ModalView {
  const words = ownRemindersWordsIn(language);
  const hours = OWN_HOURS.map((time): PlainTextOption => ({
    text: plain(words.hour(time)),
    value: time,
  }));
  const options = [{ text: plain(words.committeesHour), value: COMMITTEES }, ...hours];
  const until = { field: 'pausedUntil', label: words.pausedUntil, language };
  return modal({
    id: 'preferences',
    ...words.setting,
    language,
    metadata: {},
    blocks: [
      selectInput(
        { field: 'remindAt', label: words.remindAt, language },
        { options, initial: wanted.remindAt ?? COMMITTEES },
      ),
      dayInput({ ...until, optional: true, hint: words.whatPauseMeans }, wanted.pausedUntil),
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

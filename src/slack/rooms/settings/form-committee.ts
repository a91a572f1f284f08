import type { ModalView } from '@slack/types';

import { LONGEST_COMMITTEE_NAME } from '../../../app/committees/add-committee.ts';
import type { CommitteeFacts } from '../../../app/committees/set-committee.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { weekdayText } from '../../../words/dates.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { settingsWordsIn } from '../../../words/settings-words.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { radioInput, selectInput, textInput } from '../../kit/fields/inputs.ts';
import { centralModal } from '../../kit/fields/modal.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { option } from '../../kit/fields/text.ts';

const WORKDAYS = [1, 2, 3, 4, 5];
/** The option for no overview; an option must have a value. */
const NONE = 'none';

/** A committee's name, its language and its weekly overview. */
export function committeeForm(
  { id, name, language: spoken, overview }: Committee,
  language: Language,
): ModalView {
  const { languages } = formWordsIn(language);
  const weekdays = [
    option(settingsWordsIn(language).noWeekday, NONE),
    ...WORKDAYS.map((weekday) => option(weekdayText(weekday, language), String(weekday))),
  ];
  return centralModal('committee', language, {
    metadata: { committee: id },
    blocks: [
      textInput({ field: 'name', language }, { initial: name, most: LONGEST_COMMITTEE_NAME }),
      radioInput(
        { field: 'language', language },
        { options: [option(languages.sv, 'sv'), option(languages.en, 'en')], initial: spoken },
      ),
      selectInput(
        { field: 'weekday', language },
        { options: weekdays, initial: String(overview?.weekday ?? NONE) },
      ),
    ],
  });
}

/** @param language of the person, in which what is wrong is said */
export function readCommittee(values: unknown, language: Language): Read<CommitteeFacts> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const name = requiredText(answers, { field: 'name', language }, errors);
  const weekday = Number(answers.chosen('weekday'));
  return readOf(errors, () => ({
    name,
    language: answers.chosen('language') === 'en' ? 'en' : 'sv',
    weekday: WORKDAYS.includes(weekday) ? weekday : null,
  }));
}

import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { MilestoneName } from '../../../domain/record/milestone-name.ts';
import type { Day } from '../../../domain/days/day.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { givenDay } from '../../kit/fields/day-form.ts';
import { blockId, dayInput, radioInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { option } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { remindersWordsIn } from './words.ts';

const CHOICES = ['three-days', 'quiet', 'quiet-days', 'date'] as const;

/** How long one's own reminders rest: a number of working days, to a day, or until it is due. */
export function snoozeForm({
  language,
  view,
  milestone,
}: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly milestone: MilestoneName;
}): ModalView {
  const words = remindersWordsIn(language);
  const options = CHOICES.map((each) => option(words.snoozes[each], each));
  return modal({
    id: 'snooze_date',
    ...words.snoozing,
    language,
    metadata: { assignment: view.id, milestone },
    blocks: [
      aboutAssignment(view),
      radioInput({ field: 'until', label: words.howLong, language }, { options, initial: 'date' }),
      dayInput(
        {
          field: 'day',
          label: words.onWhichDay,
          language,
          hint: words.onWorkingDay,
          optional: true,
        },
        null,
      ),
    ],
  });
}

/** The choice, and the day where one was to be chosen. */
export type GivenSnooze =
  | { readonly until: Exclude<(typeof CHOICES)[number], 'date'> }
  | { readonly until: 'date'; readonly day: Day };

export function readSnooze(values: unknown, language: Language): Read<GivenSnooze> {
  const answers = answersIn(values);
  const chosen = answers.chosen('until');
  const until = CHOICES.find((each) => each === chosen) ?? 'date';
  if (until !== 'date') return { ok: true, value: { until } };
  const day = givenDay(answers);
  if (day !== null) return { ok: true, value: { until, day } };
  return { ok: false, errors: { [blockId('day')]: fieldWordsIn(language).errors.missing } };
}

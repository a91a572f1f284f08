import type { ModalView } from '@slack/types';

import type { Placed, PlacedOccurrences } from '../../../app/assignments/place-occurrences.ts';
import type { ChosenMeeting } from '../../../domain/rhythm/rhythm.ts';
import type { Shown } from '../../kit/preview.ts';
import { aboutAssignment } from '../../kit/fields/about.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { selectInput } from '../../kit/fields/inputs.ts';
import { meetingOptions } from '../../kit/fields/meeting-options.ts';
import { modal, notice } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { standingWordsIn } from './words.ts';

/** A meeting for each occurrence of the coming year, as proposed or as it was chosen. */
export function occurrencesForm(
  { assignment, occurrences, meetings }: PlacedOccurrences,
  { today, language }: Shown,
): ModalView {
  const words = standingWordsIn(language);
  if (meetings.length === 0) return notice(words.form.title, language, words.noMeetings);
  return modal({
    id: 'occurrences',
    ...words.form,
    language,
    metadata: { assignment: assignment.id },
    blocks: [
      aboutAssignment(assignment),
      line(words.whichMeeting),
      ...occurrences.map((each, at) => field(each, { at, language, today, meetings })),
    ],
  });
}

function field(
  { name, meeting }: Placed,
  shown: Shown & Pick<PlacedOccurrences, 'meetings'> & { readonly at: number },
) {
  const { at, language, today, meetings } = shown;
  const options = meetingOptions(meetings, today, language).map((each) => ({
    ...each,
    value: `${name}|${each.value ?? ''}`,
  }));
  return selectInput(
    { field: 'occurrence', at, language, label: name, optional: true },
    { options, initial: meeting === null ? null : `${name}|${meeting}` },
  );
}

/** What was chosen, by the occurrences' names; what was left empty is as it was proposed. */
export function readOccurrences(values: unknown): readonly ChosenMeeting[] {
  const answers = answersIn(values);
  const chosen: ChosenMeeting[] = [];
  for (let at = 0; answers.asks('occurrence', at); at += 1) {
    const [name = '', meeting = ''] = (answers.chosen('occurrence', at) ?? '').split('|');
    if (meeting !== '') chosen.push({ name, meeting });
  }
  return chosen;
}

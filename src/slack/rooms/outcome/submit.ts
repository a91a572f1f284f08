import type { Why } from '../../../app/deeds/refusal.ts';
import { nearestDays } from '../../../domain/dates/nearest-days.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { todayIn } from '../../kit/asked.ts';
import { unclearDay } from '../../kit/unclear-day.ts';
import { recordOutcomes } from '../../../app/assignments/record-outcomes.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { readOutcomes } from './form.ts';
import { outcomesAnswer } from './outcomes-answer.ts';
import { refusal } from '../../kit/refusal.ts';
import { meetingWritten } from '../meetings/meeting-written.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';

/** Records what was chosen for each assignment, and first the meeting to which some of them go on. */
export const submitOutcomes: SubmitHandler = async (parts, submitted) => {
  const { about, values, language, doer } = submitted;
  const read = readOutcomes(values, { language, assignments: about.assignments ?? [] });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { outcomes, newMeeting } = read.value;
  const added = await meetingWritten(parts, newMeeting, { id: about.committee ?? '', doer });
  if (!added.ok)
    return {
      is: 'errors',
      errors: {
        [blockId('newMeeting')]: notAdded(newMeeting ?? '', added.why, {
          today: todayIn(parts, null),
          language,
        }),
      },
    };
  const recorded = await recordOutcomes(parts.ports, {
    doer,
    outcomes: outcomes.map(({ assignment: id, ...decided }) => ({
      id,
      ...decided,
      next: decided.next ?? added.meeting,
    })),
  });
  return outcomesAnswer(parts, submitted, { outcomes, recorded });
};

/** A day that is misspelt is named with the one that is most likely meant. */
function notAdded(
  written: string,
  why: Why,
  { today, language }: { readonly today: Day; readonly language: Language },
): string {
  const isUnclear = why === 'bad-day' && nearestDays(written, today) !== null;
  return isUnclear ? unclearDay(written, today, language) : refusal(why, language).text;
}

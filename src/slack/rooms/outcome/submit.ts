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
      errors: { [blockId('newMeeting')]: refusal(added.why, language).text },
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

import { correctRecorded } from '../../../app/assignments/correct.ts';
import { assignmentNow } from '../../../app/assignments/find-assignment.ts';
import { recordedLast } from '../../../app/assignments/recorded-last.ts';
import { named } from '../../../app/views/view-of.ts';
import { recordedOf } from '../../../domain/assignments/correction.ts';
import { timeIn } from '../../../domain/days/day.ts';
import { ended, targetOfForm } from '../../kit/ended.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
} from '../../kit/submitted.ts';
import { eventsIn } from '../../../words/history-events.ts';
import { readCorrection } from './read-form.ts';
import { recordedText } from './recorded-text.ts';
import { mendingWordsIn } from './words.ts';

export const submitCorrection: SubmitHandler = async (parts, submitted) => {
  const { language, about } = submitted;
  const read = readCorrection(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { ...targetOfForm(submitted), ...read.value, seen: about.seen ?? null };
  const done = await correctRecorded(parts.ports, request);
  if (!done.ok && done.why === 'corrected-meanwhile') return asksAnew(parts, submitted);
  return ended(parts, submitted, mendingWordsIn(language).isCorrected, done);
};

/** What somebody else has done since the form was opened; all that was typed stays. */
async function asksAnew({ ports }: ListenerParts, submitted: Submitted): Promise<Submission> {
  const { language } = submitted;
  const found = await assignmentNow(ports, targetOfForm(submitted).id);
  const last = found && recordedLast(found.assignment);
  if (found === null || last === null) return refusedForm('corrected-meanwhile', submitted);
  const { meanwhile, correctsAnyway } = mendingWordsIn(language);
  const who = last.actor && (await named(ports, last.actor)).name;
  const question = meanwhile({
    what: eventsIn(language)[last.what],
    who,
    time: timeIn(last.at, found.committee.timeZone),
    now: recordedText(recordedOf(found.assignment), language),
  });
  return { is: 'asks', questions: { meanwhile: question }, submit: correctsAnyway, seen: last.id };
}

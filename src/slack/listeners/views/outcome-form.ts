import { recordOutcome } from '../../../app/record-outcome.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { blockId } from '../../surfaces/forms/inputs.ts';
import { readOutcomes } from '../../surfaces/forms/outcome.ts';
import { type NotRecorded, outcomesSaid } from '../../surfaces/outcome.ts';
import { refusal } from '../../surfaces/refusal.ts';
import { meetingWritten } from '../forms/meeting-written.ts';
import type { ListenerParts } from '../parts.ts';
import type { SubmitHandler } from './submitted.ts';

/**
 * Records what was chosen for each assignment. What was recorded stays so when another is refused:
 * sent once more the form could record nothing of it, so it closes and its answer says which.
 */
export const submitOutcomes: SubmitHandler = async (parts, { about, values, language, doer }) => {
  const assignments = about.assignments ?? [];
  const read = readOutcomes(values, { language, assignments });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { outcomes, newMeeting } = read.value;
  const added = await meetingWritten(parts, newMeeting, { id: about.committee ?? '', doer });
  if (!added.ok)
    return {
      is: 'errors',
      errors: { [blockId('newMeeting')]: refusal(added.why, language).text },
    };
  const done: AssignmentView[] = [];
  const refused: (NotRecorded & { readonly at: string })[] = [];
  for (const { assignment: id, ...given } of outcomes) {
    const next = given.next ?? added.meeting;
    const recorded = await recordOutcome(parts.ports, { id, doer, ...given, next });
    if (recorded.ok) done.push(await viewOf(parts.ports, recorded.assignment, recorded.committee));
    else
      refused.push({
        ...recorded,
        at: blockId('outcome', assignments.indexOf(id)),
        label: await labelOf(parts, id),
      });
  }
  if (done.length > 0) return { is: 'done', said: outcomesSaid(done, language, refused) };
  const errors = refused.map(({ at, why }) => [at, refusal(why, language).text] as const);
  return { is: 'errors', errors: Object.fromEntries(errors) };
};

async function labelOf({ ports }: ListenerParts, id: string): Promise<string> {
  return (await ports.store.find('assignment', id))?.label ?? '';
}

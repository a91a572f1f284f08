import type { Assignment, Undoable } from '../../domain/assignments/assignment.ts';
import { atPlannedMeeting } from '../../domain/assignments/at-planned-meeting.ts';
import { requestBeforeLast } from '../../domain/assignments/request-waiting.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { reopenOccurrences } from '../standing/since-deed.ts';
import { changeAssignment, type Changed } from './change-assignment.ts';
import { sinceOf, undoableBy } from './undoable-now.ts';
import { tellOfUndoing, unsaid } from './unsaid.ts';

/** What can be undone, by its entry of the history, and who may do what it did. */
const UNDONE_BY: Readonly<Partial<Record<HistoryEntry['what'], Action>>> = {
  outcome: 'outcome',
  closed: 'close',
  voided: 'void',
};

type Undoing = { readonly id: string; readonly doer: Doer; readonly deed: string };

/**
 * Takes an outcome, a close or a void back: everything is as it was, and what told it says so. For
 * ten minutes, by who did it, and only while nobody has done anything to the assignment since.
 */
export async function undoDeed(
  ports: Ports,
  { id, doer, deed }: Undoing,
): Promise<Changed<Undoable> | Refusal> {
  const stored = await ports.store.find('assignment', id);
  const entry = stored?.history.find((each) => each.id === deed);
  const action = entry && UNDONE_BY[entry.what];
  if (stored == null || action === undefined) return refuse('no-such-assignment');
  // Before the whole is open again: with none of its occurrences open, it would open new ones. Where
  // it stays ended after all, they end anew with it.
  if (undoableBy(ports, stored, { person: doer.person, deed }).ok)
    await reopenOccurrences(ports, stored);
  const done = await changeAssignment(ports, { id, doer, action }, async (situation) => {
    const { assignment, committee, today } = situation;
    const undo = undoableBy(ports, assignment, { person: doer.person, deed });
    if (!undo.ok) return undo;
    if ((await sinceOf(ports, assignment, deed)) !== null) return refuse('done-since');
    return {
      ok: true,
      assignment: atPlannedMeeting(asBefore(assignment, undo.undo), committee, today),
      happened: [{ what: 'undone', from: entryOf(assignment, deed)?.to ?? null, to: { deed } }],
      say: unsaid(ports, assignment, [deed]),
      result: undo.undo,
    };
  });
  if (!done.ok) return done;
  await ports.followUps.do(() => tellOfUndoing(ports, done.result.together));
  ports.wakeOutbox();
  return done;
}

function asBefore(assignment: Assignment, { before }: Undoable): Assignment {
  return { ...assignment, ...before, extensionAsked: requestBeforeLast(assignment), undo: null };
}

function entryOf({ history }: Assignment, deed: string): HistoryEntry | null {
  return history.find(({ id }) => id === deed) ?? null;
}

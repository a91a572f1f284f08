import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Due } from '../../domain/committee/due.ts';
import { minutesEdited } from '../../domain/assignments/minutes.ts';
import type { GivenParagraph } from '../../domain/assignments/paragraph.ts';
import type { Changed } from '../assignments/change-assignment.ts';
import { editAssignment } from '../assignments/edit.ts';
import type { Located } from '../assignments/find-assignment.ts';
import { committeeToManage } from '../committees/change-committee.ts';
import { holderKnown } from '../committees/know-body.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { type DueRefusal, type GivenDue, plannedDue } from '../meetings/given-due.ts';
import type { Ports } from '../ports/ports.ts';

type GivenTerms = Pick<AssignmentTerms, 'deliverable' | 'holder'> & {
  readonly caseNumber: string | null;
  readonly paragraph: GivenParagraph | null;
  readonly isPreliminary: boolean;
  /** Null where it was left as it stands. */
  readonly due: GivenDue | null;
};

type Edited = Pick<Located, 'assignment' | 'committee'> & { readonly doer: Doer };

/** Corrects an assignment's terms as they were given. */
export async function editGiven(
  ports: Ports,
  about: Edited,
  given: GivenTerms,
): Promise<Changed<null> | Refusal | DueRefusal> {
  const { assignment, doer } = about;
  const { deliverable, caseNumber } = given;
  const planned = await dueAfter(ports, about, given.due);
  if (!planned.ok) return planned;
  const minutes = minutesEdited(assignment.origin.minutes, given);
  const paragraph = given.paragraph?.paragraph ?? null;
  const origin = { ...assignment.origin, caseNumber, paragraph, minutes };
  const known = await holderAfter(ports, about, given.holder);
  if (!known.ok) return known;
  const terms = { deliverable, holder: known.holder, due: planned.due, origin };
  return editAssignment(ports, { id: assignment.id, doer, terms });
}

/** A body that is new to the committee is added by those who may correct its assignments. */
async function holderAfter(
  ports: Ports,
  { committee, doer }: Edited,
  holder: Holder,
): Promise<{ readonly ok: true; readonly holder: Holder } | Refusal> {
  if (holder.kind !== 'body') return { ok: true, holder };
  const found = await committeeToManage(ports, committee, doer);
  return found.ok ? holderKnown(ports, found.committee, { holder, doer }) : found;
}

async function dueAfter(
  ports: Ports,
  about: Edited,
  given: GivenDue | null,
): Promise<{ readonly ok: true; readonly due: Due } | DueRefusal> {
  return given === null ? { ok: true, due: about.assignment.due } : plannedDue(ports, given, about);
}

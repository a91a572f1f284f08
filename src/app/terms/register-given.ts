import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { registerAssignment, type Registered } from '../assignments/register.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { type DueRefusal, type GivenDue, plannedDue } from '../meetings/given-due.ts';
import type { Ports } from '../ports/ports.ts';
import { registerSupplement } from '../readings/register-supplement.ts';

/** Registers an assignment whose due is as it was given, or a supplement to another. */
export async function registerGiven(
  ports: Ports,
  request: {
    readonly committee: Committee;
    readonly doer: Doer;
    readonly terms: Omit<AssignmentTerms, 'due' | 'parent'>;
    readonly due: GivenDue;
    /** The id of the assignment that it is a supplement to. */
    readonly parent: string | null;
  },
): Promise<Registered | Refusal | DueRefusal> {
  const { doer, parent } = request;
  const planned = await plannedDue(ports, request.due, request);
  if (!planned.ok) return planned;
  const { due, committee } = planned;
  const terms = { ...request.terms, due };
  return parent === null
    ? registerAssignment(ports, { committee, doer, terms: { ...terms, parent } })
    : registerSupplement(ports, { parent, doer, terms });
}

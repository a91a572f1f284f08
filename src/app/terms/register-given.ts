import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Provision } from '../../domain/assignments/secrecy.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Alike, alikeTo } from '../assignments/likes-of.ts';
import { type Registered, registerTerms } from '../assignments/register.ts';
import { holderAsKnown } from '../committees/know-body.ts';
import type { Doer } from '../deeds/doer.ts';
import { committeeFor } from '../deeds/find-committee.ts';
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
    /** Whether it shall be registered even where it is like one that is open. */
    readonly anyway: boolean;
    /** By which it is marked as secret; a supplement is marked once it is registered. */
    readonly provision?: Provision | null;
  },
): Promise<Registered | Refusal | DueRefusal | Alike> {
  const { doer, parent, anyway, provision = null } = request;
  const { person } = doer;
  const found = await committeeFor(ports, { person, committee: request.committee }, 'register');
  if (!found.ok) return found;
  const link = parent === null ? null : { id: parent, label: '' };
  const holder = holderAsKnown(found.committee, request.terms.holder);
  const likened = { ...request.terms, holder, parent: link };
  const alike = anyway ? null : await alikeTo(ports, request.committee, [likened]);
  if (alike !== null) return alike;
  const planned = await plannedDue(ports, request.due, request);
  if (!planned.ok) return planned;
  const { due, committee } = planned;
  const terms = { ...request.terms, due };
  return parent === null
    ? registerTerms(ports, committee, { doer, terms: { ...terms, parent }, provision })
    : registerSupplement(ports, { parent, doer, terms });
}

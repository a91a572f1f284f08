import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import { undoingOf } from '../../domain/assignments/undoing-of.ts';
import { holderKnown } from '../committees/know-body.ts';
import type { Doer } from '../deeds/doer.ts';
import { confirmPage } from './confirm-reading.ts';
import { type Located, assignmentToRead } from '../assignments/find-assignment.ts';
import { storeReading } from './store-reading.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, refuseDeed } from '../deeds/refusal.ts';
import type { Registered } from '../assignments/register.ts';

/**
 * The assignment that a person may give a supplement to: one that is not void.
 * @param about.deed the outcome that gives it, where one does: none once that is undone
 */
export async function parentToSupplement(
  ports: Ports,
  doer: Doer,
  { id, deed = '' }: { readonly id: string; readonly deed?: string },
): Promise<Located | Refusal> {
  const read = await assignmentToRead(ports, doer.person, id);
  if (!read.ok) return read;
  if (!read.can('register')) return refuseDeed('register');
  if (undoingOf(read.assignment, deed) !== null) return refuse('undone-already');
  return read.assignment.ending?.is === 'void' ? refuse('ended') : read;
}

/**
 * Registers what the committee gave besides an assignment, and links the two. It goes the way of
 * what is read: ids are on disk first, so that after a crash both know of each other all the same.
 */
export async function registerSupplement(
  ports: Ports,
  request: {
    readonly parent: string;
    readonly doer: Doer;
    readonly terms: Omit<AssignmentTerms, 'parent'>;
  },
): Promise<Registered | Refusal> {
  const { doer } = request;
  const found = await parentToSupplement(ports, doer, { id: request.parent });
  if (!found.ok) return found;
  const held = await holderKnown(ports, found.committee, { holder: request.terms.holder, doer });
  if (!held.ok) return held;
  const { id, label, origin: known } = found.assignment;
  const { origin } = request.terms;
  const caseTitle = origin.caseNumber === known.caseNumber ? known.caseTitle : null;
  const terms = {
    ...request.terms,
    holder: held.holder,
    origin: { ...origin, caseTitle },
    parent: { id, label },
  };
  const { committee } = held;
  const reading = await storeReading(
    ports,
    { committee, doer },
    { text: terms.wording, decidedOn: null, findings: [], pages: [] },
  );
  if (reading === null) return refuse('crowded');
  return confirmPage(ports, { reading, committee }, { from: 0, terms: [terms] });
}

import type { Assignment } from '../../domain/assignments/assignment.ts';
import { changeAssignment } from './change-assignment.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse } from '../deeds/refusal.ts';

/**
 * Lets the assignment that another one is a supplement to know it, once. Also a closed one: what
 * closed it may be the very decision that gave the supplement.
 */
export async function linkToParent(
  ports: Ports,
  { id, label, parent }: Pick<Assignment, 'id' | 'label' | 'parent'>,
  doer: Doer,
): Promise<void> {
  if (parent === null) return;
  await changeAssignment(ports, { id: parent.id, doer, action: 'register' }, ({ assignment }) => {
    if (assignment.supplements.some((each) => each.id === id)) return refuse('nothing-changed');
    const supplements = [...assignment.supplements, { id, label }];
    return {
      ok: true,
      assignment: { ...assignment, supplements },
      happened: [{ what: 'supplemented', from: null, to: { id, label } }],
      result: null,
    };
  });
}

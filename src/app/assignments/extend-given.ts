import type { Due } from '../../domain/committee/due.ts';
import type { Changed } from './change-assignment.ts';
import { askExtension, extend } from './extend.ts';
import { assignmentNow } from './find-assignment.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { type DueRefusal, type GivenDue, plannedDue } from '../meetings/given-due.ts';
import type { Ports } from '../ports/ports.ts';

type GivenExtension<R extends { readonly to: Due }> = Omit<R, 'to'> & { readonly due: GivenDue };
type Extended = Promise<Changed<null> | Refusal | DueRefusal>;

/** Asks for more time, until a due as it was given. */
export function askExtensionGiven(
  ports: Ports,
  { due, ...request }: GivenExtension<Parameters<typeof askExtension>[1]>,
): Extended {
  return withDue(ports, { ...request, due }, (to) => askExtension(ports, { ...request, to }));
}

/** Gives it. */
export function extendGiven(
  ports: Ports,
  { due, ...request }: GivenExtension<Parameters<typeof extend>[1]>,
): Extended {
  return withDue(ports, { ...request, due }, (to) => extend(ports, { ...request, to }));
}

async function withDue(
  ports: Ports,
  { id, doer, due }: Pick<GivenExtension<Parameters<typeof extend>[1]>, 'id' | 'doer' | 'due'>,
  then: (to: Due) => Promise<Changed<null> | Refusal>,
): Extended {
  const found = await assignmentNow(ports, id);
  if (found === null) return refuse('no-such-assignment');
  const planned = await plannedDue(ports, due, { committee: found.committee, doer });
  return planned.ok ? then(planned.due) : planned;
}

import { awaitsReceipt, isReceived } from '../../domain/assignments/diary.ts';
import { registrarOf } from '../../domain/committee/officers-of.ts';
import { newMessage } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import {
  changeAssignment,
  type Changed,
  type Situation,
} from '../assignments/change-assignment.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';

export type HandedToDiary = {
  readonly ok: true;
  readonly labels: readonly string[];
  readonly to: Person;
};

/**
 * Hands assignments over to the diary: the registrar, else the secretary, gets one message about all
 * of them, kept with the first. Those that are received already, or wait for it, are left out.
 */
export async function handToDiary(
  ports: Ports,
  { ids, doer }: { readonly ids: readonly string[]; readonly doer: Doer },
): Promise<HandedToDiary | Refusal> {
  const [first, ...others] = ids;
  if (first === undefined) return refuse('no-such-assignment');
  const done = await hand(ports, { id: first, doer, together: others });
  if (!done.ok) return others.length === 0 ? done : handToDiary(ports, { ids: others, doer });
  const labels = [done.assignment.label];
  for (const id of done.result.together) {
    const another = await hand(ports, { id, doer, together: null });
    if (another.ok) labels.push(another.assignment.label);
  }
  return { ok: true, labels, to: done.result.to };
}

type Handing = {
  readonly id: string;
  readonly doer: Doer;
  /** The others of the same message; null for what is named in another's. */
  readonly together: readonly string[] | null;
};

function hand(
  ports: Ports,
  { id, doer, together }: Handing,
): Promise<Changed<{ readonly to: Person; readonly together: readonly string[] }> | Refusal> {
  const amongMany = together === null || together.length > 0;
  const about = { id, doer, action: 'hand-to-diary', amongMany } as const;
  return changeAssignment(ports, about, async ({ assignment, committee, today, now }) => {
    const refused = handedWhy(assignment);
    if (refused !== null) return refused;
    const to = registrarOf(committee, today);
    if (to === null) return refuse('nobody-to-remind');
    const by = doer.person;
    const others = await stillToHand(ports, together ?? [], committee.id);
    const content = { say: 'for-diary', assignments: [id, ...others], by } as const;
    const key = `${id}|for-diary|${assignment.diary.length + 1}`;
    return {
      ok: true,
      assignment: {
        ...assignment,
        diary: [...assignment.diary, { by, at: now, receipt: null }],
      },
      happened: [{ what: 'handed-to-diary', from: null, to: { person: to } }],
      say: together === null ? [] : [newMessage(key, { kind: 'person', person: to }, content)],
      result: { to, together: others },
    };
  });
}

function handedWhy(assignment: Situation['assignment']): Refusal | null {
  if (isReceived(assignment)) return refuse('already-received');
  return awaitsReceipt(assignment) ? refuse('already-handed-over') : null;
}

/** Of one committee alone, for another has its own registrar. */
async function stillToHand(
  { store }: Pick<Ports, 'store'>,
  ids: readonly string[],
  committee: string,
): Promise<readonly string[]> {
  const found = await Promise.all(ids.map((id) => store.find('assignment', id)));
  return found.flatMap((each) =>
    each !== null && each.committee === committee && handedWhy(each) === null ? [each.id] : [],
  );
}

import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Change, Store } from '../ports/store.ts';

/** An assignment as it shall stand, with what happened and what that gives to say. */
export type Rewritten = Pick<Change<'assignment'>, 'record'> &
  Partial<Pick<Change<'assignment'>, 'history' | 'messages'>>;

/**
 * Lets an assignment follow something that nobody did to it: decided from what is stored, and anew
 * whenever somebody was first, so that it is never lost to a message that was sent meanwhile.
 * @param anew null where it stands as it shall
 */
export async function rewriteAssignment(
  { store }: { readonly store: Store },
  id: string,
  anew: (stored: Assignment) => Rewritten | null,
): Promise<void> {
  for (;;) {
    const stored = await store.find('assignment', id);
    const rewritten = stored && anew(stored);
    if (stored === null || rewritten === null) return;
    const { record, history = [], messages = [] } = rewritten;
    const expected = stored.version;
    const outcome = await store.commit({ kind: 'assignment', record, expected, history, messages });
    if (outcome.ok) return;
  }
}

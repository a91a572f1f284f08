import type { AssignmentView } from '../../app/views/assignment-view.ts';
import { assignmentToRead, type Readable } from '../../app/assignments/find-assignment.ts';
import { viewOf } from '../../app/views/view-of.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import { type Answer, sayWhy } from './asked.ts';
import { formFor } from './form-for.ts';
import type { ListenerParts } from './parts.ts';
import type { Pressed, PressHandler } from './pressed.ts';

/** A button about one assignment that opens a form with what is true of it now, for who may. */
export function opens(
  action: Action,
  make: (view: AssignmentView, pressed: Pressed) => Answer,
): PressHandler {
  return (parts, pressed) =>
    formFor(parts, pressed, { id: pressed.value[0] ?? '', action }, async (found) =>
      make(await viewOf(parts.ports, found.assignment, found.committee), pressed),
    );
}

/** What a button about one assignment shows to whoever may read it; else why they may not. */
export async function readByPress<A extends Answer | null>(
  { ports }: ListenerParts,
  { person, value, language }: Pressed,
  show: (read: Readable) => A | Promise<A>,
): Promise<A | Answer> {
  const read = await assignmentToRead(ports, person, value[0] ?? '');
  return read.ok ? show(read) : sayWhy(read.why, language);
}

/** The assignment that a button is about, and who pressed it. */
export function targetOfPress({ value, doer }: Pressed): { id: string; doer: Pressed['doer'] } {
  return { id: value[0] ?? '', doer };
}

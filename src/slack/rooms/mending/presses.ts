import { assignmentNow } from '../../../app/assignments/find-assignment.ts';
import { undoDeed } from '../../../app/assignments/undo.ts';
import { sinceOf } from '../../../app/assignments/undoable-now.ts';
import { named, viewOf } from '../../../app/views/view-of.ts';
import { timeIn } from '../../../domain/days/day.ts';
import { type Answer, say, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import type { UndoableDeed } from './buttons.ts';
import { type NotUndone, undoneSaid } from './said.ts';

/** Every deed of the button that can be taken back is, and the others are named with why. */
export const undoPressed: PressHandler = async (parts, pressed) => {
  const { doer, language } = pressed;
  const undone = [];
  const left: NotUndone[] = [];
  for (const each of deedsIn(pressed.value)) {
    const done = await undoDeed(parts.ports, { id: each.assignment, deed: each.deed, doer });
    if (done.ok) undone.push(await viewOf(parts.ports, done.assignment, done.committee));
    else left.push(await notUndone(parts, each, done.why));
  }
  const [first] = left;
  const isOne = undone.length === 0 && left.length === 1 && first !== undefined;
  return isOne && first.since === null
    ? sayWhy(first.why, language)
    : (say(undoneSaid(undone, left, language)) satisfies Answer);
};

function deedsIn(value: readonly string[]): readonly UndoableDeed[] {
  return value.flatMap((each) => {
    const [assignment, deed] = each.split(':');
    return assignment === undefined || deed === undefined ? [] : [{ assignment, deed }];
  });
}

async function notUndone(
  { ports }: ListenerParts,
  { assignment: id, deed }: UndoableDeed,
  why: NotUndone['why'],
): Promise<NotUndone> {
  const found = await assignmentNow(ports, id);
  const label = found?.assignment.label ?? '';
  const entry = found && why === 'done-since' ? await sinceOf(ports, found.assignment, deed) : null;
  if (found === null || entry === null) return { id, label, why, since: null };
  const by = entry.actor && (await named(ports, entry.actor)).name;
  const time = timeIn(entry.at, found.committee.timeZone);
  return { id, label, why, since: { what: entry.what, by, time } };
}

import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import type { View } from '../surfaces/view.ts';
import { viewJson } from '../wire/view.ts';
import type { Person } from '../workspace/records.ts';
import { cannot, DONE } from './answer.ts';
import { interactionJson } from './payload.ts';

/** Closes the top view, or with `clear` the whole stack; views that asked for it are told. */
export async function closeView(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'close-view' }>,
): Promise<ActAnswer> {
  const stack = [...slack.surfaces.stackOf(person.id)];
  const top = stack.at(-1);
  // The app, or a press before, has closed it: that it is closed is what was asked for.
  if (!stack.some(({ id }) => id === act.view)) return DONE;
  if (top === undefined || top.id !== act.view) return cannot(person, 'view_not_open');
  const isCleared = act.clear === true || top.clear_on_close === true;
  if (isCleared) slack.surfaces.closeAll(person.id);
  else slack.surfaces.close(top);
  const closed = isCleared ? stack.toReversed() : [top];
  // The form is closed whatever the app makes of it, so nobody waits to be told of a failure.
  await Promise.all(closed.map((view) => tellClosed(slack, person, { view, isCleared })));
  return DONE;
}

async function tellClosed(
  slack: Slack,
  person: Person,
  { view, isCleared }: { view: View; isCleared: boolean },
): Promise<void> {
  if (view.notify_on_close !== true) return;
  await slack.line.deliver({
    kind: 'interactive',
    body: {
      ...interactionJson(slack, 'view_closed', person),
      view: viewJson(slack, view),
      is_cleared: isCleared,
    },
  });
}

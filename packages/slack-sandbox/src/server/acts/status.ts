import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import type { Person } from '../workspace/records.ts';
import { cannot, DONE } from './answer.ts';

/** What stands beside a person's name; others, and the app, are told. */
export function setStatus(
  { workspace }: Slack,
  person: Person,
  { emoji, text }: Extract<Act, { type: 'set-status' }>,
): ActAnswer {
  workspace.people.change(person.id, { status: { emoji, text } });
  return DONE;
}

/** Deactivates somebody's account, or brings it back. */
export function deactivate(
  { workspace }: Slack,
  person: Person,
  act: Extract<Act, { type: 'deactivate' }>,
): ActAnswer {
  const { person: id, isDeactivated } = act;
  const changed = workspace.people.change(id, { isDeactivated });
  return changed === undefined ? cannot(person, 'unknown_person') : DONE;
}

import type { Act, ActAnswer } from '../../protocol.ts';
import type { Slack } from '../slack.ts';
import type { Person } from '../workspace/records.ts';
import { DONE } from './answer.ts';

/** What stands beside a person's name; others, and the app, are told. */
export function setStatus(
  { workspace }: Slack,
  person: Person,
  { emoji, text }: Extract<Act, { type: 'set-status' }>,
): ActAnswer {
  workspace.people.change(person.id, { status: { emoji, text } });
  return DONE;
}

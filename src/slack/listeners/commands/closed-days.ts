import { mayInCommittee } from '../../../app/find-assignment.ts';
import type { Committee } from '../../../domain/committee.ts';
import { closedDaysForm } from '../../surfaces/forms/closed-days.ts';
import type { PressHandler } from '../actions/pressed.ts';
import type { ListenerParts } from '../parts.ts';
import { type Answer, type Asked, type CommandHandler, form, sayWhy, todayIn } from './asked.ts';
import { committeeMeant } from './meant.ts';

/** `closed`: the committee's closed days and the months in which it does not meet, in a form. */
export const closedDaysCommand: CommandHandler = async (parts, asked) =>
  closedDaysOf(parts, asked, (await committeeMeant(parts, asked)).committee);

/** The same by a button whose value is the committee's id. */
export const closedDaysPressed: PressHandler = async (parts, pressed) =>
  closedDaysOf(parts, pressed, await parts.ports.store.find('committee', pressed.value[0] ?? ''));

async function closedDaysOf(
  parts: ListenerParts,
  { person, language }: Pick<Asked, 'person' | 'language'>,
  committee: Committee | null,
): Promise<Answer> {
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  if (refused !== null) return sayWhy(refused.why, language);
  return form(closedDaysForm(committee, { today: todayIn(parts, committee), language }));
}

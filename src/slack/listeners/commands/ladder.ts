import { mayInCommittee } from '../../../app/find-assignment.ts';
import { ladderForm } from '../../surfaces/forms/ladder.ts';
import { type CommandHandler, form, sayRefused, sayWhy } from './asked.ts';
import { committeeMeant } from './meant.ts';

/** `reminders`: when the committee reminds, and whom, in a form. */
export const ladderCommand: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  const { language, person } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  if (refused !== null) return sayRefused(refused, asked);
  return form(ladderForm(committee, language));
};

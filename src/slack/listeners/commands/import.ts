import { mayRegister } from '../../../app/assignments/register.ts';
import { importForm } from '../../surfaces/forms/import.ts';
import { type CommandHandler, form, sayRefused, sayWhy } from './asked.ts';
import { committeeMeant } from './meant.ts';

/** `import`: the form that takes the office's list of open assignments. */
export const importCommand: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  const { doer, language } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayRegister(parts.ports, committee, doer);
  if (refused !== null) return sayRefused(refused, asked);
  return form(importForm({ language, committeeId: committee.id }));
};

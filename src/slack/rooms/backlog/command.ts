import { mayRegister } from '../../../app/assignments/register.ts';
import { importForm } from './form.ts';
import { type CommandHandler, form, sayRefused, sayWhy } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';

/** `import`: the form that takes the office's list of open assignments. */
export const importCommand: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  const { doer, language } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayRegister(parts.ports, committee, doer);
  if (refused !== null) return sayRefused(refused, asked);
  return form(importForm({ language, committeeId: committee.id }));
};

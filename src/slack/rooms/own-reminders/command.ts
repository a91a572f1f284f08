import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { ownRemindersForm } from './fill.ts';
import { type CommandHandler, form, sayRefused } from '../../kit/asked.ts';

/** `my reminders`: the hour at which they come, and a pause. */
export const ownReminders: CommandHandler = async (parts, asked) => {
  const refused = await mayInCommittee(parts.ports, asked.person, null, 'list-own');
  if (refused !== null) return sayRefused(refused, asked);
  return form(await ownRemindersForm(parts, asked));
};

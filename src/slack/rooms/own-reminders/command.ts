import { preferencesToSet } from '../../../app/mornings/set-preferences.ts';
import { type CommandHandler, form, sayRefused } from '../../kit/asked.ts';
import { preferencesForm } from './form.ts';

/** `my reminders`: the hour at which they come, and a pause. */
export const ownReminders: CommandHandler = async ({ ports }, asked) => {
  const found = await preferencesToSet(ports, asked.person);
  return found.ok ? form(preferencesForm(found, asked.language)) : sayRefused(found, asked);
};

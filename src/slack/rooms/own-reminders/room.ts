import { form } from '../../kit/asked.ts';
import { room } from '../../kit/room.ts';
import { ownReminders as ownRemindersCommand } from './command.ts';
import { ownRemindersForm } from './fill.ts';
import { submitPreferences } from './submit.ts';

/** A person's own hour and pause. */
export const ownReminders = room({
  commands: {
    'own-reminders': {
      en: ['my reminders'],
      sv: ['mina påminnelser'],
      answer: ownRemindersCommand,
    },
  },
  presses: {
    own_reminders: async (parts, pressed) => form(await ownRemindersForm(parts, pressed)),
  },
  forms: { preferences: submitPreferences },
  help: {
    sv: { own: '`mina påminnelser` egen tid och paus' },
    en: { own: '`my reminders` your own hour, and pauses' },
  },
});

import { preferencesNow } from '../../../app/mornings/set-preferences.ts';
import { form } from '../../kit/asked.ts';
import { room } from '../../kit/room.ts';
import { ownReminders as ownRemindersCommand } from './command.ts';
import { preferencesForm } from './form.ts';
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
    own_reminders: async ({ ports }, { person, language }) =>
      form(preferencesForm(await preferencesNow(ports, person), language)),
  },
  forms: { preferences: submitPreferences },
  help: {
    sv: { own: '`mina påminnelser` egen tid och paus' },
    en: { own: '`my reminders` your own hour, and pauses' },
  },
});

import { room } from '../../kit/room.ts';
import { newByForm, register } from './command.ts';
import { registerWith } from './press-register-with.ts';
import { newPressed } from './presses.ts';
import { submitAssignment } from './submit.ts';

/** One assignment comes to be, from a line or a form. */
export const registering = room({
  commands: {
    register: { en: ['register'], sv: ['registrera'], answer: register },
    new: { en: ['new'], sv: ['ny', 'nytt'], answer: newByForm },
  },
  presses: {
    register_form: newPressed,
    register_with: registerWith,
    new_assignment: newPressed,
  },
  forms: { assignment_form: submitAssignment },
  help: {
    sv: {
      register: '`registrera Regiondirektören förslag på mål till sammanträdet den 15 december`',
      form: '`ny` samma sak i ett formulär',
    },
    en: {
      register: '`register @name proposal due for the 15 December meeting`',
      form: '`new` the same as a form',
    },
  },
});

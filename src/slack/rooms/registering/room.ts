import { room } from '../../kit/room.ts';
import { newByForm, register } from './command.ts';
import { newPressed, registerAnyway, registerWith } from './presses.ts';
import { submitAssignment } from './submit.ts';
import { registeringWordsIn } from './words.ts';

/** One assignment comes to be, from a line or a form. */
export const registering = room({
  uses: ['meetings'],
  commands: {
    register: { en: ['register'], sv: ['registrera'], answer: register },
    new: { en: ['new'], sv: ['ny', 'nytt'], answer: newByForm },
  },
  presses: {
    register_form: newPressed,
    register_with: registerWith,
    register_anyway: registerAnyway,
    new_assignment: newPressed,
  },
  forms: { assignment_form: submitAssignment },
  help: { sv: registeringWordsIn('sv').help, en: registeringWordsIn('en').help },
});

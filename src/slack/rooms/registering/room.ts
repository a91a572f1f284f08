import { room } from '../../kit/room.ts';
import { addOfficePressed, submitAddOffice } from './add-office.ts';
import { newByForm, register } from './command.ts';
import { newPressed, registerAnyway, registerWith } from './presses.ts';
import { addBodyPressed, registerBody, registerInOther } from './press-bodies.ts';
import { submitAddBody } from './submit-add-body.ts';
import { submitAssignment } from './submit.ts';
import { registeringWordsIn } from './words.ts';

/** One assignment comes to be, from a line or a form. */
export const registering = room({
  uses: ['bodies', 'meetings', 'offices', 'secrecy', 'standing'],
  commands: {
    register: { en: ['register'], sv: ['registrera'], answer: register },
    new: { en: ['new'], sv: ['ny', 'nytt'], answer: newByForm },
  },
  presses: {
    register_form: newPressed,
    register_with: registerWith,
    register_anyway: registerAnyway,
    new_assignment: newPressed,
    register_body: registerBody,
    register_there: registerInOther,
    add_body: addBodyPressed,
    add_office: addOfficePressed,
  },
  confirms: ['register_anyway', 'register_with', 'register_body', 'register_there'],
  forms: {
    assignment_form: submitAssignment,
    add_body: submitAddBody,
    add_office: submitAddOffice,
  },
  help: { sv: registeringWordsIn('sv').help, en: registeringWordsIn('en').help },
});

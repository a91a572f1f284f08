import { say } from '../../kit/asked.ts';
import { inCommittee, inCommitteeFor } from '../../kit/in-committee.ts';
import { formOfLine, newAssignment } from './fill.ts';
import { registerTyped } from './register-typed.ts';

/** `register [CODE] <holder> <deliverable> <due>`: one line, or a form with what was understood. */
export const register = inCommittee(async (parts, asked, { committee, rest: line }) => {
  if (line === '') return newAssignment(parts, asked, { committee, line });
  const { doer, language } = asked;
  return say(await registerTyped(parts, { committee, doer, language, line }));
});

/** `new`: the same as a form, filled in from the rest of the line. */
export const newByForm = inCommitteeFor('register', (parts, asked, { committee, rest: line }) =>
  formOfLine(parts, asked, { committee, line }),
);

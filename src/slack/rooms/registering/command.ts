import { linesApart } from '../../../domain/registering/lines-apart.ts';
import { say, todayIn } from '../../kit/asked.ts';
import { inCommittee, inCommitteeFor } from '../../kit/in-committee.ts';
import { formOfLine, newAssignment } from './fill.ts';
import { registerSeveral } from './register-several.ts';
import { registerTyped } from './register-typed.ts';

const ROWS = /[\r\n\u2028]/u;

/** `register [CODE] <holder> <deliverable> <due>`: a line or several, or a form with what was understood. */
export const register = inCommittee(async (parts, asked, { committee, rest: line }) => {
  if (line === '') return newAssignment(parts, asked, { committee, line });
  const { doer, language } = asked;
  // One row is one line, and nearly all are: whom it names is asked when it is understood.
  const lines = ROWS.test(line)
    ? linesApart(line, { committee, today: todayIn(parts, committee) })
    : [line];
  if (lines.length > 1)
    return say(await registerSeveral(parts, { committee, doer, language, text: line, lines }));
  const [only = line] = lines;
  return say(await registerTyped(parts, { committee, doer, language, line: only }));
});

/** `new`: the same as a form, filled in from the rest of the line. */
export const newByForm = inCommitteeFor('register', (parts, asked, { committee, rest: line }) =>
  formOfLine(parts, asked, { committee, line }),
);

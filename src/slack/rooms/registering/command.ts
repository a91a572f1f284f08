import { registerLine } from '../../../app/terms/register-line.ts';
import { plainWords } from '../../typed/tokens.ts';
import { say, sayRefused } from '../../kit/asked.ts';
import { inCommittee, inCommitteeFor } from '../../kit/in-committee.ts';
import { alikeSaid } from './alike.ts';
import { formOfLine, newAssignment } from './fill.ts';
import { nowRegistered } from './now-registered.ts';
import { notRegistered } from './said.ts';
import { understood } from './typed.ts';

/** `register [CODE] <holder> <deliverable> <due>`: one line, or a form with what was understood. */
export const register = inCommittee(async (parts, asked, { committee, rest: line }) => {
  const { language, doer, person } = asked;
  if (line === '') return newAssignment(parts, asked, { committee, line });
  const done = await registerLine(parts.ports, {
    committee,
    doer,
    wording: plainWords(line),
    understood: understood(parts, { committee, person, line }),
  });
  if (done.ok) return say(await nowRegistered(parts, language, done));
  if (done.why === 'alike') {
    const due = { kind: '', choice: '' };
    return say(alikeSaid(done, { committee: committee.id, due, line }, language));
  }
  if (done.why !== 'not-understood') return sayRefused(done, asked);
  const { problem: why, unclear, offered, today } = done;
  const about = { committee: committee.id, line, today };
  return say(notRegistered({ why, unclear, offered, ...about }, language));
});

/** `new`: the same as a form, filled in from the rest of the line. */
export const newByForm = inCommitteeFor('register', (parts, asked, { committee, rest: line }) =>
  formOfLine(parts, asked, { committee, line }),
);

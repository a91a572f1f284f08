import { registerLine } from '../../../app/assignments/register-line.ts';
import { plainWords } from '../../typed/tokens.ts';
import { type CommandHandler, say, sayRefused, sayWhy } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';
import { newAssignment } from './fill.ts';
import { nowRegistered } from './now-registered.ts';
import { notRegistered } from './said.ts';
import { understood } from './typed.ts';

/** `register [CODE] <holder> <deliverable> <due>`: one line, or a form with what was understood. */
export const register: CommandHandler = async (parts, asked) => {
  const { language, doer, person } = asked;
  const { committee, rest: line } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', language);
  if (line === '') return newAssignment(parts, asked, { committee, line });
  const done = await registerLine(parts.ports, {
    committee,
    doer,
    wording: plainWords(line),
    understood: understood(parts, { committee, person, line }),
  });
  if (done.ok) return say(await nowRegistered(parts, language, done));
  if (done.why !== 'not-understood') return sayRefused(done, asked);
  const { problem: why, unclear, offered, today } = done;
  const about = { committee: committee.id, line, today };
  return say(notRegistered({ why, unclear, offered, ...about }, language));
};

/** `new`: the same as a form, filled in from the rest of the line. */
export const newByForm: CommandHandler = async (parts, asked) => {
  const { committee, rest: line } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', asked.language);
  return newAssignment(parts, asked, { committee, line });
};

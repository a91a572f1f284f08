import { registerSaid, taskOfLine } from '../../../app/assignments/register-line.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import type { GivenDue } from '../../kit/fields/due-fields.ts';
import { dueOfForm } from '../../kit/given-terms.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { newAssignment } from './fill.ts';
import { nowRegistered } from './now-registered.ts';
import { understood } from './typed.ts';

/** The button below a line, or a text, that gave no assignment carries the committee and the line. */
export const newPressed: PressHandler = async (parts, pressed) => {
  const [id = '', ...words] = pressed.value;
  const { person, channel, language } = pressed;
  const { store } = parts.ports;
  const committee =
    (await store.find('committee', id)) ??
    (channel === null ? null : await store.committeeOfChannel(person.team, channel));
  if (committee === null) return sayWhy('no-such-committee', language);
  const answer = await newAssignment(parts, pressed, { committee, line: words.join('|') });
  return answer.is === 'form' ? { ...answer, inPlace: true } : answer;
};

/** The line that was refused for its due alone, registered with the due that was chosen. */
export const registerWith: PressHandler = async (parts, pressed) => {
  const [id = '', kind = '', choice = '', ...words] = pressed.value;
  const { doer, language, person } = pressed;
  const committee = await parts.ports.store.find('committee', id);
  if (committee === null) return sayWhy('no-such-committee', language);
  const typed = { committee, person, line: words.join('|') };
  const wording = plainWords(typed.line);
  const line = { committee, doer, wording, understood: understood(parts, typed) };
  const task = await taskOfLine(parts.ports, line);
  if (!task.ok) return sayWhy(task.why, language);
  const due = await dueOfForm(parts, chosenDue(kind, choice), { committee, doer });
  if (!due.ok) return sayWhy(due.why, language);
  const done = await registerSaid(parts.ports, line, { ...task, due: due.due });
  return done.ok ? say(await nowRegistered(parts, language, done)) : sayWhy(done.why, language);
};

function chosenDue(kind: string, choice: string): GivenDue {
  if (kind === 'meeting') return { kind: 'meeting', meeting: choice };
  if (kind === 'date' || kind === 'new-meeting') return { kind: 'said', text: choice, as: kind };
  return { kind: 'none' };
}

import { committeeAt, committeeFor } from '../../../app/deeds/find-committee.ts';
import type { GivenDue } from '../../../app/meetings/given-due.ts';
import { registerLineDue } from '../../../app/terms/register-line.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { formOfLine } from './fill.ts';
import { nowRegistered } from './now-registered.ts';
import { understood } from './typed.ts';

/** The button below a line, or a text, that gave no assignment carries the committee and the line. */
export const newPressed: PressHandler = async (parts, pressed) => {
  const [id = '', ...words] = pressed.value;
  const { person, channel, language } = pressed;
  const request = { person, committee: id, channel };
  const found = await committeeFor(parts.ports, request, 'register');
  if (!found.ok) return sayWhy(found.why, language);
  const answer = formOfLine(parts, pressed, { ...found, line: words.join('|') });
  return { ...answer, inPlace: true };
};

/** The line that was refused for its due alone, registered with the due that was chosen. */
export const registerWith: PressHandler = async (parts, pressed) => {
  const [id = '', kind = '', choice = '', ...words] = pressed.value;
  const { doer, language, person } = pressed;
  const committee = await committeeAt(parts.ports, id);
  if (committee === null) return sayWhy('no-such-committee', language);
  const typed = { committee, person, line: words.join('|') };
  const wording = plainWords(typed.line);
  const line = { committee, doer, wording, understood: understood(parts, typed) };
  const done = await registerLineDue(parts.ports, line, chosenDue(kind, choice));
  return done.ok ? say(await nowRegistered(parts, language, done)) : sayWhy(done.why, language);
};

function chosenDue(kind: string, choice: string): GivenDue {
  if (kind === 'meeting') return { kind: 'meeting', meeting: choice };
  if (kind === 'date' || kind === 'new-meeting' || kind === 'standing')
    return { kind: 'said', text: choice, as: kind };
  return { kind: 'none' };
}

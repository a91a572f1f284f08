import { committeeAt, committeeFor } from '../../../app/deeds/find-committee.ts';
import { registerThere } from '../../../app/terms/register-there.ts';
import { addBodyOutside } from '../../../app/committees/know-body.ts';
import { lineOfBody } from '../../../domain/registering/offered-body.ts';
import { form, say, sayWhy } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { addBodyForm } from './form-add-body.ts';
import { nowRegistered } from './now-registered.ts';
import { registerTyped } from './register-typed.ts';
import { understood } from './typed.ts';

/** The body that was meant, which is added where it is new; then its line is registered. */
export const registerBody: PressHandler = async (parts, pressed) => {
  const [id = '', name = '', ...words] = pressed.value;
  const { doer, language } = pressed;
  const added = await addBodyOutside(parts.ports, { committee: id, doer, name });
  if (!added.ok) return sayWhy(added.why, language);
  const { committee } = added;
  const line = lineOfBody(words.join('|'), added.name, committee);
  return say(await registerTyped(parts, { committee, doer, language, line }));
};

/** Asks for a new body's whole name and its contact. */
export const addBodyPressed: PressHandler = async (parts, pressed) => {
  const [id = '', name = '', ...words] = pressed.value;
  const { person, language } = pressed;
  const found = await committeeFor(parts.ports, { person, committee: id }, 'register');
  if (!found.ok) return sayWhy(found.why, language);
  const line = words.join('|');
  return form(addBodyForm({ language, committeeId: found.committee.id, name, line }));
};

/** The line, registered in the other committee that it gives its assignment to. */
export const registerInOther: PressHandler = async (parts, pressed) => {
  const [id = '', thereId = '', ...words] = pressed.value;
  const { doer, language, person } = pressed;
  const committee = await committeeAt(parts.ports, id);
  if (committee === null) return sayWhy('no-such-committee', language);
  const typed = { committee, person, line: words.join('|') };
  const { read } = await understood(parts, typed);
  const line = { committee, doer, wording: plainWords(typed.line), understood: read };
  const done = await registerThere(parts.ports, line, thereId);
  return done.ok ? say(await nowRegistered(parts, language, done)) : sayWhy(done.why, language);
};

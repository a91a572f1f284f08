import type { Registered } from '../../../app/assignments/register.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import type { Submission, Submitted } from '../../kit/submitted.ts';
import { registered } from './said.ts';
import type { Language } from '../../../domain/record/language.ts';

/** The private answer about assignments that have just come to be. */
export async function nowRegistered(
  { ports }: ListenerParts,
  language: Language,
  { assignments, committee, later = 0 }: Registered,
): Promise<Said> {
  const views = await Promise.all(assignments.map((each) => viewOf(ports, each, committee)));
  return registered(views, language, later);
}

/** The same to whoever sent a form. */
export async function saidRegistered(
  parts: ListenerParts,
  { language }: Submitted,
  done: Registered,
): Promise<Submission> {
  return { is: 'done', said: await nowRegistered(parts, language, done) };
}

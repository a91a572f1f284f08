import { type confirmMinutes, confirmingWhy } from '../../../app/confirm-minutes.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Assignment } from '../../../domain/assignment.ts';
import type { Committee, Language } from '../../../domain/committee.ts';
import type { Person } from '../../../domain/person.ts';
import { confirmMinutesForm } from '../../surfaces/forms/confirm-minutes.ts';
import { minutesConfirmed } from '../../surfaces/minutes.ts';
import { type Answer, form, sayWhy } from '../commands/asked.ts';
import type { ListenerParts } from '../parts.ts';
import type { Said } from '../../surfaces/said.ts';

/** The form in which minutes are confirmed, or why the person has no use for it. */
export async function confirmingMinutes(
  { ports }: ListenerParts,
  { person, language }: { readonly person: Person; readonly language: Language },
  about: { readonly assignment: Assignment; readonly committee: Committee },
): Promise<Answer> {
  const refused = await confirmingWhy(ports, { person }, about);
  if (refused !== null) return sayWhy(refused.why, language);
  const view = await viewOf(ports, about.assignment, about.committee);
  return form(confirmMinutesForm({ language, view }));
}

type Confirmed = Extract<Awaited<ReturnType<typeof confirmMinutes>>, { ok: true }>;

export async function saidConfirmed(
  { ports }: ListenerParts,
  { assignment, committee, result }: Confirmed,
  language: Language,
): Promise<Said> {
  return minutesConfirmed(await viewOf(ports, assignment, committee), result, language);
}

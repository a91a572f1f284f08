import { assignmentToChange } from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { meetingDue } from '../../../domain/committee/meetings.ts';
import { seeing } from '../../kit/seen-change.ts';
import type { Submitted } from '../../kit/submitted.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { choicesOf } from '../registering/fill.ts';
import { editForm } from './form.ts';

/** What changes something that the form shows. */
const CHANGES = [
  'edited',
  'extended',
  'minutes-confirmed',
  'outcome',
  'corrected',
  'undone',
  'gone-over',
] as const;

export async function editFormOf(
  parts: ListenerParts,
  about: { assignment: Assignment; committee: Committee; language: Language },
): Promise<ReturnType<typeof editForm>> {
  const { assignment, committee, language } = about;
  const view = await viewOf(parts.ports, assignment, committee);
  const choices = choicesOf(parts, committee, language);
  const meetings = withOwn(choices.meetings, assignment, committee);
  const shown = editForm({ ...choices, meetings, view, secrecy: committee.secrecy });
  return seeing(shown, assignment, CHANGES);
}

/** How the form stands now, for who may send it. */
export async function editFormNow(parts: ListenerParts, { about, person, language }: Submitted) {
  const request = { id: about.assignment ?? '', person };
  const found = await assignmentToChange(parts.ports, request, 'edit');
  if (!found.ok) return null;
  const { history } = found.assignment;
  const { timeZone } = found.committee;
  return { view: await editFormOf(parts, { ...found, language }), history, timeZone };
}

/** The meeting that it is due for stays to be chosen, also when it has been held. */
export function withOwn(
  meetings: readonly Meeting[],
  assignment: Assignment,
  committee: Committee,
): readonly Meeting[] {
  const own = meetingDue(assignment, committee);
  const others = meetings.filter(({ id }) => id !== own?.id);
  return own === null || others.length < meetings.length ? meetings : [own, ...others];
}

import { viewOf } from '../../../app/views/view-of.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { meetingDue } from '../../../domain/committee/meetings.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { choicesOf } from '../registering/fill.ts';
import { editForm } from './form.ts';

export async function editFormOf(
  parts: ListenerParts,
  about: { assignment: Assignment; committee: Committee; language: Language },
): Promise<ReturnType<typeof editForm>> {
  const { assignment, committee, language } = about;
  const view = await viewOf(parts.ports, assignment, committee);
  const choices = choicesOf(parts, committee, language);
  const meetings = withOwn(choices.meetings, assignment, committee);
  return editForm({ ...choices, meetings, view, secrecy: committee.secrecy });
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

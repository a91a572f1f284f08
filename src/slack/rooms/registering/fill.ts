import { mayRegister } from '../../../app/assignments/register.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { plannedFrom } from '../../../domain/committee/meetings.ts';
import type { Person } from '../../../domain/record/person.ts';
import { understandLine } from '../../../domain/registering/registering.ts';
import { plainWords } from '../../typed/tokens.ts';
import { type AssignmentChoices, assignmentForm } from './form.ts';
import { chosenDue, writtenDue } from '../../kit/fields/due-fields.ts';
import type { Pressed } from '../../kit/pressed.ts';
import { type Answer, form, sayWhy, todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';

/** The form for a new assignment, filled in with what a line was understood to say. */
export function newAssignmentForm(
  parts: ListenerParts,
  asked: { committee: Committee; language: Language; line: string; person: Person },
): ReturnType<typeof assignmentForm> {
  const { committee, language, line, person } = asked;
  const choices = choicesOf(parts, committee, language);
  const understood = understandLine(line, committee, choices.today, person);
  const { holder, deliverable, due } = understood.ok ? understood : understood.understood;
  return assignmentForm({
    ...choices,
    committeeId: committee.id,
    filled: {
      holderTitle: holder?.kind === 'office' ? holder.title : null,
      holderUser: holder?.kind === 'person' ? holder.person.user : null,
      deliverable: plainWords(deliverable),
      dueMeeting: due && chosenDue(due),
      dueText: due && writtenDue(due),
      caseNumber: null,
      paragraph: null,
      wording: plainWords(line),
    },
  });
}

/** The button below a line, or a text, that gave no assignment carries the committee and the line. */
export async function formFromLine(parts: ListenerParts, pressed: Pressed): Promise<Answer> {
  const [id = '', ...words] = pressed.value;
  const committee =
    (await parts.ports.store.find('committee', id)) ??
    (pressed.channel === null
      ? null
      : await parts.ports.store.committeeOfChannel(pressed.person.team, pressed.channel));
  if (committee === null) return sayWhy('no-such-committee', pressed.language);
  const refused = await mayRegister(parts.ports, committee, pressed.doer);
  if (refused !== null) return sayWhy(refused.why, pressed.language);
  const { language, person } = pressed;
  const view = newAssignmentForm(parts, { committee, language, line: words.join('|'), person });
  return { ...form(view), inPlace: true };
}

export function choicesOf(
  parts: ListenerParts,
  committee: Committee,
  language: Language,
): AssignmentChoices {
  const today = todayIn(parts, committee);
  return {
    language,
    today,
    meetings: plannedFrom(committee, today),
    offices: committee.offices.map(({ title }) => title),
  };
}

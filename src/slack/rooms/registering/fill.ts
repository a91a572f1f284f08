import type { ModalView } from '@slack/types';

import { committeeFor } from '../../../app/deeds/find-committee.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { titleToAdd } from '../../../domain/committee/office-and-name.ts';
import type { LineRefusal } from '../../../domain/registering/line-refusal.ts';
import type { Language } from '../../../domain/record/language.ts';
import { plannedFrom } from '../../../domain/committee/meetings.ts';
import { type Answer, type Asked, form, sayWhy, todayIn } from '../../kit/asked.ts';
import { chosenDue, writtenDue } from '../../kit/fields/due-fields.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { plainWords } from '../../typed/tokens.ts';
import { type AssignmentChoices, assignmentForm } from './form.ts';
import { type TypedLine, understood } from './typed.ts';

/** The form for a new assignment, for who may register one. */
export async function newAssignment(
  parts: ListenerParts,
  { person, language }: Pick<Asked, 'person' | 'language'>,
  { committee, line }: Pick<TypedLine, 'committee' | 'line'>,
): Promise<Answer> {
  const found = await committeeFor(parts.ports, { person, committee }, 'register');
  return found.ok
    ? formOfLine(parts, { person, language }, { committee, line })
    : sayWhy(found.why, language);
}

/** The same for who is known to be allowed to. */
export async function formOfLine(
  parts: ListenerParts,
  { person, language }: Pick<Asked, 'person' | 'language'>,
  { committee, line }: Pick<TypedLine, 'committee' | 'line'>,
): Promise<Extract<Answer, { is: 'form' }>> {
  return form(await filledForm(parts, { committee, person, line }, language));
}

/** Filled in with what a line was understood to say. */
async function filledForm(
  parts: ListenerParts,
  typed: TypedLine,
  language: Language,
): Promise<ModalView> {
  const { committee, line } = typed;
  const { read } = await understood(parts, typed);
  const { holder, deliverable, due, origin } = read.ok ? read : read.understood;
  return assignmentForm({
    ...choicesOf(parts, committee, language),
    committeeId: committee.id,
    secrecy: committee.secrecy,
    filled: {
      holderTitle: holder?.kind === 'office' ? holder.title : null,
      holderUser: holder?.kind === 'person' ? holder.person.user : null,
      holderBody: holder?.kind === 'body' ? holder.name : null,
      newOffice: read.ok ? null : unknownTitle(read.refusal),
      deliverable,
      dueMeeting: due && chosenDue(due),
      dueText: due && writtenDue(due, language),
      caseNumber: origin.caseNumber,
      paragraph: origin.paragraph,
      wording: plainWords(line),
    },
  });
}

/** The words of a line that are a title, and no office's. */
function unknownTitle(refusal: LineRefusal): string | null {
  return refusal.why === 'unknown-holder' ? titleToAdd(plainWords(refusal.words)) : null;
}

/** What any form about an assignment's terms offers to choose among. */
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

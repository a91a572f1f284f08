import type { WhichCommittee } from '../../../app/deeds/find-committee.ts';
import { laterMeetings, outcomesAwaited } from '../../../app/assignments/record-outcome.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { heldMeetings, meetingDue } from '../../../domain/committee/meetings.ts';
import type { Person } from '../../../domain/record/person.ts';
import { sentence } from '../../kit/blocks.ts';
import { outcomeForm, type SaidOfOutcome } from './form.ts';
import { lateSummary } from '../late-papers/late-text.ts';
import { listButton } from './buttons.ts';
import { listOfMeeting } from './list.ts';
import { outcomeWordsIn } from './words.ts';
import { type Answer, form, say, sayWhy, todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';

type Asking = { readonly person: Person; readonly language: Language };

/** The form for every open assignment of a held meeting; the latest that waits where none is named. */
export async function outcomesOfMeeting(
  parts: ListenerParts,
  { person, language }: Asking,
  request: { readonly committee: WhichCommittee; readonly meeting: string | null },
): Promise<Answer> {
  const found = await outcomesAwaited(parts.ports, person, request);
  if (!found.ok) return sayWhy(found.why, language);
  const { committee, awaited } = found;
  if (awaited === null) return noneAwaited(parts, { person, language }, { ...request, committee });
  const listOf = awaited.meeting.id;
  return outcomesForm(parts, language, { committee, ...awaited, listOf });
}

/** Where only the list is left, a committee that has it on every agenda comes to it at once. */
async function noneAwaited(
  parts: ListenerParts,
  asking: Asking,
  { committee, meeting }: { readonly committee: Committee; readonly meeting: string | null },
): Promise<Answer> {
  const { language } = asking;
  const words = outcomeWordsIn(language);
  const held = heldMeetings(committee, parts.ports.now);
  const of = meeting === null ? held.at(-1) : held.find(({ id }) => id === meeting);
  if (of === undefined) return say(sentence(words.noneAwaited));
  if (committee.agendaList.isOn) return listOfMeeting(parts, asking, { committee, meeting: of.id });
  return say(
    sentence(words.noneAwaited, listButton({ committee: committee.id, meeting: of.id }, language)),
  );
}

/** The form for one assignment, filled in with what a line said of its outcome. */
export function outcomeOfOne(
  parts: ListenerParts,
  { language }: Pick<Asking, 'language'>,
  { assignment, committee }: { assignment: Assignment; committee: Committee },
  typed: SaidOfOutcome | null = null,
): Promise<Answer> {
  const meeting = meetingDue(assignment, committee);
  return outcomesForm(parts, language, { committee, meeting, open: [assignment], typed });
}

async function outcomesForm(
  parts: ListenerParts,
  language: Language,
  about: {
    readonly committee: Committee;
    readonly meeting: Meeting | null;
    readonly open: readonly Assignment[];
    readonly typed?: SaidOfOutcome | null;
    readonly listOf?: string;
  },
): Promise<Answer> {
  const { committee, meeting, open, typed = null, listOf = null } = about;
  const today = todayIn(parts, committee);
  const views = await Promise.all(open.map((each) => viewOf(parts.ports, each, committee)));
  const meetings = laterMeetings(committee, meeting, today);
  const latePapers = meeting && lateSummary(views, meeting.id, language);
  const shown = { committeeId: committee.id, views, latePapers, listOf };
  return form(outcomeForm({ language, today, meetings, typed, ...shown }));
}

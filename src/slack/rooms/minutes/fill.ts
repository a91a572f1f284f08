import {
  awaitingConfirmation,
  type confirmMinutes,
  toConfirm,
} from '../../../app/assignments/confirm-minutes.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Readable } from '../../../app/assignments/find-assignment.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { withoutPoint } from '../../../domain/assignments/paragraph.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Person } from '../../../domain/record/person.ts';
import { sentence } from '../../kit/blocks.ts';
import { confirmMeetingForm } from './form-meeting.ts';
import { confirmMinutesForm } from './form.ts';
import { type Answer, form, say, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { minutesConfirmed } from './said.ts';
import { minutesWordsIn } from './words.ts';

/** The form in which minutes are confirmed, or why the person has no use for it. */
export async function confirmingMinutes(
  { ports }: ListenerParts,
  { language }: { readonly language: Language },
  read: Readable,
  typed: { readonly paragraph: string } | null = null,
): Promise<Answer> {
  const found = toConfirm(read);
  if (!found.ok) return sayWhy(found.why, language);
  const view = await viewOf(ports, found.assignment, found.committee);
  return form(
    confirmMinutesForm({ language, view, ...(typed !== null && { paragraph: typed.paragraph }) }),
  );
}

/** The form for all that wait, or for those that were decided on a day. */
export async function confirmingMeeting(
  { ports }: ListenerParts,
  { person, language }: { readonly person: Person; readonly language: Language },
  about: {
    readonly committee: Committee;
    readonly decidedOn: Day | null;
    /** Of the one that is meant; null for all. */
    readonly paragraph?: string | null;
  },
): Promise<Answer> {
  const { committee, paragraph = null } = about;
  const waiting = await awaitingConfirmation(ports, { person }, about);
  if (!waiting.ok) return sayWhy(waiting.why, language);
  const [only, ...more] = ofParagraph(waiting.open, paragraph);
  if (paragraph !== null && only !== undefined && more.length === 0)
    return form(
      confirmMinutesForm({ language, view: await viewOf(ports, only, committee), paragraph }),
    );
  if (waiting.open.length === 0) return say(sentence(minutesWordsIn(language).noneWaits));
  const views = await Promise.all(waiting.open.map((each) => viewOf(ports, each, committee)));
  return form(confirmMeetingForm({ language, committeeId: committee.id, views }));
}

/** Those with the §; where none has it yet, those that have none. */
function ofParagraph(open: readonly Assignment[], paragraph: string | null): readonly Assignment[] {
  const named = open.filter(({ origin }) => isOfParagraph(origin.paragraph, paragraph));
  return named.length > 0 ? named : open.filter(({ origin }) => origin.paragraph === null);
}

function isOfParagraph(own: string | null, paragraph: string | null): boolean {
  return own === paragraph || (own !== null && withoutPoint(own) === paragraph);
}

type Confirmed = Extract<Awaited<ReturnType<typeof confirmMinutes>>, { ok: true }>;

export async function saidConfirmed(
  { ports }: ListenerParts,
  { assignment, committee, result }: Confirmed,
  language: Language,
): Promise<Said> {
  return minutesConfirmed(await viewOf(ports, assignment, committee), result, language);
}

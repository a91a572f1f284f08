import { addMeeting } from '../../../app/meetings/add-meeting.ts';
import type { Doer } from '../../../app/assignments/change-assignment.ts';
import type { Why } from '../../../app/refusal.ts';
import type { Due, Holder } from '../../../domain/assignment.ts';
import type { Committee } from '../../../domain/committee.ts';
import { readDay } from '../../../domain/dates/read-day.ts';
import { phraseAtEnd } from '../../../domain/dates/at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import { asTyped } from '../../grammar/typed-text.ts';
import type { GivenDue } from '../../surfaces/forms/due-fields.ts';
import type { GivenHolder } from '../../surfaces/forms/holder-fields.ts';
import { todayIn } from '../commands/asked.ts';
import type { ListenerParts } from '../parts.ts';

export type DueOfForm =
  { readonly ok: true; readonly due: Due } | { readonly ok: false; readonly why: Why };

export function holderOfForm(given: GivenHolder, team: string): Holder {
  return given.kind === 'office' ? given : { kind: 'person', person: { team, user: given.user } };
}

/**
 * The due of a form in the committee's calendar. A meeting that was said to be new is added, for
 * the person chose that by name; nothing is added for words that merely fit no meeting.
 */
export async function dueOfForm(
  parts: ListenerParts,
  given: GivenDue,
  about: { committee: Committee; doer: Doer },
): Promise<DueOfForm> {
  const { committee, doer } = about;
  if (given.kind === 'none') return { ok: true, due: { kind: 'none' } };
  if (given.kind === 'meeting') return meetingDue(committee, given.meeting);
  const today = todayIn(parts, committee);
  const words = asTyped(given.text);
  if (given.as === 'plain') return plainDue(words, committee, today);
  const day = readDay(words, today);
  if (day === null) return { ok: false, why: 'bad-day' };
  if (given.as === 'date') return { ok: true, due: { kind: 'date', day } };
  const request = { committee: committee.id, doer, day, time: null };
  const added = await addMeeting(parts.ports, request);
  return added.ok
    ? { ok: true, due: { kind: 'meeting', meeting: added.result.id } }
    : { ok: false, why: added.why };
}

function meetingDue(committee: Committee, meeting: string): DueOfForm {
  const isPlanned = committee.meetings.some(
    ({ id, state }) => id === meeting && state === 'planned',
  );
  return isPlanned
    ? { ok: true, due: { kind: 'meeting', meeting } }
    : { ok: false, why: 'no-such-meeting' };
}

function plainDue(words: string, committee: Committee, today: string): DueOfForm {
  const found = phraseAtEnd(words);
  if (found === null) return { ok: false, why: 'bad-day' };
  const resolved = resolveDue(found.phrase, committee, today);
  if (resolved.ok) return resolved;
  return { ok: false, why: resolved.choices.length > 0 ? 'which-meeting' : 'no-such-meeting' };
}

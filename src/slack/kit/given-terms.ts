import { meetingOn } from '../../app/meetings/add-meeting.ts';
import type { Due } from '../../domain/committee/due.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { readDay } from '../../domain/dates/read-day.ts';
import { phraseAtEnd } from '../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../domain/dates/resolve.ts';
import { asTyped } from '../typed/typed-text.ts';
import type { GivenDue } from './fields/due-fields.ts';
import type { GivenHolder } from './fields/holder-fields.ts';
import { todayIn } from './asked.ts';
import type { ListenerParts } from './parts.ts';
import type { Doer } from '../../app/deeds/doer.ts';
import type { Why } from '../../app/deeds/refusal.ts';

export type DueOfForm =
  { readonly ok: true; readonly due: Due } | { readonly ok: false; readonly why: Why };

export function holderOfForm(given: GivenHolder, team: string): Holder {
  return given.kind === 'office' ? given : { kind: 'person', person: { team, user: given.user } };
}

/** What a form's due means: one that is known, or a meeting that shall be planned on a day. */
export type DueMeant =
  | { readonly ok: true; readonly due: Due }
  | { readonly ok: true; readonly newMeetingOn: Day }
  | { readonly ok: false; readonly why: Why };

/** The due of a form in the committee's calendar; nothing is changed by asking. */
export function dueMeant(parts: ListenerParts, given: GivenDue, committee: Committee): DueMeant {
  if (given.kind === 'none') return { ok: true, due: { kind: 'none' } };
  if (given.kind === 'meeting') return meetingDue(committee, given.meeting);
  const today = todayIn(parts, committee);
  const words = asTyped(given.text);
  if (given.as === 'plain') return plainDue(words, committee, today);
  const day = readDay(words, today);
  if (day === null) return { ok: false, why: 'bad-day' };
  if (given.as === 'date') return { ok: true, due: { kind: 'date', day } };
  return day < today ? { ok: false, why: 'bad-day' } : { ok: true, newMeetingOn: day };
}

/**
 * The same, with a meeting that was said to be new planned. A person chose that by name; nothing is
 * planned for words that merely fit no meeting.
 */
export async function dueOfForm(
  parts: ListenerParts,
  given: GivenDue,
  about: { committee: Committee; doer: Doer },
): Promise<DueOfForm> {
  const meant = dueMeant(parts, given, about.committee);
  if (!meant.ok || 'due' in meant) return meant;
  const request = { committee: about.committee.id, doer: about.doer, day: meant.newMeetingOn };
  const planned = await meetingOn(parts.ports, request);
  return planned.ok ? { ok: true, due: { kind: 'meeting', meeting: planned.meeting.id } } : planned;
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

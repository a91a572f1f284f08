import type { ModalView } from '@slack/types';

import { type MeetingsPreview, previewMeetings } from '../../../app/meetings/add-meeting.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import { mayInCommittee } from '../../../app/deeds/permission.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import { whyNoText } from '../../../app/readings/read-file.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { readMeetingEvents } from '../../typed/meeting-events.ts';
import {
  type ReadingMeetings,
  readMeetingLines,
  type ReadMeetings,
  readMeetingRows,
} from '../../typed/meeting-list.ts';
import { addMeetingForm, type GivenMeetings } from './form-add.ts';
import { meetingsForm } from './form-confirm.ts';
import { refusal } from '../../kit/refusal.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { type Refusal, refuse, type Why } from '../../../app/deeds/refusal.ts';

/** An iCalendar file is known by its name, as Slack shows it; its content is looked at as well. */
export const CALENDAR_FILE = /\.(?:ics|ical)$/iu;

export type AddingMeetings = {
  readonly committee: Committee;
  readonly doer: Doer;
  readonly language: Language;
};

/** The form that confirms what was written: the day that was picked, and the lines of the list. */
export async function writtenToConfirm(
  parts: ListenerParts,
  adding: AddingMeetings,
  given: Omit<GivenMeetings, 'file'>,
): Promise<{ readonly ok: true; readonly view: ModalView } | Refusal> {
  return confirming(parts, adding, readGiven(given, howOf(parts, adding)));
}

/** The same with a file. Where it cannot be read, the form asks again and says why. */
export async function fileOfMeetingsToConfirm(
  parts: ListenerParts,
  adding: AddingMeetings,
  given: Omit<GivenMeetings, 'file'> & { readonly file: SharedFile },
): Promise<ModalView> {
  const { committee, doer, language } = adding;
  const again = (why: Why): ModalView =>
    addMeetingForm({
      language,
      committeeId: committee.id,
      text: given.text,
      problem: refusal(why, language).text,
    });
  const refused = await mayInCommittee(parts.ports, doer.person, committee, 'manage');
  if (refused !== null) return again(refused.why);
  const listed = await readFile(parts, adding, given.file);
  if (!listed.ok) return again(listed.why);
  const written = readGiven(given, howOf(parts, adding));
  const confirmed = await confirming(parts, adding, {
    found: [...written.found, ...timed(listed, given.time).found],
    unclear: [...written.unclear, ...listed.unclear],
    cancelled: listed.cancelled,
  });
  return confirmed.ok ? confirmed.view : again(confirmed.why);
}

/** A calendar file by its events, any other by its rows. */
async function readFile(
  parts: ListenerParts,
  adding: AddingMeetings,
  file: SharedFile,
): Promise<({ readonly ok: true } & ReadMeetings) | Refusal> {
  const { files } = parts.ports;
  const { team, timeZone } = adding.committee;
  const how = howOf(parts, adding);
  const known = await files.known(file);
  if (!known.ok) return refuse(whyNoText(known.why));
  if (!CALENDAR_FILE.test(known.file.name)) {
    const table = await files.table(team, known.file);
    return table.ok
      ? { ok: true, ...readMeetingRows(table.rows, how) }
      : refuse(whyNoText(table.why));
  }
  const read = await files.events(team, known.file);
  if (!read.ok) return refuse(whyNoText(read.why));
  return { ok: true, ...readMeetingEvents(read.events, { today: how.today, timeZone }) };
}

function howOf(parts: ListenerParts, { committee }: AddingMeetings): ReadingMeetings {
  return { today: todayIn(parts, committee), idleMonths: committee.idleMonths };
}

function readGiven(
  { day, time, text }: Omit<GivenMeetings, 'file'>,
  how: ReadingMeetings,
): ReadMeetings {
  const listed = timed(readMeetingLines(text, how), time);
  return { ...listed, found: [...(day === null ? [] : [{ day, time }]), ...listed.found] };
}

/** The form's time of day is for those that have none of their own. */
function timed(read: ReadMeetings, time: string | null): ReadMeetings {
  return { ...read, found: read.found.map((each) => ({ ...each, time: each.time ?? time })) };
}

async function confirming(
  parts: ListenerParts,
  { committee, doer, language }: AddingMeetings,
  read: ReadMeetings,
): Promise<{ readonly ok: true; readonly view: ModalView } | Refusal> {
  const request = { committee: committee.id, doer, meetings: read.found };
  const preview: MeetingsPreview | Refusal = await previewMeetings(parts.ports, request);
  if (!preview.ok) return preview;
  const shown = { today: todayIn(parts, committee), language };
  return { ok: true, view: meetingsForm(preview, read, shown) };
}

import type { ModalView } from '@slack/types';

import {
  type MeetingsPreview,
  previewMeetings,
  showMeetings,
} from '../../../app/meetings/add-meeting.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import { whyNoText } from '../../../app/readings/why-no-text.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { openDaysOf } from '../../../domain/days/closed-days.ts';
import { type Day, dayIn } from '../../../domain/days/day.ts';
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

/** A meeting on a closed day is seldom what was meant: it is shown before it is added. */
export function isOpenOn({ ports }: ListenerParts, committee: Committee, day: Day): boolean {
  return (
    day < dayIn(ports.now, committee.timeZone) || openDaysOf(committee, ports.closed).isOpen(day)
  );
}

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
  const { committee, doer } = adding;
  const read = readGiven(given, howOf(parts, adding));
  const request = { committee, doer, meetings: read.found };
  return confirming(parts, adding, { read, preview: await previewMeetings(parts.ports, request) });
}

/** The same with a file. Where it cannot be read, the form asks again and says why. */
export async function fileOfMeetingsToConfirm(
  parts: ListenerParts,
  adding: AddingMeetings,
  given: Omit<GivenMeetings, 'file'> & { readonly file: SharedFile },
): Promise<ModalView> {
  const { committee, doer } = adding;
  const request = { person: doer.person, committee };
  const found = await committeeFor(parts.ports, request, 'manage');
  return found.ok
    ? showFileOfMeetings(parts, adding, given)
    : askedAgain(adding, given.text, found.why);
}

/** The same for who is known to manage the committee. */
export async function showFileOfMeetings(
  parts: ListenerParts,
  adding: AddingMeetings,
  given: Omit<GivenMeetings, 'file'> & { readonly file: SharedFile },
): Promise<ModalView> {
  const again = ({ why }: Refusal): ModalView => askedAgain(adding, given.text, why);
  const listed = await readFile(parts, adding, given.file);
  if (!listed.ok) return again(listed);
  const written = readGiven(given, howOf(parts, adding));
  const read = {
    found: [...written.found, ...timed(listed, given.time).found],
    unclear: [...written.unclear, ...listed.unclear],
    cancelled: listed.cancelled,
  };
  const preview = showMeetings(parts.ports, adding.committee, read.found);
  const confirmed = confirming(parts, adding, { read, preview });
  return confirmed.ok ? confirmed.view : again(confirmed);
}

/** The form as it was filled in, with what could not be read in it. */
function askedAgain({ committee, language }: AddingMeetings, text: string, why: Why): ModalView {
  const problem = refusal(why, language).text;
  return addMeetingForm({ language, committeeId: committee.id, text, problem });
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
      ? {
          ok: true,
          ...readMeetingRows(
            table.rows.map(({ cells }) => cells),
            how,
          ),
        }
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

function confirming(
  parts: ListenerParts,
  { committee, language }: AddingMeetings,
  { read, preview }: { readonly read: ReadMeetings; readonly preview: MeetingsPreview | Refusal },
): { readonly ok: true; readonly view: ModalView } | Refusal {
  if (!preview.ok) return preview;
  const shown = { today: todayIn(parts, committee), language };
  return { ok: true, view: meetingsForm(preview, read, shown) };
}

import type { ModalView } from '@slack/types';

import { type MeetingsPreview, previewMeetings } from '../../../app/add-meeting.ts';
import type { Doer } from '../../../app/change-assignment.ts';
import { mayInCommittee } from '../../../app/find-assignment.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import { whyNoText } from '../../../app/read-file.ts';
import type { Refusal, Why } from '../../../app/refusal.ts';
import type { Committee, Language } from '../../../domain/committee.ts';
import {
  type ReadingMeetings,
  readMeetingLines,
  type ReadMeetings,
  readMeetingRows,
} from '../../grammar/meeting-list.ts';
import { addMeetingForm, type GivenMeetings } from '../../surfaces/forms/add-meeting.ts';
import { meetingsForm } from '../../surfaces/forms/meetings.ts';
import { refusal } from '../../surfaces/refusal.ts';
import { todayIn } from '../commands/asked.ts';
import type { ListenerParts } from '../parts.ts';

type Asked = { readonly committee: Committee; readonly doer: Doer; readonly language: Language };

/** The form that confirms what was written: the day that was picked, and the lines of the list. */
export async function writtenToConfirm(
  parts: ListenerParts,
  asked: Asked,
  given: Omit<GivenMeetings, 'file'>,
): Promise<{ readonly ok: true; readonly view: ModalView } | Refusal> {
  return confirming(parts, asked, readGiven(given, howOf(parts, asked)));
}

/** The same with a file. Where it cannot be read, the form asks again and says why. */
export async function fileOfMeetingsToConfirm(
  parts: ListenerParts,
  asked: Asked,
  given: Omit<GivenMeetings, 'file'> & { readonly file: SharedFile },
): Promise<ModalView> {
  const { committee, doer, language } = asked;
  const again = (why: Why): ModalView =>
    addMeetingForm({
      language,
      committeeId: committee.id,
      text: given.text,
      problem: refusal(why, language).text,
    });
  const refused = await mayInCommittee(parts.ports, doer.person, committee, 'manage');
  if (refused !== null) return again(refused.why);
  const table = await parts.ports.files.table(committee.team, given.file);
  if (!table.ok) return again(whyNoText(table.why));
  const how = howOf(parts, asked);
  const [written, listed] = [readGiven(given, how), readMeetingRows(table.rows, how)];
  const confirmed = await confirming(parts, asked, {
    found: [...written.found, ...timed(listed, given.time).found],
    unclear: [...written.unclear, ...listed.unclear],
  });
  return confirmed.ok ? confirmed.view : again(confirmed.why);
}

function howOf(parts: ListenerParts, { committee }: Asked): ReadingMeetings {
  return { today: todayIn(parts, committee), idleMonths: committee.idleMonths };
}

function readGiven(
  { day, time, text }: Omit<GivenMeetings, 'file'>,
  how: ReadingMeetings,
): ReadMeetings {
  const { found, unclear } = timed(readMeetingLines(text, how), time);
  return { found: [...(day === null ? [] : [{ day, time }]), ...found], unclear };
}

/** The form's time of day is for those that have none of their own. */
function timed({ found, unclear }: ReadMeetings, time: string | null): ReadMeetings {
  return { found: found.map((each) => ({ ...each, time: each.time ?? time })), unclear };
}

async function confirming(
  parts: ListenerParts,
  { committee, doer, language }: Asked,
  { found, unclear }: ReadMeetings,
): Promise<{ readonly ok: true; readonly view: ModalView } | Refusal> {
  const request = { committee: committee.id, doer, meetings: found };
  const preview: MeetingsPreview | Refusal = await previewMeetings(parts.ports, request);
  if (!preview.ok) return preview;
  const shown = { today: todayIn(parts, committee), language };
  return { ok: true, view: meetingsForm(preview, { unclear }, shown) };
}

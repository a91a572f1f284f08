import { addMeeting } from '../../../app/meetings/add-meeting.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { plannedFrom } from '../../../domain/committee/meetings.ts';
import { sayRefused, todayIn, say, form, type Asked, type Answer } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { unclearDay } from '../../kit/unclear-day.ts';
import { plainWords } from '../../typed/tokens.ts';
import { inCommittee, inCommitteeFor } from '../../kit/in-committee.ts';
import { meetingAdded, meetingsList } from './said.ts';
import { readMeeting } from '../../typed/meeting-line.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { addMeetingForm } from './form-add.ts';
import { readMeetingLines } from '../../typed/meeting-list.ts';
import { isOpenOn, writtenToConfirm } from './fill.ts';

export const meetings = inCommitteeFor('read', (parts, { language }, { committee, can }) => {
  const today = todayIn(parts, committee);
  const shown = { today, language, canManage: can('manage') };
  return say(meetingsList(committee, plannedFrom(committee, today), shown));
});

export const meetingAdd = inCommittee(async (parts, asked, { committee, rest }) => {
  const { language, doer } = asked;
  if (rest === '') return meetingForm(parts, asked, committee);
  const today = todayIn(parts, committee);
  const meeting = readMeeting(rest, today);
  if (meeting === null) return meetingsByRule(parts, asked, { committee, rest });
  if (!isOpenOn(parts, committee, meeting.day)) {
    const written = { ...meeting, text: '' };
    return confirmed(parts, asked, { committee, written });
  }
  const request = { committee: committee.id, doer, ...meeting };
  const added = await addMeeting(parts.ports, request);
  if (!added.ok) return sayRefused(added, asked);
  return say(meetingAdded(added.committee, added.result, today, language));
});

async function meetingForm(
  { ports }: ListenerParts,
  asked: Asked,
  committee: Committee,
): Promise<Answer> {
  const found = await committeeFor(ports, { person: asked.person, committee }, 'manage');
  if (!found.ok) return sayRefused(found, asked);
  return form(addMeetingForm({ language: asked.language, committeeId: committee.id }));
}

/** "andra tisdagen varje månad utom juli": shown before it is added, as any list. */
async function meetingsByRule(
  parts: ListenerParts,
  asked: Asked,
  { committee, rest }: { readonly committee: Committee; readonly rest: string },
): Promise<Answer> {
  const how = { today: todayIn(parts, committee), idleMonths: committee.idleMonths };
  const [wrong] = readMeetingLines(rest, how).unclear;
  if (wrong !== undefined)
    return say(sentence(escapeText(unclearDay(plainWords(wrong), how.today, asked.language), 300)));
  return confirmed(parts, asked, { committee, written: { day: null, time: null, text: rest } });
}

/** What is written, in the form that shows it before it is added. */
async function confirmed(
  parts: ListenerParts,
  asked: Asked,
  {
    committee,
    written,
  }: { readonly committee: Committee; readonly written: Parameters<typeof writtenToConfirm>[2] },
): Promise<Answer> {
  const { doer, language } = asked;
  const confirming = await writtenToConfirm(parts, { committee, doer, language }, written);
  return confirming.ok ? form(confirming.view) : sayRefused(confirming, asked);
}

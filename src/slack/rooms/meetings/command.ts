import { addMeeting } from '../../../app/meetings/add-meeting.ts';
import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { plannedFrom } from '../../../domain/committee/meetings.ts';
import {
  type CommandHandler,
  sayWhy,
  sayRefused,
  todayIn,
  say,
  form,
  type Asked,
  type Answer,
} from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';
import { meetingAdded, meetingsList } from './said.ts';
import { readMeeting } from '../../typed/meeting-line.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { addMeetingForm } from './form-add.ts';
import { readMeetingLines } from '../../typed/meeting-list.ts';
import { writtenToConfirm } from './fill.ts';

export const meetings: CommandHandler = async (parts, asked) => {
  const { committee } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', asked.language);
  const refused = await mayInCommittee(parts.ports, asked.person, committee, 'read');
  if (refused !== null) return sayRefused(refused, asked);
  const today = todayIn(parts, committee);
  const { language, person } = asked;
  const canManage = (await mayInCommittee(parts.ports, person, committee, 'manage')) === null;
  return say(
    meetingsList(committee, plannedFrom(committee, today), { today, language, canManage }),
  );
};

export const meetingAdd: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', asked.language);
  const { language, doer } = asked;
  if (rest === '') return meetingForm(parts, asked, committee);
  const today = todayIn(parts, committee);
  const meeting = readMeeting(rest, today);
  if (meeting === null) return meetingsByRule(parts, asked, { committee, rest });
  const request = { committee: committee.id, doer, ...meeting };
  const added = await addMeeting(parts.ports, request);
  if (!added.ok) return sayRefused(added, asked);
  return say(meetingAdded(added.committee, added.result, today, language));
};

async function meetingForm(
  { ports }: ListenerParts,
  asked: Asked,
  committee: Committee,
): Promise<Answer> {
  const refused = await mayInCommittee(ports, asked.person, committee, 'manage');
  if (refused !== null) return sayRefused(refused, asked);
  return form(addMeetingForm({ language: asked.language, committeeId: committee.id }));
}

/** "andra tisdagen varje månad utom juli": shown before it is added, as any list. */
async function meetingsByRule(
  parts: ListenerParts,
  asked: Asked,
  { committee, rest }: { readonly committee: Committee; readonly rest: string },
): Promise<Answer> {
  const { language, doer } = asked;
  const how = { today: todayIn(parts, committee), idleMonths: committee.idleMonths };
  if (readMeetingLines(rest, how).unclear.length > 0) return sayWhy('bad-day', language);
  const written = { day: null, time: null, text: rest };
  const confirming = await writtenToConfirm(parts, { committee, doer, language }, written);
  return confirming.ok ? form(confirming.view) : sayRefused(confirming, asked);
}

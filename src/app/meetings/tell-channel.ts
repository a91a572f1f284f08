import type { MeetingChange } from '../../domain/assignments/rescheduling.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { type Message, type MessageContent, newMessage } from '../../domain/record/message.ts';
import type { WhenItIs } from './overtaken.ts';

/**
 * The one message of a moved or cancelled meeting in its channel. What is undone is shown in the
 * message that told it, and needs no second one.
 */
export function tellChannel(
  committee: Committee,
  changed: { readonly was: Meeting; readonly how: MeetingChange; readonly following: number },
): readonly Message[] {
  const { was, how, following } = changed;
  if (how.is === 'restored') return toldAnew(committee, was, how);
  if (committee.muted) return [];
  const { id, channel, version } = committee;
  const content = {
    say: 'meeting-changed',
    committee: id,
    meeting: was.id,
    was: { day: was.day, time: was.time },
    following,
  } as const;
  const to = { kind: 'channel', channel, thread: null } as const;
  return [newMessage(`${id}|meeting-changed|${was.id}|${version}`, to, content)];
}

/** What told the change that is taken back, in the channel and each person's: the last of each. */
function toldAnew({ messages }: Committee, { id }: Meeting, back: WhenItIs): readonly Message[] {
  const earlier = messages.filter(({ content }) => tellsOf(content, id, back));
  const last = new Map(earlier.map((each) => [JSON.stringify(each.to), each]));
  return [...last.values()].map((each) => ({ ...each, revision: each.revision + 1 }));
}

/** Whether it tells that a meeting was changed from when it is again. */
function tellsOf(content: MessageContent, meeting: string, { day, time }: WhenItIs): boolean {
  if (content.say !== 'meeting-changed' && content.say !== 'meeting-rescheduled') return false;
  const { was } = content;
  return content.meeting === meeting && was.day === day && was.time === time;
}

import type { MeetingChange } from '../../domain/assignments/rescheduling.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';

/**
 * The one message of a moved or cancelled meeting in its channel. What is undone is shown in the
 * message that told it, and needs no second one.
 */
export function tellChannel(
  committee: Committee,
  changed: { readonly was: Meeting; readonly how: MeetingChange; readonly following: number },
): readonly Message[] {
  const { was, how, following } = changed;
  if (how.is === 'restored') return toldAnew(committee, was);
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

function toldAnew({ messages }: Committee, { id }: Meeting): readonly Message[] {
  const earlier = messages.findLast(
    ({ content }) => content.say === 'meeting-changed' && content.meeting === id,
  );
  return earlier === undefined ? [] : [{ ...earlier, revision: earlier.revision + 1 }];
}

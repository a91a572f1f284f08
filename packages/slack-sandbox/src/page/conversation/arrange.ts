import type { Message } from '../../protocol/message.ts';
import { isSameDay, type Reader } from '../reader/clock.ts';

export type Arranged = {
  message: Message;
  /** The first of its day: the day is written above it. */
  opensDay: boolean;
  /** By the same person right after another: the name is not written again. */
  isContinued: boolean;
};

/** How long somebody may pause and still be going on with what they were saying. */
const PAUSE_MS = 5 * 60_000;

export function arrange(messages: readonly Message[], reader: Reader): Arranged[] {
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const opensDay = !before || !isSameDay(before.storyAt, message.storyAt, reader);
    return { message, opensDay, isContinued: !opensDay && goesOn(before, message) };
  });
}

function goesOn(before: Message, message: Message): boolean {
  const pause = Date.parse(message.storyAt) - Date.parse(before.storyAt);
  const arePlain = [before, message].every(
    ({ isNotice, isEphemeral, isBroadcast, isTombstone }) =>
      !isNotice && !isEphemeral && !isBroadcast && !isTombstone,
  );
  return arePlain && before.from === message.from && pause < PAUSE_MS;
}

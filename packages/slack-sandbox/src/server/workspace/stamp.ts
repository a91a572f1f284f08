import { createMoments } from './moments.ts';
import type { Message } from './records.ts';

/** What a message is made of before it has its place in time. */
export type NewMessage = Partial<Omit<Message, 'ts' | 'storyAt'>> & {
  channel: string;
  user: string;
  text: string;
};

/** Gives a message its id and its moments. Everything said in the workspace gets them here. */
export type Stamp = (made: NewMessage) => Message;

export function createStamp(storyNow: () => Date, realNow: () => number = Date.now): Stamp {
  const moments = createMoments(realNow);
  return (made) => ({
    threadTs: null,
    isFromApp: false,
    blocks: [],
    attachments: [],
    files: [],
    reactions: [],
    subtype: null,
    edited: null,
    metadata: null,
    isTombstone: false,
    ...made,
    ts: moments.next(),
    storyAt: storyNow().toISOString(),
  });
}

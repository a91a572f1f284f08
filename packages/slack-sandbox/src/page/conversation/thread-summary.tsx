import type { Message } from '../../protocol/message.ts';
import { Avatar } from '../marks/avatar.tsx';
import { momentOf } from '../reader/clock.ts';
import { useSeen } from '../tab/seen.ts';

/** As many faces as fit beside the count on a phone. */
const FACES = 4;

export function ThreadSummary({ message }: { message: Message }) {
  const { page, reader, words, nameOf, snapshot } = useSeen();
  const { channel, ts, threadTs, replyCount, repliers, lastReplyAt } = message;
  if (replyCount === 0) return null;
  return (
    <button
      type="button"
      class="thread-summary"
      onClick={() => page.goToChannel(channel, threadTs ?? ts)}
    >
      {repliers.slice(0, FACES).map((id) => (
        <Avatar key={id} id={id} name={nameOf(id)} isBot={id === snapshot.app.user} />
      ))}
      <b>{words.replies(replyCount)}</b>
      {lastReplyAt && <small>{words.lastReply(momentOf(lastReplyAt, reader))}</small>}
    </button>
  );
}
